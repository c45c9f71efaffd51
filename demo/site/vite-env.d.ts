/// <reference types="vite/client" />

declare module 'virtual:custom-elements' {
  const manifest: {
    readonly modules: readonly { readonly declarations: readonly import('../playground/manifest.ts').Element[] }[];
  };
  export default manifest;
}

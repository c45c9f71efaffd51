/** What the manifest is made of. */
export default {
  globs: ['src/elements/**/*.ts', 'src/widget/**/*.ts', 'src/context/*-element.ts', 'src/ui/events.ts'],
  litelement: true,
  packagejson: false,
};

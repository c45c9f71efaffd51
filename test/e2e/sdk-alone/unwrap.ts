/** Bundlers disagree on how many `default`s a UMD file has. */
export const unwrap = (module: unknown): unknown => {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner;
};

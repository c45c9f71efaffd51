/** What the manifest is made of. */
export default {
  globs: [
    'src/elements/**/*.ts',
    'src/widget/**/*.ts',
    'src/context/*-element.ts',
    'src/ui/events.ts',
    'src/doctor/agora-doctor.ts',
  ],
  // It registers classes of others, and has none that a page could use.
  exclude: ['src/elements/parts/define-part.ts'],
  litelement: true,
  packagejson: false,
};

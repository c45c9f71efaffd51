/** All unit tests in one engine. */
import { withNewBrowsers } from './again.js';
import { cannot, type OtherEngine } from './cannot.js';
import { runTests, type Outcome } from './children.js';
import { judge } from './judge.js';

/** What a browser's own parts take part in: the others are the language alone, and run in Chromium. */
const ofBrowsers = 'load,storage,ui,context,elements,widget';

/** @param all also what is of the language alone. @returns what is not as it should be. */
export const unitTests = async (
  engine: OtherEngine,
  all: boolean,
  say: (line: string) => void,
): Promise<readonly string[]> => {
  const begun = Date.now();
  const lacks = cannot[engine].filter(({ file }) => !file.startsWith('test/e2e/'));
  const left = lacks.filter(({ tests }) => tests === undefined).map(({ file }) => file);
  const run = (names: readonly string[] = []): Promise<Outcome> => {
    const only = names.length > 0 ? ['--files', ...names] : [];
    return runTests('npx', ['web-test-runner', ...only], {
      TEST_ENGINE: engine,
      TEST_WITHOUT: left.join(),
      ...(!all && { TEST_FOLDERS: ofBrowsers }),
    });
  };
  const { files, said } = await withNewBrowsers(run, (line) => say(`${engine}: ${line.trim()}`));
  if (!files) return [`The unit tests did not run in ${engine}:\n${said}`];
  const count = files.reduce((sum, { tests }) => sum + tests.length, 0);
  say(`${engine}: ${count} unit tests in ${files.length} files, ${Math.round((Date.now() - begun) / 1000)} s.`);
  return judge(files, lacks).map((trouble) => `${engine}: ${trouble}`);
};

/**
 * The public face of the package, from the declarations in `dist`: `npm run api` writes it down again, a test compares.
 * What changes here changes for those who use the package.
 */
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { mkdtempSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

/** Declarations of each way in whose types are not all in another report, below `dist/npm`. */
export const entries = {
  index: 'index.d.ts',
  'agora-chat-widget': 'widget/agora-chat-widget.d.ts',
  doctor: 'doctor/define.d.ts',
  'slim-sdk': 'slim-sdk/index.d.ts',
} as const;
export type Entry = keyof typeof entries;

export const reportFile = (entry: Entry): string => resolve(import.meta.dirname, `${entry}.api.md`);

/** @returns the report as `dist` has it now. */
export const apiReport = (entry: Entry): string => {
  const declarations = join(root, 'dist/npm', entries[entry]);
  const reportFileName = `${entry}.api.md`;
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(root, 'package.json'),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: declarations,
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              module: 'nodenext',
              target: 'es2022',
              lib: ['es2023', 'dom', 'dom.iterable'],
              types: [],
            },
            files: [declarations],
          },
        },
        apiReport: { enabled: true, reportFileName, reportFolder: folder, reportTempFolder: folder },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: 'lf',
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          extractorMessageReporting: {
            default: { logLevel: ExtractorLogLevel.None },
            'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
          },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    });
    const problems: string[] = [];
    Extractor.invoke(config, {
      localBuild: true,
      showVerboseMessages: false,
      messageCallback: (message) => {
        if (String(message.logLevel) === 'error') problems.push(message.text);
        message.handled = true;
      },
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return readFileSync(join(folder, reportFileName), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (fileURLToPath(import.meta.url) === resolve(process.argv[1] ?? ''))
  for (const entry of Object.keys(entries) as Entry[]) writeFileSync(reportFile(entry), apiReport(entry));

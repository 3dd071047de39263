import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { ImportFormat, ImportReport } from '#libs/directory';

interface CommonOptions {
  readonly dryRun?: boolean;
  readonly report?: string;
}
interface GeojsonOptions extends CommonOptions {
  readonly source?: string;
  readonly country?: string;
  readonly locality?: string;
  readonly region?: string;
}

/** `import csv|overture|osm`: brings listings in; the report goes to standard output, progress to standard error. */
export function registerImport(program: Command): void {
  const group = program
    .command('import')
    .description(
      'Bring listings in from a file. The same file again changes nothing; an interrupted import goes on.',
    );
  common(group.command('csv <file>'))
    .description('A CSV file, with a mapping of its columns.')
    .requiredOption('--mapping <name or file>', 'a built-in mapping (melbourne-clue) or a JSON file')
    .action(async (file: string, options: CommonOptions & { mapping: string }) =>
      run(file, { format: 'csv', mapping: await loadMapping(options.mapping) }, options),
    );
  for (const [format, what] of [
    ['overture', 'Places of Overture Maps, as GeoJSON.'],
    ['osm', 'OpenStreetMap objects, as GeoJSON (Overpass Turbo, osmtogeojson, osmium export).'],
  ] as const) {
    common(group.command(`${format} <file>`))
      .description(what)
      .option('--source <name>', 'name of the data set', format)
      .option('--country <code>', 'two letters, for places that name none')
      .option('--locality <town>', 'for places that name none')
      .option('--region <region>', 'for places that name none')
      .action((file: string, { source, country, locality, region, ...options }: GeojsonOptions) =>
        run(file, { format, source, defaults: { country, locality, region } }, options),
      );
  }
}

const common = (command: Command): Command =>
  command
    .addOption(new Option('--dry-run', 'read, check and merge everything, then take it all back'))
    .addOption(new Option('--report <file>', 'write every rejected row with its reason to this CSV file'));

async function loadMapping(name: string) {
  const { builtInMappings, readMapping } = await import('#libs/directory');
  const builtIn = builtInMappings[name];
  if (builtIn) return builtIn;
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch (cause) {
    const names = Object.keys(builtInMappings).join(', ');
    throw new Error(`There is no mapping file ${name}. Built in are: ${names}.`, { cause });
  }
  try {
    return readMapping(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Error(`The mapping ${name} is not valid JSON: ${error.message}`, { cause: error });
    throw error;
  }
}

async function run(file: string, as: ImportFormat, { dryRun, report: path }: CommonOptions): Promise<void> {
  const [{ DirectoryModule, ImportListings }, { inContext }, { SingleBar }] = await Promise.all([
    import('#libs/directory'),
    import('./context.js'),
    import('cli-progress'),
  ]);
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {rows} rows | {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 50,
  });
  const report = await inContext([DirectoryModule], async (context) => {
    bar.start(1, 0, { rows: 0 });
    try {
      return await context.get(ImportListings, { strict: false }).execute({
        file,
        as,
        dryRun,
        onProgress: (bytes, rows, total) => {
          bar.setTotal(total);
          bar.update(bytes, { rows });
        },
      });
    } finally {
      bar.stop();
    }
  });
  process.stdout.write(summary(report, dryRun ?? false));
  if (path !== undefined) await writeFile(path, rejectedRows(report));
}

const SHOWN = 20;

function summary(report: ImportReport, dryRun: boolean): string {
  const { rejections } = report;
  const lines = [
    ...(dryRun ? ['Dry run: nothing was kept.'] : []),
    `Source      ${report.source} (${report.encoding})`,
    `Rows read   ${report.rowsRead}${report.resumedAfter ? ` (went on after row ${report.resumedAfter})` : ''}`,
    `Created     ${report.created}`,
    `Updated     ${report.updated}`,
    `Unchanged   ${report.unchanged}`,
    `Rejected    ${rejections.length}`,
    ...(report.chains ? [`Chains      ${report.chains} more, by names that repeat`] : []),
    ...rejections.slice(0, SHOWN).map(({ rowNumber, reason }) => `  row ${rowNumber}: ${reason}`),
    ...(rejections.length > SHOWN
      ? [`  and ${rejections.length - SHOWN} more; --report writes them all`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs what stood in a foreign file. */
function rejectedRows({ rejections }: ImportReport): string {
  const quoted = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  const lines = rejections.map(({ rowNumber, reason, excerpt }) =>
    [rowNumber, quoted(reason), quoted(excerpt)].join(','),
  );
  return `${['row,reason,excerpt', ...lines].join('\n')}\n`;
}

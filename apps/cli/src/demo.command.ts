import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { inContext } from './context.js';

interface DemoOptions {
  readonly ifEmpty?: boolean;
  readonly reset?: boolean;
  readonly drawMap?: string;
}

/** `demo`: plants the invented town, plants it afresh, or draws its map. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('Plant the demo town: invented businesses, their proposals, partnerships and conversations.')
    .option('--if-empty', 'do nothing when the town is there already')
    .option('--reset', 'take away exactly the invented data and plant it afresh')
    .option('--draw-map <file>', 'only write the drawn map of the town to a file; needs no database')
    .action(async ({ drawMap, ifEmpty, reset }: DemoOptions) => {
      if (drawMap === undefined) await plant({ ifEmpty, reset });
      else await draw(drawMap);
    });
}

async function draw(file: string): Promise<void> {
  const { drawTown, writeMap } = await import('#libs/demo-town');
  await writeFile(file, writeMap(drawTown()));
  process.stderr.write(`Drew the map of Lode to ${file}.\n`);
}

async function plant(options: { ifEmpty?: boolean; reset?: boolean }): Promise<void> {
  const { DemoTownModule, SeedDemoTown } = await import('#libs/demo-town');
  const planted = await inContext([DemoTownModule], (context) => context.get(SeedDemoTown).execute(options));
  process.stdout.write(
    planted
      ? `Planted Lode: ${planted.businesses} businesses (${planted.members} members) in ${planted.categories} categories, ` +
          `${planted.proposals} proposals, ${planted.partnerships} partnerships, ${planted.conversations} conversations.\n`
      : 'The demo town is here already.\n',
  );
}

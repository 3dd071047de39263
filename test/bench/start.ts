/**
 * How long `npm start` takes until everything is ready, once with no data and then with data, without installing and building.
 * Run: npm run bench:start
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { dataFolder, startWholeInstance } from '../support/whole-instance.js';

const warmRuns = 5;

/** The least that any start costs: PostgreSQL alone, and one process that only loads the server framework. */
async function baseline(folder: string): Promise<number> {
  const began = performance.now();
  const server = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'baseline') });
  const load = "await import('@nestjs/core'); await import('@nestjs/graphql'); await import('typeorm')";
  execFileSync(process.execPath, ['--input-type=module', '-e', load], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const took = performance.now() - began;
  await server.stop();
  return took;
}

async function start(folder: string): Promise<{ ready: number; stop: number }> {
  const instance = await startWholeInstance(folder);
  const began = performance.now();
  await instance.stop();
  return { ready: instance.readyAfter, stop: performance.now() - began };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const row = (what: string, ms: number, base?: number) =>
  `| ${what.padEnd(34)} | ${(ms / 1000).toFixed(2).padStart(6)} s | ${base === undefined ? '      ' : `${(ms / base).toFixed(2).padStart(5)}×`} |`;

const folder = dataFolder('bench');
try {
  const bareCold = await baseline(folder);
  const bareWarm = median([await baseline(folder), await baseline(folder), await baseline(folder)]);
  const cold = await start(folder);
  const warm: { ready: number; stop: number }[] = [];
  for (let run = 0; run < warmRuns; run++) warm.push(await start(folder));
  console.log(
    [
      '| what                               |    time  | to base |',
      '| ---------------------------------- | -------: | ------: |',
      row('PostgreSQL and the framework, cold', bareCold),
      row('PostgreSQL and the framework, warm', bareWarm),
      row('npm start, cold, with demo town', cold.ready, bareCold),
      row('npm start, warm (median)', median(warm.map(({ ready }) => ready)), bareWarm),
      row('stopping (median)', median(warm.map(({ stop }) => stop))),
    ].join('\n'),
  );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

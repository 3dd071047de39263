import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const node = (code: string) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

const file = (name: string) => JSON.stringify(path.resolve('apps/standalone', name));

describe('checkNode', () => {
  const check = (version: string) =>
    node(`import { checkNode } from ${file('node-version.mjs')}; checkNode('${version}')`);

  it.each(['18.20.8', '20.18.3', '16.0.0'])('says in one sentence that Node %s is too old', (version) => {
    const { status, stderr } = check(version);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Alongside needs Node 20.19 or newer and this is ${version}; see https://nodejs.org.\n`,
    );
  });

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
    expect(check(version)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('tryLock', () => {
  let folder: string;
  beforeEach(() => {
    fs.mkdirSync('.alongside', { recursive: true });
    folder = fs.mkdtempSync(path.resolve('.alongside/test-lock-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const take = (rest: string) =>
    node(`import { tryLock } from ${file('lock.mjs')}; const file = ${JSON.stringify(path.join(folder, 'lock'))};
      ${rest}`);

  it('keeps a second one out and names the holder', () => {
    const { stdout } = take(
      `tryLock(file, 'npm start'); console.log(JSON.stringify(tryLock(file, 'other').holder.purpose))`,
    );
    expect(stdout.trim()).toBe('"npm start"');
  });

  it('is free after release, after a crash, and when the process number was reused', () => {
    take(
      `const lock = tryLock(file, 'a'); lock.release(); process.exit('release' in tryLock(file, 'b') ? 0 : 1)`,
    );
    expect(take(`process.exit('release' in tryLock(file, 'c') ? 0 : 1)`).status).toBe(0);
    fs.writeFileSync(
      path.join(folder, 'lock'),
      JSON.stringify({ pid: process.pid, started: 'long ago', purpose: 'd' }),
    );
    expect(take(`process.exit('release' in tryLock(file, 'e') ? 0 : 1)`).status).toBe(0);
  });
});

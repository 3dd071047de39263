// A Chromium for the browser tests: one that is here, or one that can be installed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Looks at CHROMIUM_PATH, then PATH, then Playwright's own download. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return isProgram(given) ? given : undefined;
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const found = names.map((name) => path.join(folder, name)).find(isProgram);
    if (found !== undefined) return found;
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [playwrightsOwn(), mac].find((file) => file !== undefined && isProgram(file));
}

/**
 * Installs one when none is found: Debian's package as root on Debian and its like, else Playwright's download.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<string>} where it is; throws with one sentence when there can be none
 */
export async function needChromium(say) {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not a program.`);
  }
  const tried = [];
  if (process.getuid?.() === 0 && fs.existsSync('/etc/debian_version')) {
    say('No Chromium found; installing the chromium package with apt-get.');
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    const installed = findChromium();
    if (installed !== undefined) return installed;
    tried.push('apt-get install chromium');
  }
  say("No Chromium found; downloading Playwright's.");
  await run(process.execPath, [playwrightCli(), 'install', 'chromium'], process.env);
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;
  tried.push('playwright install chromium');
  throw new Error(
    `No Chromium for the browser tests: ${tried.join(' and ')} did not bring one. Install it and set CHROMIUM_PATH.`,
  );
}

const require = createRequire(import.meta.url);
const playwrightCli = () =>
  path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');

function playwrightsOwn() {
  try {
    return require('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What it prints goes to standard error; failing is noticed by looking for the browser afterwards. */
function run(command, args, env) {
  return new Promise((resolve) => {
    spawn(command, args, { env, stdio: ['ignore', 'ignore', 2], timeout: 300_000 })
      .once('error', resolve)
      .once('exit', resolve);
  });
}

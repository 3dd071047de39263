/**
 * What the portal weighs before it does anything, and what Lighthouse (mobile, slow connection and processor) says of it with the
 * demo town behind it: signed out on the first page, signed in on the matches. Run: npm run bench:portal
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { dataFolder, startWholeInstance } from '../support/whole-instance.js';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const ROSA = { email: 'rosa@rosas-flowers.example', password: 'flowers-for-everyone' };

interface Audit {
  score: number | null;
  scoreDisplayMode: string;
  title: string;
  numericValue?: number;
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

/** Scripts that the first page names, in bytes after gzip: its entry, and what it fetches ahead. */
function initialScripts(): { file: string; bytes: number }[] {
  const folder = path.resolve('apps/portal/dist');
  const page = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [
    ...page.matchAll(/<script[^>]+src="([^"]+)"/g),
    ...page.matchAll(/<link[^>]+modulepreload[^>]+href="([^"]+)"/g),
  ];
  return [...new Set(named.map(([, file = '']) => file))].map((file) => ({
    file: path.basename(file),
    bytes: zlib.gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length,
  }));
}

/** Signs in and answers the cookie. */
async function cookieOf(portalUrl: string): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }';
  const response = await fetch(`${portalUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: ROSA } }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Signing in failed: ${await response.text()}`);
  return cookie;
}

async function lighthouse(url: string, file: string, chromium: string, cookie?: string): Promise<Report> {
  const sandbox = process.getuid?.() === 0 ? ' --no-sandbox' : '';
  const options = [
    'node_modules/lighthouse/cli/index.js',
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=--headless=new --disable-dev-shm-usage${sandbox}`,
    ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
  ];
  const env = { ...process.env, NODE_OPTIONS: '', CHROME_PATH: chromium };
  await promisify(execFile)(process.execPath, options, { env, maxBuffer: 64_000_000 });
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Report;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function row(name: string, reports: readonly Report[]): string {
  const scores = CATEGORIES.map((category) =>
    median(reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))),
  );
  const of = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0));
  const cells = [
    name.padEnd(22),
    ...scores.map((score) => String(score).padStart(4)),
    `${(of('largest-contentful-paint') / 1000).toFixed(1)} s`.padStart(6),
    `${of('total-blocking-time').toFixed(0)} ms`.padStart(7),
    of('cumulative-layout-shift').toFixed(3).padStart(6),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What kept a page from the full score outside of performance, whose audits are many and small. */
function findings({ categories, audits }: Report): string[] {
  return CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1
        ? [`${category}: ${audit?.title}`]
        : [];
    }),
  );
}

const { needChromium } = (await import(path.resolve('test/support/chromium.mjs'))) as {
  needChromium(say: (text: string) => void): Promise<string>;
};
const chromium = await needChromium((text) => console.error(text));
const folder = dataFolder('bench-portal');
const instance = await startWholeInstance(folder);
try {
  const scripts = initialScripts();
  for (const { file, bytes } of scripts) console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB`);
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`Initial JavaScript, gzip: ${(total / 1000).toFixed(1)} kB\n`);
  const { portalUrl } = instance.addresses;
  const cookie = await cookieOf(portalUrl);
  const pages = [
    { name: '/welcome, signed out', path: '/welcome', cookie: undefined },
    { name: '/matches, signed in', path: '/matches', cookie },
  ];
  const problems: string[] = [];
  console.log('| page                   | perf | a11y | best |  seo |    LCP |     TBT |    CLS |');
  console.log('| ---------------------- | ---: | ---: | ---: | ---: | -----: | ------: | -----: |');
  for (const page of pages) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run++) {
      const file = path.join(folder, 'lighthouse.json');
      reports.push(await lighthouse(`${portalUrl}${page.path}`, file, chromium, page.cookie));
    }
    console.log(row(page.name, reports));
    problems.push(...new Set(reports.flatMap(findings).map((text) => `${page.path} ${text}`)));
  }
  if (problems.length > 0) console.log(`\n${problems.join('\n')}`);
} finally {
  await instance.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

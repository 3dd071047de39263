/** Measures what a first visit downloads: the scripts that index.html asks for, compressed. Fails over 130 kB. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const wanted = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((found) => found[1]);
const limit = 130_000;
let total = 0;
for (const path of wanted) {
  const size = gzipSync(readFileSync(join(dist, path))).length;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${path}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  initial JavaScript, gzip (limit ${limit / 1000})`);
process.exit(wanted.length > 0 && total <= limit ? 0 : 1);

// `npm test`: every check there is, in order, ending in one line. `npm test -- unit lint` runs only those.
import { checkNode } from '../apps/standalone/node-version.mjs';

checkNode();
const { bootstrap, orExplain, root } = await import('../apps/standalone/bootstrap.mjs');
await orExplain(() => bootstrap({}));
const { stages } = await import('./support/stages.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.\n`,
  );
  process.exit(1);
}

process.chdir(root);
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const [name, stage] of Object.entries(stages)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const began = performance.now();
  const count = await stage().catch((error) => {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  });
  if (count.passed + count.failed === 0) {
    console.log(`The stage ${name} checked nothing, which counts as a failure.`);
    count.failed = 1;
  }
  for (const key of Object.keys(total)) total[key] += count[key] ?? 0;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  summary.push(`${name.padEnd(12)}${describe(count).padEnd(40)}${seconds.padStart(7)} s`);
  console.log(summary.at(-1));
}

console.log(`\n${summary.join('\n')}\n\n${describe(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

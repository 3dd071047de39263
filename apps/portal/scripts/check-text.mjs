/** Fails when the catalogues are stale or a German translation is missing, and proves that it looked. */
import { getConfig } from '@lingui/conf';
import { getCatalogs } from '@lingui/cli/api';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const least = 100;
const config = getConfig({ cwd: root });
const problems = [];
let looked = 0;
for (const catalog of await getCatalogs(config)) {
  const found = await catalog.collect();
  for (const locale of config.locales) {
    const known = (await catalog.read(locale)) ?? {};
    for (const [id, message] of Object.entries(found ?? {})) {
      looked += 1;
      const entry = known[id];
      if (!entry || entry.obsolete) problems.push(`${locale}: not extracted: ${message.message ?? id}`);
      else if (locale !== config.sourceLocale && !entry.translation)
        problems.push(`${locale}: not translated: ${message.message ?? id}`);
    }
    for (const [id, entry] of Object.entries(known))
      if (!(found ?? {})[id]) problems.push(`${locale}: no longer used: ${entry.message ?? id}`);
  }
}
if (looked < least) problems.push(`Only ${looked} messages were looked at, at least ${least} expected.`);
for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} problems` : `${looked} messages checked, none missing`);
process.exit(problems.length ? 1 : 0);

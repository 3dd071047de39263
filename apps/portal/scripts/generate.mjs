/** Writes what is generated from sources: the route tree and the types of the GraphQL contract. */
import { Generator, getConfig } from '@tanstack/router-generator';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { router } from '../router.config.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

await new Generator({ config: getConfig(router, root), root }).run();

const gqlTada = join(dirname(createRequire(import.meta.url).resolve('gql.tada/package.json')), 'bin/cli.js');
const types = spawnSync(process.execPath, [gqlTada, 'generate-output'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exit(types.status ?? 1);

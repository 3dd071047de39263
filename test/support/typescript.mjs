// `node --conditions=source --import ./test/support/typescript.mjs some-file.ts`
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

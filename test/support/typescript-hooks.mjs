// Runs the repository's TypeScript in a plain Node process, the way jest does: compiled by swc, `.js` imports found as `.ts`.
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && /\.tsx?$/.test(context.parentURL ?? '')) {
    for (const extension of ['.ts', '.tsx']) {
      try {
        return await next(specifier.replace(/\.js$/, extension), context);
      } catch {
        continue;
      }
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!/^file:.*\.tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
  const filename = new URL(url).pathname;
  const { code } = await transform(await readFile(new URL(url), 'utf8'), { filename });
  return { format: 'module', source: code, shortCircuit: true };
}

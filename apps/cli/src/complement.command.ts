import { createInterface } from 'node:readline';
import type { Command } from 'commander';

/** `complement`: scores pairs of free-text category names, without a database or a running instance. */
export function registerComplement(program: Command): void {
  program
    .command('complement')
    .description(
      'Read lines "a<TAB>b" of category names on standard input; print a, b, score (-1 to 1) and what each name was read as.',
    )
    .action(async () => {
      const [{ taxonomy }, { categoryComplement }] = await Promise.all([
        import('#libs/directory'),
        import('#libs/matching'),
      ]);
      const known = new Map<string, string | undefined>();
      const resolve = (name: string): string | undefined => {
        if (!known.has(name)) {
          const key = taxonomy.find(name, { limit: 1 })[0]?.category.key;
          if (key === undefined) process.stderr.write(`No category found for "${name}".\n`);
          known.set(name, key);
        }
        return known.get(name);
      };
      const out: string[] = [];
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        if (line.trim() === '') continue;
        const [a = '', b = ''] = line.split('\t').map((part) => part.trim());
        const [keyA, keyB] = [resolve(a), resolve(b)];
        const score = keyA && keyB ? categoryComplement(keyA, keyB)?.toFixed(6) : undefined;
        out.push([a, b, score ?? '', keyA ?? '', keyB ?? ''].join('\t'));
      }
      if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
    });
}

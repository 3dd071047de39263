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
      const { scorePairs } = await import('./score-pairs.js');
      const out: string[] = [];
      for await (const { line, unknown } of scorePairs(
        createInterface({ input: process.stdin, crlfDelay: Infinity }),
      )) {
        for (const name of unknown) process.stderr.write(`No category found for "${name}".\n`);
        out.push(`${line}\n`);
      }
      process.stdout.write(out.join(''));
    });
}

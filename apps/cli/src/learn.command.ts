import type { Command } from 'commander';
import { inContext } from './context.js';

/** `learn`: goes through the past of the instance and learns from it; the worker does the same by itself. */
export function registerLearn(program: Command): void {
  program
    .command('learn')
    .description(
      'Learn from what became of proposals, partnerships and dismissals. Interrupted, it goes on where it was.',
    )
    .option('--again', 'go through everything once more')
    .action(async ({ again }: { again?: boolean }) => {
      const { LearnFromHistory, MatchingModule } = await import('#libs/matching');
      const { businesses, pairs } = await inContext([MatchingModule], (context) =>
        context.get(LearnFromHistory, { strict: false }).execute({
          again,
          onProgress: (done) =>
            process.stderr.write(
              `${done.businesses} businesses looked at, ${done.pairs} pairs learnt from\n`,
            ),
        }),
      );
      process.stdout.write(`Learnt from ${pairs} pairs of ${businesses} businesses.\n`);
    });
}

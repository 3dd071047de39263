import { type Command, InvalidArgumentError, Option } from 'commander';
import type { MatchesOptions } from './print-matches.js';

/** `matches`: the ranked matches of a business, with the reasons for both sides. */
export function registerMatches(program: Command): void {
  program
    .command('matches')
    .description('Print the matches of a business, best first, with the reasons for both sides.')
    .argument('<business name>', 'as it is listed')
    .option(
      '--near <place>',
      'which one, when several have the name: "latitude,longitude", a town or a postcode',
    )
    .option('--limit <number>', 'how many, 1 to 100', limit, 10)
    .addOption(
      new Option('--locale <language>', 'language of the reasons').choices(['en', 'de']).default('en'),
    )
    .option('--json', 'print JSON instead of text')
    .action(async (name: string, options: MatchesOptions) => {
      const { printMatches } = await import('./print-matches.js');
      await printMatches(name, options);
    });
}

function limit(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new InvalidArgumentError('Give a whole number from 1 to 100.');
  return count;
}

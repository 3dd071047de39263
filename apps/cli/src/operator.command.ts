import type { Command } from 'commander';
import type { AppointOperator, DismissOperator, ListOperators } from '#libs/identity';
import { inContext } from './context.js';

interface Operators {
  readonly appoint: AppointOperator;
  readonly dismiss: DismissOperator;
  readonly list: ListOperators;
}

/** `operator`: who runs the instance. Only this command can say so, never the API. */
export function registerOperator(program: Command): void {
  const group = program.command('operator').description('Say who runs this instance.');
  group
    .command('add <email>')
    .description('Let the person with this account open the operator pages. Harmless to repeat.')
    .action(async (email: string) => {
      const changed = await withOperators(({ appoint }) => appoint.execute({ email }));
      process.stderr.write(changed ? `${email} is an operator now.\n` : `${email} is an operator already.\n`);
    });
  group
    .command('remove <email>')
    .description('Make an operator an ordinary member again, at once. Harmless to repeat.')
    .action(async (email: string) => {
      const changed = await withOperators(({ dismiss }) => dismiss.execute({ email }));
      process.stderr.write(changed ? `${email} is no operator any longer.\n` : `${email} is no operator.\n`);
    });
  group
    .command('list')
    .description('Print the address and name of every operator, one a line, with a tab between.')
    .action(() => withOperators(({ list }) => print(list)));
}

async function withOperators<T>(work: (operators: Operators) => Promise<T>): Promise<T> {
  const identity = await import('#libs/identity');
  return inContext([identity.IdentityModule], (context) =>
    work({
      appoint: context.get(identity.AppointOperator, { strict: false }),
      dismiss: context.get(identity.DismissOperator, { strict: false }),
      list: context.get(identity.ListOperators, { strict: false }),
    }),
  );
}

async function print(list: ListOperators): Promise<void> {
  let after: string | undefined;
  do {
    const page = await list.execute({ first: 100, after });
    for (const { node } of page.edges) process.stdout.write(`${node.email}\t${node.name}\n`);
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
  } while (after !== undefined);
}

import type { Command } from 'commander';

/** `migrate` and `config-table`: what an operator runs when installing. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database to the newest schema. Safe to run at any time, also twice at once.')
    .action(async () => {
      const [{ loadConfig }, { runMigrations }] = await Promise.all([
        import('#libs/config'),
        import('#libs/database'),
      ]);
      await runMigrations(loadConfig().DATABASE_URL);
      process.stderr.write('The database has the newest schema.\n');
    });
  program
    .command('config-table')
    .description('Print the table of configuration keys, as Markdown.')
    .action(async () => {
      const { configTable } = await import('#libs/config');
      process.stdout.write(`${configTable()}\n`);
    });
}

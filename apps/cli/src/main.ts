#!/usr/bin/env node
import { Command } from 'commander';
import { registerComplement } from './complement.command.js';
import { registerDemo } from './demo.command.js';
import { registerImport } from './import.command.js';
import { registerLearn } from './learn.command.js';
import { registerMatches } from './matches.command.js';
import { registerRecord } from './record.command.js';
import { registerMigrate } from './migrate.command.js';
import { registerOperator } from './operator.command.js';

/** Every command registers itself; what it needs is imported when it runs, so that the others start quickly. */
const commands = [
  registerComplement,
  registerDemo,
  registerImport,
  registerLearn,
  registerMatches,
  registerMigrate,
  registerRecord,
  registerOperator,
];

const program = new Command('alongside')
  .description("The operator's command line of Alongside.")
  .showHelpAfterError();
for (const register of commands) register(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

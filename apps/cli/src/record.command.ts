import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { PublicKey, RecordProblem } from '#libs/partnerships';

const PROBLEMS: Readonly<Record<RecordProblem, string>> = {
  unreadable: 'This is not a signed record, or its signature was cut off.',
  unknown_key: 'No known key signed this file. It may come from another instance: give its keys with --keys.',
  changed: 'This file was changed after it was signed.',
};

/** `verify-record` and `rotate-record-key`. */
export function registerRecord(program: Command): void {
  program
    .command('verify-record')
    .description('Verify an exported record, JSON or PDF: whether every byte is as it was signed.')
    .argument('<file>', 'the exported file')
    .option(
      '--keys <file or url>',
      "an instance's public keys, as it shows them at /.well-known/alongside-keys.json; without it, those in the database",
    )
    .action(async (file: string, options: { keys?: string }) => {
      const { verifyFile } = await import('#libs/partnerships');
      const bytes = await readFile(file);
      const keys = options.keys ? await givenKeys(options.keys) : await ownKeys();
      const verdict = verifyFile(bytes, keys);
      if (verdict.valid) {
        process.stdout.write(`Valid: every byte is as the key ${verdict.kid} signed it.\n`);
        return;
      }
      const terms = verdict.changed.map(
        (number) => ` The terms of version ${number} are not the agreed ones.`,
      );
      process.stdout.write(`Not valid. ${PROBLEMS[verdict.problem]}${terms.join('')}\n`);
      process.exitCode = 1;
    });

  program
    .command('rotate-record-key')
    .description('Sign records with a new key from now on. What was signed before still verifies.')
    .action(async () => {
      const [{ inContext }, { PartnershipsModule, RotateSigningKey }] = await Promise.all([
        import('./context.js'),
        import('#libs/partnerships'),
      ]);
      const kid = await inContext([PartnershipsModule], (context) =>
        context.get(RotateSigningKey, { strict: false }).execute(),
      );
      process.stdout.write(`${kid}\n`);
    });
}

async function ownKeys(): Promise<PublicKey[]> {
  const [{ inContext }, { PartnershipsModule, SigningKeysRepository }] = await Promise.all([
    import('./context.js'),
    import('#libs/partnerships'),
  ]);
  return inContext([PartnershipsModule], (context) =>
    context.get(SigningKeysRepository, { strict: false }).published(),
  );
}

/** The keys of a JWK set, named by their thumbprints, whatever names the set gives them. */
async function givenKeys(place: string): Promise<PublicKey[]> {
  const { thumbprint } = await import('#libs/partnerships');
  const text = /^https?:/.test(place) ? await (await fetch(place)).text() : await readFile(place, 'utf8');
  const { keys } = JSON.parse(text) as { keys: readonly { x?: unknown }[] };
  return keys.flatMap(({ x }) => (typeof x === 'string' ? [{ kid: thumbprint(x), x }] : []));
}

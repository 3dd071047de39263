import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import type { PublicKey, RecordProblem } from '#libs/partnerships';

const PROBLEMS: Readonly<Record<RecordProblem, string>> = {
  unreadable: 'This is not a signed record, or its signature was cut off.',
  unknown_key: 'No known key signed this file. It may come from another instance: give its keys with --keys.',
  changed: 'This file was changed after it was signed.',
};

/** In bytes, far beyond any record. */
const LARGEST = 32 * 1024 * 1024;

/** Exit codes for scripts: 0 valid, 1 not valid, 2 could not be verified. */
const NOT_VALID = 1;
const NOT_VERIFIED = 2;

/** `verify-record` and `rotate-record-key`. */
export function registerRecord(program: Command): void {
  program
    .command('verify-record')
    .description(
      'Verify an exported record, JSON or PDF: whether every byte is as it was signed. Exits with 0 when it is valid, 1 when it is not, 2 when it could not be verified.',
    )
    .argument('<file>', 'the exported file')
    .option(
      '--keys <file or url>',
      "an instance's public keys, as it shows them at /.well-known/alongside-keys.json; without it, those in the database",
    )
    .action(async (file: string, options: { keys?: string }) => {
      try {
        const { said, isValid } = await verify(file, options.keys);
        process.stdout.write(`${said}\n`);
        if (!isValid) process.exitCode = NOT_VALID;
      } catch (error) {
        process.stderr.write(`Could not verify ${file}. ${reasonOf(error)}\n`);
        process.exitCode = NOT_VERIFIED;
      }
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
      process.stderr.write('Records are signed with a new key from now on. Older ones still verify.\n');
      process.stdout.write(`${kid}\n`);
    });
}

async function verify(file: string, keys?: string): Promise<{ said: string; isValid: boolean }> {
  const { verifyFile } = await import('#libs/partnerships');
  const { size } = await stat(file);
  if (size > LARGEST) throw new Error('It is far too large to be a record; nothing of it was read.');
  const bytes = await readFile(file);
  const verdict = verifyFile(bytes, keys ? await givenKeys(keys) : await ownKeys());
  if (verdict.valid) {
    return { said: `Valid: every byte is as the key ${verdict.kid} signed it.`, isValid: true };
  }
  const terms = verdict.changed.map((number) => ` The terms of version ${number} are not the agreed ones.`);
  return { said: `Not valid. ${PROBLEMS[verdict.problem]}${terms.join('')}`, isValid: false };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'It is a folder.';
  return error instanceof Error ? error.message : String(error);
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
  const text = await textAt(place);
  const keys = keysIn(text);
  if (!keys) throw new Error(`${place} holds no public keys.`);
  return keys.flatMap(({ x }) => (typeof x === 'string' ? [{ kid: thumbprint(x), x }] : []));
}

async function textAt(place: string): Promise<string> {
  try {
    if (!/^https?:/.test(place)) return await readFile(place, 'utf8');
    const response = await fetch(place);
    if (response.ok) return await response.text();
  } catch (error) {
    throw new Error(`The keys at ${place} could not be read.`, { cause: error });
  }
  throw new Error(`The keys at ${place} could not be read.`);
}

function keysIn(text: string): readonly { x?: unknown }[] | null {
  try {
    const set = JSON.parse(text) as { keys?: unknown } | null;
    return Array.isArray(set?.keys) ? (set.keys as { x?: unknown }[]) : null;
  } catch {
    return null;
  }
}

import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '#libs/common';
import { AccountsRepository, SeatsRepository } from '#libs/identity';
import { startApp, type TestApp } from '../support/app.js';
import { buildBusiness } from '../support/builders/business.js';
import { someTerms } from '../support/builders/proposal.js';
import { cli } from '../support/cli.js';
import { type Person, signUp } from '../support/people.js';

describe('alongside verify-record', () => {
  let app: TestApp;
  let folder: string;
  const files = { json: '', pdf: '' };
  let keys: string;

  beforeAll(async () => {
    app = await startApp();
    folder = await mkdtemp(path.join(tmpdir(), 'alongside-records-'));
    const [florist, studio] = [await member("Rosa's Flowers"), await member('Kestrel Photography')];
    const id = await agree(florist, studio);
    for (const kind of ['json', 'pdf'] as const) {
      const answer = await get(`/api/partnerships/${id}/record.${kind}`, florist.owner);
      files[kind] = await keep(`record.${kind}`, Buffer.from(await answer.arrayBuffer()));
    }
    keys = await keep(
      'keys.json',
      Buffer.from(await (await get('/.well-known/alongside-keys.json')).arrayBuffer()),
    );
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function member(name: string) {
    const owner = await signUp(app, name);
    const { id } = await buildBusiness(app.db, { name, status: 'member' });
    await app.db.transaction(async () => {
      const account = await app.get(AccountsRepository).byEmail(owner.email);
      await app.get(SeatsRepository).add(account?.id ?? '', id, 'owner');
    });
    return { id, owner };
  }
  async function act<T>(verb: string, type: string, who: Person, input: object, fields: string): Promise<T> {
    const { data } = await app.gql<Record<string, T & { userErrors: object[] }>>(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code message } } }`,
      { input: { idempotencyKey: newId(), ...input } },
      who,
    );
    expect(data[verb]?.userErrors).toEqual([]);
    return data[verb]!;
  }
  type Side = Awaited<ReturnType<typeof member>>;
  async function agree(from: Side, to: Side): Promise<string> {
    const written = someTerms();
    const promises = written.promises.map((promise) => ({
      ...promise,
      by: promise.by.toUpperCase(),
      channel: promise.channel?.toUpperCase(),
    }));
    const draft = { fromId: from.id, toId: to.id, terms: { ...written, promises } };
    type One = { proposal: { id: string; current: { hash: string } } };
    const ONE = 'proposal { id current { hash } }';
    const { proposal } = await act<One>('draftProposal', 'DraftProposalInput', from.owner, draft, ONE);
    const sent = { proposalId: proposal.id };
    await act('sendProposal', 'SendProposalInput', from.owner, sent, ONE);
    const yes = { ...sent, versionHash: proposal.current.hash };
    type Agreed = { partnership: { id: string } };
    return (await act<Agreed>('acceptProposal', 'AcceptProposalInput', to.owner, yes, 'partnership { id }'))
      .partnership.id;
  }
  const get = (where: string, who?: Person) =>
    fetch(`${app.url}${where}`, { headers: who ? { authorization: `Bearer ${who.token}` } : {} });
  async function keep(name: string, bytes: Uint8Array): Promise<string> {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return file;
  }
  const verify = (...words: string[]) => {
    const { status, stdout, stderr } = cli(app.databaseUrl, 'verify-record', ...words);
    return { status, stdout, stderr };
  };

  it.each(['json', 'pdf'] as const)('finds an unchanged %s valid', (kind) => {
    const { status, stdout, stderr } = verify(files[kind]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Valid: every byte is as the key \S+ signed it\.\n$/);
  });

  it.each(['json', 'pdf'] as const)('notices one changed bit of a %s', async (kind) => {
    const bytes = await readFile(files[kind]);
    const inTheName = bytes.indexOf('Kestrel');
    const at = inTheName > 0 ? inTheName : Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const { status, stdout, stderr } = verify(await keep(`altered.${kind}`, bytes));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^Not valid\. This file was changed after it was signed\./);
  });

  it('says which version’s terms were rewritten', async () => {
    const text = (await readFile(files.json, 'utf8')).replaceAll(someTerms().title, 'Something else');
    const { status, stdout } = verify(await keep('rewritten.json', Buffer.from(text)));
    expect(status).toBe(1);
    expect(stdout).toBe(
      'Not valid. This file was changed after it was signed. The terms of version 1.1 are not the agreed ones.\n',
    );
  });

  it('tells what is no record from what could not be read', async () => {
    const note = await keep('note.txt', Buffer.from('Milk, eggs, flour.'));
    expect(verify(note)).toEqual({
      status: 1,
      stdout: 'Not valid. This is not a signed record, or its signature was cut off.\n',
      stderr: '',
    });
    const missing = path.join(folder, 'missing.json');
    expect(verify(missing)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Could not verify ${missing}. There is no such file.\n`,
    });
    expect(verify(folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Could not verify ${folder}. It is a folder.\n`,
    });
    const film = path.join(folder, 'film.pdf');
    const handle = await open(film, 'w');
    await handle.truncate(33 * 1024 * 1024);
    await handle.close();
    expect(verify(film)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Could not verify ${film}. It is far too large to be a record; nothing of it was read.\n`,
    });
  });

  it('verifies with saved keys alone, and says when they are another’s', async () => {
    const withKeys = (set: string) =>
      cli('postgres://127.0.0.1:1/nowhere', 'verify-record', files.pdf, '--keys', set);
    expect(withKeys(keys)).toMatchObject({ status: 0, stderr: '' });
    const others = await keep('others.json', Buffer.from('{"keys":[]}'));
    expect(withKeys(others)).toMatchObject({
      status: 1,
      stdout:
        'Not valid. No known key signed this file. It may come from another instance: give its keys with --keys.\n',
    });
    const none = await keep('none.json', Buffer.from('{'));
    expect(withKeys(none)).toMatchObject({
      status: 2,
      stderr: `Could not verify ${files.pdf}. ${none} holds no public keys.\n`,
    });
  });

  it('keeps older records valid when the key is renewed', () => {
    const { status, stdout, stderr } = cli(app.databaseUrl, 'rotate-record-key');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Records are signed with a new key from now on. Older ones still verify.\n',
    });
    expect(stdout).toMatch(/^\S+\n$/);
    const old = verify(files.json);
    expect(old).toMatchObject({ status: 0, stderr: '' });
    expect(old.stdout).not.toContain(stdout.trim());
  });
});

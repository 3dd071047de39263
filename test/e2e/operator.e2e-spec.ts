import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';

const OPERATORS = `{ operators { nodes { email name } pageInfo { hasNextPage } } }`;
const AM_I = `{ viewer { isOperator } }`;
const run = promisify(execFile);

describe('operators', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  /** Runs the command line as an operator of the machine does; answers what it said and its exit code. */
  async function cli(...words: string[]): Promise<{ code: number; said: string; printed: string }> {
    const flags = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: app.databaseUrl,
      SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    };
    try {
      const { stdout, stderr } = await run(
        process.execPath,
        [...flags, 'apps/cli/src/main.ts', 'operator', ...words],
        { env },
      );
      return { code: 0, said: stderr, printed: stdout };
    } catch (error) {
      const { code, stderr, stdout } = error as { code: number; stderr: string; stdout: string };
      return { code, said: stderr, printed: stdout };
    }
  }

  it('are appointed and dismissed on the command line, with effect on open sessions', async () => {
    const { token, email } = await signUp(app, 'Hester');
    expect((await app.gql(AM_I, {}, { token })).data).toEqual({ viewer: { isOperator: false } });

    expect(await cli('add', email.toUpperCase())).toEqual({
      code: 0,
      said: `${email.toUpperCase()} is an operator now.\n`,
      printed: '',
    });
    expect((await app.gql(AM_I, {}, { token })).data).toEqual({ viewer: { isOperator: true } });
    expect((await cli('add', email)).said).toBe(`${email} is an operator already.\n`);
    expect(await cli('list')).toEqual({ code: 0, said: '', printed: `${email}\tHester\n` });
    expect((await app.gql(OPERATORS, {}, { token })).data).toEqual({
      operators: { nodes: [{ email, name: 'Hester' }], pageInfo: { hasNextPage: false } },
    });

    expect((await cli('remove', email)).said).toBe(`${email} is no operator any longer.\n`);
    expect((await cli('remove', email)).said).toBe(`${email} is no operator.\n`);
    expect((await app.gql(AM_I, {}, { token })).data).toEqual({ viewer: { isOperator: false } });
    expect((await cli('list')).printed).toBe('');
  }, 60_000);

  it('cannot be somebody without an account', async () => {
    expect(await cli('add', 'nobody@example.org')).toEqual({
      code: 1,
      said: 'Nobody signs in with nobody@example.org. They make an account in the portal first.\n',
      printed: '',
    });
    expect((await cli('remove', 'nobody@example.org')).code).toBe(1);
    expect((await cli('add')).code).toBe(1);
  }, 60_000);

  it('see what to others is not there', async () => {
    const { token } = await signUp(app, 'Rosa');
    const member = await app.gql(OPERATORS, {}, { token });
    expect(member.errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['There is nothing here.', 'NOT_FOUND'],
    ]);
    expect(JSON.stringify(member)).not.toContain('perator ');
    const nobody = await app.gql(OPERATORS);
    expect(nobody.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/free-port.js';
import { startTestMailbox, type TestMailbox } from '../support/mailbox.js';
import { type ReceivedSpan, startOtlpReceiver } from '../support/otlp-receiver.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

describe('telemetry', () => {
  let database: TestDatabase;
  let mailbox: TestMailbox;
  let collector: Awaited<ReturnType<typeof startOtlpReceiver>>;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    mailbox = await startTestMailbox();
    collector = await startOtlpReceiver();
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await collector?.close();
    await mailbox?.close();
    await database?.drop();
  });

  /** Starts one of the real programs and answers its address once it is ready. */
  async function start(
    app: 'api' | 'worker',
    endpoint: string,
  ): Promise<{ url: string; child: ChildProcess }> {
    const port = await freePort();
    const flags = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];
    const child = spawn(process.execPath, [...flags, `apps/${app}/src/main.ts`], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database.url,
        SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
        SECRET: 'only-for-tests-only-for-tests-only-for-tests',
        API_PORT: String(port),
        WORKER_PORT: String(port),
        INBOUND_SMTP_PORT: '0',
        OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
        OTEL_BSP_SCHEDULE_DELAY: '50',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    children.push(child);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const url = `http://127.0.0.1:${port}`;
    await until(async () => {
      if (child.exitCode !== null) throw new Error(said);
      return (await fetch(`${url}/ready`).catch(() => null))?.status === 200;
    });
    return { url, child };
  }

  async function stop(child: ChildProcess): Promise<void> {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; await delay(20)) if (await holds()) return;
    throw new Error(`This did not happen within a minute. Spans: ${JSON.stringify(collector.spans())}`);
  }

  const signUp = (url: string, email: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation SignUp($input: SignUpInput!) { signUp(input: $input) { token userErrors { message } } }`,
        variables: { input: { name: 'Rosa', email, password: 'a long enough password' } },
      }),
    });

  it('traces a request, its operation, its statements and a job, and carries no value of anybody', async () => {
    const [api, worker] = await Promise.all([start('api', collector.url), start('worker', collector.url)]);
    expect((await signUp(api.url, 'rosa@example.org')).status).toBe(200);
    const of = (service: string, fits: (span: ReceivedSpan) => boolean) =>
      collector.spans().find((span) => span.service === `alongside-${service}` && fits(span));
    const operation = () =>
      of('api', ({ scope, name }) => scope.endsWith('graphql') && name.startsWith('mutation SignUp'));
    const job = () => of('worker', ({ scope }) => scope === 'alongside');
    await until(() => operation() !== undefined && job() !== undefined);
    const { traceId } = operation() as ReceivedSpan;
    await until(
      () => of('api', (span) => span.traceId === traceId && span.name.startsWith('POST')) !== undefined,
    );
    const inTrace = collector.spans().filter((span) => span.traceId === traceId);
    expect(inTrace.some(({ scope }) => scope.endsWith('instrumentation-http'))).toBe(true);
    expect(
      inTrace.some(({ scope, name }) => scope.endsWith('instrumentation-pg') && name.includes('INSERT')),
    ).toBe(true);
    const jobTrace = job()?.traceId;
    await until(
      () => of('worker', ({ scope, traceId }) => scope.endsWith('pg') && traceId === jobTrace) !== undefined,
    );
    expect(collector.spans().filter(({ attributes }) => attributes['url.path'] === '/ready')).toEqual([]);
    const sent = JSON.stringify(collector.spans());
    expect(sent).not.toContain('rosa@example.org');
    expect(sent).not.toContain('a long enough password');
    await Promise.all([stop(api.child), stop(worker.child)]);
  }, 120_000);

  it('sends nothing and loads nothing when no collector is named', async () => {
    const before = collector.spans().length;
    const { url, child } = await start('api', '');
    expect((await signUp(url, 'quiet@example.org')).status).toBe(200);
    await stop(child);
    expect(collector.spans().length).toBe(before);
  }, 120_000);
});

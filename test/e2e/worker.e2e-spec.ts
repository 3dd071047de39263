import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createElement } from 'react';
import { Mailer, MailModule, MailText } from '#libs/mail';
import { startTestMailbox, type TestMailbox } from '../support/mailbox.js';
import { freePort } from '../support/free-port.js';
import { startModule, type TestModule } from '../support/test-module.js';

const MAILS = 80;

describe('the worker', () => {
  let app: TestModule;
  let mailbox: TestMailbox;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    mailbox = await startTestMailbox();
    app = await startModule([MailModule], { SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` });
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await app.close();
    await mailbox.close();
  });

  /** Starts the real worker as a process of its own. */
  function start(environment: Record<string, string>) {
    const flags = ['--no-warnings', '--conditions=source', '--import', './test/support/typescript.mjs'];
    const child = spawn(process.execPath, [...flags, 'apps/worker/src/main.ts'], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    return { child, said: () => said };
  }

  async function startReady() {
    const [port, inbound] = [await freePort(), await freePort()];
    const { child, said } = start({
      DATABASE_URL: app.config.DATABASE_URL,
      SMTP_URL: app.config.SMTP_URL,
      SECRET: app.config.SECRET,
      WORKER_PORT: String(port),
      INBOUND_SMTP_PORT: String(inbound),
    });
    const url = `http://127.0.0.1:${port}`;
    await until(async () => {
      if (child.exitCode !== null) throw new Error(said());
      return (await fetch(`${url}/ready`).catch(() => null))?.status === 200;
    });
    return { child, said, url };
  }

  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; await delay(20)) if (await holds()) return;
    throw new Error('This did not happen within a minute.');
  }

  const queue = (from: number, count: number) =>
    app.db.transaction(async () => {
      for (let index = from; index < from + count; index += 1) {
        await app.get(Mailer).queue({
          idempotencyKey: `mail-${index}`,
          to: `person-${index}@example.org`,
          locale: 'en',
          category: 'test',
          subject: `Mail ${index}`,
          preview: '',
          body: createElement(MailText, { children: 'Hello' }),
          why: 'You are in a test.',
        });
      }
    });

  it('says in plain words what is wrong with its configuration, and leaves', async () => {
    const { child, said } = start({ SECRET: 'short' });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(said()).toContain('The configuration has problems:');
    expect(said()).toContain('DATABASE_URL: is missing.');
    expect(said()).not.toContain('    at ');
  }, 60_000);

  it('answers for its health, and finishes what it does when it is told to stop', async () => {
    const { child, url, said } = await startReady();
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${url}/ready`, { method: 'POST' })).status).toBe(405);
    await queue(0, 20);
    await until(() => mailbox.mails().length > 3);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(said()).toContain('the worker stops');
    const held: unknown[] = await app.db.read.query(
      `select task_identifier as held, last_error as why from graphile_worker.jobs where locked_at is not null
       union all select id::text, last_error from outgoing_mail where state = 'sending'`,
    );
    expect(held).toEqual([]);
  }, 120_000);

  it('loses no mail when it is killed, and repeats one only under its Message-ID', async () => {
    await queue(20, MAILS - 20);
    for (let round = 0; round < 3; round += 1) {
      const { child } = await startReady();
      const before = mailbox.mails().length;
      await until(() => mailbox.mails().length >= Math.min(before + 6, MAILS));
      child.kill('SIGKILL');
      await once(child, 'exit');
      await letTimePass();
    }
    await startReady();
    const unsent = async () => {
      const rows: unknown[] = await app.db.read.query(`select 1 from outgoing_mail where state <> 'sent'`);
      return rows.length;
    };
    await until(async () => (await unsent()) === 0);
    const mails = mailbox.mails();
    const subjects = Array.from({ length: MAILS }, (_, index) => `Mail ${index}`);
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(new Set(subjects));
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(MAILS);
    expect(mails.length - MAILS).toBeLessThanOrEqual(3 * 5);
  }, 240_000);

  /** What database and queue look like two minutes after a kill. */
  const letTimePass = () =>
    app.db.transaction(async () => {
      await app.db.write.query(
        `update graphile_worker._private_jobs set locked_at = now() - interval '3 minutes' where locked_at is not null`,
      );
      await app.db.write.query(
        `update outgoing_mail set claimed_at = now() - interval '3 minutes' where state = 'sending'`,
      );
    });
});

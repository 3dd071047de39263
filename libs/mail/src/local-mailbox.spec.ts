import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { LocalMailbox } from './local-mailbox.js';
import { type SmtpReceiver, startSmtpReceiver } from './smtp-receiver.js';

describe('LocalMailbox', () => {
  let folder: string;
  let receiver: SmtpReceiver;
  const answers: string[] = [];

  beforeAll(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'mailbox-'));
    receiver = await startSmtpReceiver({
      host: '127.0.0.1',
      port: 0,
      maxBytes: 100_000,
      deliver: ({ to, raw }) => {
        answers.push(`${to.join()}\n${raw.toString()}`);
        return Promise.resolve();
      },
    });
  });
  afterAll(async () => {
    await receiver.close();
    await fs.rm(folder, { recursive: true, force: true });
  });

  const portOf = async () => {
    const probe = await startSmtpReceiver({
      host: '127.0.0.1',
      port: 0,
      maxBytes: 1,
      deliver: () => Promise.resolve(),
    });
    await probe.close();
    return probe.port;
  };

  it('shows a mail once, however often it is sent under its Message-ID, and answers it', async () => {
    const port = await portOf();
    const mailbox = await LocalMailbox.open({
      folder,
      host: '127.0.0.1',
      port,
      inbound: { host: '127.0.0.1', port: receiver.port },
    });
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const mail = {
      from: 'hello@alongside.example',
      to: 'crumb@shops.example',
      replyTo: 'thread@reply.alongside.example',
      subject: 'A card',
      text: 'Hello',
      messageId: '<one@alongside.example>',
    };
    await transport.sendMail(mail);
    await transport.sendMail(mail);
    await transport.sendMail({ ...mail, to: 'bloom@shops.example' });
    await transport.sendMail({ ...mail, messageId: '<two@alongside.example>' });
    transport.close();
    expect(mailbox.list().map(({ recipients, messageId }) => [recipients.join(), messageId])).toEqual([
      ['crumb@shops.example', '<two@alongside.example>'],
      ['bloom@shops.example', '<one@alongside.example>'],
      ['crumb@shops.example', '<one@alongside.example>'],
    ]);
    await mailbox.reply(mailbox.list()[2]?.id ?? '', 'Yes please');
    await mailbox.close();
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/^thread@reply\.alongside\.example\n/);
    expect(answers[0]).toContain('Yes please');
  });
});

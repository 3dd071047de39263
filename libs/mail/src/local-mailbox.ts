import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type AddressObject, simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** One mail that was sent by this installation and kept here instead of going out. */
export interface CapturedMail {
  readonly id: string;
  /** ISO time of arrival. */
  readonly receivedAt: string;
  /** Who it was handed over for; what decides, whatever the header says. */
  readonly recipients: readonly string[];
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  /** Where an answer goes: Reply-To, else From. */
  readonly replyTo: MailAddress;
  readonly subject: string;
  readonly messageId: string | undefined;
  readonly references: readonly string[];
  readonly text: string;
  /** As sent, with inline pictures put in; never safe to show without isolation. */
  readonly html: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  readonly seen: boolean;
  /** Answers written here, oldest first. */
  readonly replies: readonly { readonly at: string; readonly text: string }[];
}

export interface LocalMailboxOptions {
  /** Holds one `.eml` and one `.json` per mail. */
  folder: string;
  host: string;
  /** Port that takes the mail. */
  port: number;
  /** Where replies are delivered: this installation's own receiver. */
  inbound: { host: string; port: number };
}

const largestMail = 25 * 1024 * 1024;
const idPattern = /^[0-9a-z]+-[0-9a-f]{8}$/;

/** Takes every outgoing mail over real SMTP, keeps it, and can answer it over real SMTP. Emits `mail` for each arrival. */
export class LocalMailbox extends EventEmitter<{ mail: [CapturedMail] }> {
  private readonly mails = new Map<string, CapturedMail>();
  private readonly server: SMTPServer;

  private constructor(private readonly options: LocalMailboxOptions) {
    super();
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      size: largestMail,
      onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.keep(Buffer.concat(chunks), recipients).then(() => done(), done);
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  static async open(options: LocalMailboxOptions): Promise<LocalMailbox> {
    const mailbox = new LocalMailbox(options);
    await fs.mkdir(options.folder, { recursive: true });
    const names = (await fs.readdir(options.folder)).filter((name) => name.endsWith('.json')).sort();
    for (const name of names) {
      const mail = JSON.parse(await fs.readFile(path.join(options.folder, name), 'utf8')) as CapturedMail;
      mailbox.mails.set(mail.id, mail);
    }
    await new Promise<void>((resolve, reject) => {
      mailbox.server.server.once('error', reject);
      mailbox.server.listen(options.port, options.host, resolve);
    });
    return mailbox;
  }

  /** Newest first. */
  list(): CapturedMail[] {
    return [...this.mails.values()].reverse();
  }

  find(id: string): CapturedMail | undefined {
    return this.mails.get(id);
  }

  /** The mail exactly as it came. */
  source(id: string): Promise<Buffer> {
    return fs.readFile(this.file(id, 'eml'));
  }

  async markSeen(id: string): Promise<void> {
    const mail = this.mails.get(id);
    if (mail !== undefined && !mail.seen) await this.save({ ...mail, seen: true });
  }

  async deleteAll(): Promise<void> {
    for (const id of [...this.mails.keys()]) {
      this.mails.delete(id);
      await fs.rm(this.file(id, 'json'), { force: true });
      await fs.rm(this.file(id, 'eml'), { force: true });
    }
  }

  /** Answers as the recipient would from any mail program. Throws what the receiver said when it refuses. */
  async reply(id: string, text: string): Promise<void> {
    const mail = this.mails.get(id);
    const self = mail?.to.find(({ address }) => mail.recipients.includes(address)) ?? mail?.to[0];
    if (mail === undefined || self === undefined) throw new Error('There is no such mail.');
    const { inbound } = this.options;
    const transport = createTransport({
      ...inbound,
      secure: false,
      ignoreTLS: true,
      connectionTimeout: 5_000,
    });
    try {
      await transport.sendMail({
        from: self,
        to: mail.replyTo,
        subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
        inReplyTo: mail.messageId,
        references: [...mail.references, ...(mail.messageId === undefined ? [] : [mail.messageId])],
        text: `${text.trim()}\n\n${quote(mail)}\n`,
      });
    } finally {
      transport.close();
    }
    await this.save({
      ...mail,
      replies: [...mail.replies, { at: new Date().toISOString(), text: text.trim() }],
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async keep(source: Buffer, recipients: string[]): Promise<void> {
    const parsed = await simpleParser(source);
    if (this.hasAlready(parsed.messageId, recipients)) return;
    const now = new Date();
    const from = addresses(parsed.from)[0] ?? { name: '', address: 'unknown' };
    const to = addresses(parsed.to);
    const id = `${now.getTime().toString(36)}-${randomBytes(4).toString('hex')}`;
    const mail: CapturedMail = {
      id,
      receivedAt: now.toISOString(),
      recipients,
      from,
      to: to.length > 0 ? to : recipients.map((address) => ({ name: '', address })),
      replyTo: addresses(parsed.replyTo)[0] ?? from,
      subject: parsed.subject ?? '(no subject)',
      messageId: parsed.messageId,
      references: [parsed.references ?? []].flat(),
      text: parsed.text ?? '',
      html: parsed.html === false ? undefined : parsed.html,
      headers: parsed.headerLines.map(({ key, line }) => ({
        name: key,
        value: line.slice(line.indexOf(':') + 1).trim(),
      })),
      attachments: parsed.attachments
        .filter(({ related }) => !related)
        .map((file) => ({ name: file.filename ?? 'unnamed', type: file.contentType, size: file.size })),
      seen: false,
      replies: [],
    };
    await fs.writeFile(this.file(id, 'eml'), source);
    await this.save(mail);
    this.emit('mail', mail);
  }

  /** Whether a mail is a repeat: the sender was killed before it heard that the first was taken. */
  private hasAlready(messageId: string | undefined, recipients: readonly string[]): boolean {
    if (messageId === undefined) return false;
    return [...this.mails.values()].some(
      (mail) => mail.messageId === messageId && recipients.every((to) => mail.recipients.includes(to)),
    );
  }

  private async save(mail: CapturedMail): Promise<void> {
    this.mails.set(mail.id, mail);
    const file = this.file(mail.id, 'json');
    await fs.writeFile(`${file}.new`, JSON.stringify(mail, null, 2));
    await fs.rename(`${file}.new`, file);
  }

  private file(id: string, kind: 'eml' | 'json'): string {
    if (!idPattern.test(id)) throw new Error('There is no such mail.');
    return path.join(this.options.folder, `${id}.${kind}`);
  }
}

function addresses(header: AddressObject | AddressObject[] | undefined): MailAddress[] {
  return [header ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap(({ name, address }) => (address ? [{ name, address }] : [])));
}

function quote(mail: CapturedMail): string {
  const when = new Date(mail.receivedAt).toUTCString();
  const lines = mail.text.trimEnd().split(/\r?\n/);
  return [
    `On ${when}, ${mail.from.name || mail.from.address} wrote:`,
    ...lines.map((line) => `> ${line}`),
  ].join('\n');
}

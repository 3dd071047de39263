import { simpleParser, type ParsedMail } from 'mailparser';
import { startSmtpReceiver } from '#libs/mail';

/** A captured mail. */
export interface CapturedMail {
  readonly to: string;
  readonly from: string;
  readonly fromName: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  /** The calendar file in it, with the method its part says; null when there is none. */
  readonly calendar: { readonly method: string; readonly ics: string } | null;
  /** A header by its lower-case name, as it was written. */
  header(name: string): string | undefined;
}

/** A mail server of its own for one test: takes everything and keeps it in memory. */
export interface TestMailbox {
  readonly port: number;
  /** Everything taken so far, oldest first. */
  mails(): readonly CapturedMail[];
  /** The first mail that fits, now or within five seconds. */
  waitFor(fits: (mail: CapturedMail) => boolean): Promise<CapturedMail>;
  /** What to answer to each recipient from now on; nothing takes everything. */
  refuseWith(refusal: Error | null): void;
  clear(): void;
  close(): Promise<void>;
}

export async function startTestMailbox(): Promise<TestMailbox> {
  let taken: CapturedMail[] = [];
  let refusal: Error | null = null;
  const waiting = new Set<() => void>();
  const receiver = await startSmtpReceiver({
    host: '127.0.0.1',
    port: 0,
    maxBytes: 20_000_000,
    accept: () => (refusal ? Promise.reject(refusal) : Promise.resolve()),
    async deliver({ to, raw }) {
      const parsed = await simpleParser(raw, { skipImageLinks: true });
      for (const address of to) taken.push(capture(address, parsed));
      for (const look of waiting) look();
    },
  });
  return {
    port: receiver.port,
    mails: () => taken,
    waitFor: (fits) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          const subjects = taken.map(({ to, subject }) => `${to}: ${subject}`).join('; ');
          reject(new Error(`No such mail came within 5 seconds. There are: ${subjects || 'none'}.`));
        }, 5_000);
        const look = () => {
          const found = taken.find(fits);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    refuseWith(next) {
      refusal = next;
    },
    clear() {
      taken = [];
    },
    close: () => receiver.close(),
  };
}

function capture(to: string, parsed: ParsedMail): CapturedMail {
  const from = parsed.from?.value[0];
  return {
    to,
    from: from?.address ?? '',
    fromName: from?.name ?? '',
    replyTo: parsed.replyTo?.value[0]?.address ?? null,
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    calendar: calendarIn(parsed),
    header: (name) =>
      parsed.headerLines
        .find(({ key }) => key === name)
        ?.line.replace(/^[^:]*:\s*/, '')
        .replace(/\r?\n\s+/g, ' '),
  };
}

function calendarIn({ attachments }: ParsedMail): CapturedMail['calendar'] {
  const part = attachments.find(({ contentType }) => contentType === 'text/calendar');
  if (!part) return null;
  const header = part.headers.get('content-type') as { params?: { method?: string } } | undefined;
  return { method: header?.params?.method ?? '', ics: part.content.toString('utf8') };
}

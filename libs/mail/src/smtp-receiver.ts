import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream } from 'smtp-server';

/** A mail as it was handed over: who from and to by the envelope, and every byte. */
export interface DeliveredMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly remoteAddress: string;
  readonly raw: Buffer;
}

export interface SmtpReceiverOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The largest mail taken, in bytes. */
  readonly maxBytes: number;
  /** Whether mail for this address is taken. Throw {@link SmtpRefusal} to say why not. */
  readonly accept?: (address: string) => Promise<void>;
  /** Called with each whole mail; the sender hears "250" only after it has settled. */
  readonly deliver: (mail: DeliveredMail) => Promise<void>;
}

/** A receiver that listens. */
export interface SmtpReceiver {
  readonly port: number;
  close(): Promise<void>;
}

/** An answer to the sending server: 4xx "try again", 5xx "never". */
export class SmtpRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** Listens for mail. No sign-in, no relaying: what is accepted is delivered here. */
export async function startSmtpReceiver(options: SmtpReceiverOptions): Promise<SmtpReceiver> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: options.maxBytes,
    socketTimeout: 60_000,
    closeTimeout: 1_000,
    maxClients: 100,
    logger: false,
    onRcptTo({ address }: SMTPServerAddress, _session, callback) {
      Promise.resolve(options.accept?.(address)).then(
        () => callback(),
        (error: unknown) => callback(answerTo(error)),
      );
    },
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope;
      readAll(stream)
        .then((raw) =>
          options.deliver({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            remoteAddress: session.remoteAddress,
            raw,
          }),
        )
        .then(
          () => callback(),
          (error: unknown) => callback(answerTo(error)),
        );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A surprise of ours is never the sender's fault: it is asked to try again, and hears nothing about the inside. */
const answerTo = (error: unknown): SmtpRefusal =>
  error instanceof SmtpRefusal
    ? error
    : new SmtpRefusal(451, '4.3.0 This could not be stored; please try again.');

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw new SmtpRefusal(552, 'This mail is too large.');
  return Buffer.concat(chunks);
}

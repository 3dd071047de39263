import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { Config } from '#libs/config';

/** Why the server did not take a mail, and whether to try again. */
export interface Failure {
  readonly kind: 'temporary' | 'refused' | 'no-such-address';
  readonly message: string;
}

/** The only way out: a pool of SMTP connections, opened when first needed. */
@Injectable()
export class SmtpTransport implements OnApplicationShutdown {
  private transporter?: Transporter;

  constructor(private readonly config: Config) {}

  /** Sends one mail. Answers nothing when the server took it. */
  async send(mail: SendMailOptions): Promise<Failure | null> {
    try {
      await this.pool().sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true });
      return null;
    } catch (error) {
      return toFailure(error as SmtpError);
    }
  }

  onApplicationShutdown(): void {
    this.transporter?.close();
  }

  private pool(): Transporter {
    this.transporter ??= createTransport({
      url: this.config.SMTP_URL,
      pool: true,
      maxConnections: 3,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    });
    return this.transporter;
  }
}

interface SmtpError {
  readonly message: string;
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** 5xx is for good (RFC 5321, 4.2.1); of those, 5.1.x says that the address itself is wrong (RFC 3463). */
export function toFailure({ message, responseCode, response, code }: SmtpError): Failure {
  const refused = (responseCode ?? 0) >= 500 && code !== 'EAUTH';
  if (!refused) return { kind: 'temporary', message };
  return { kind: /^5\d\d[ -]5\.1\.\d/.test(response ?? '') ? 'no-such-address' : 'refused', message };
}

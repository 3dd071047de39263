import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { SESSION_DAYS } from '#libs/identity';
import type { GraphqlContext } from '../graphql/context.js';
import { SESSION_COOKIE } from '../auth/session-secret.js';

/** Keeps the session secret where scripts cannot read it. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  set(context: GraphqlContext, secret: string): void {
    context.reply?.setCookie(SESSION_COOKIE, secret, { ...this.options(), maxAge: SESSION_DAYS * 86_400 });
  }

  clear(context: GraphqlContext): void {
    context.reply?.clearCookie(SESSION_COOKIE, this.options());
  }

  private options() {
    return {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.PORTAL_URL.startsWith('https:'),
      path: '/',
    } as const;
  }
}

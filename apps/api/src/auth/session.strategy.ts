import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { Clock } from '#libs/common';
import { SessionsRepository, type Viewer } from '#libs/identity';
import type { IncomingRequest } from '../graphql/context.js';
import { sessionSecret } from './session-secret.js';

/** Finds who is asking by the portal's cookie or an API client's bearer token. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async validate(request: IncomingRequest): Promise<Viewer | null> {
    const secret = sessionSecret(request.headers);
    return secret ? this.sessions.viewer(secret, this.clock.now()) : null;
  }
}

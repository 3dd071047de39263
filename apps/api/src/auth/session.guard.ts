import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import passport from 'passport';
import type { Viewer } from '#libs/identity';
import type { GraphqlContext, GuardedRequest, IncomingRequest } from '../graphql/context.js';
import { unauthenticated } from '../graphql/format-error.js';
import { IS_PUBLIC } from './public.js';
import { SessionStrategy } from './session.strategy.js';

/** Closed by default: finds the viewer, and lets nobody else through unless the operation is `@Public()`. */
@Injectable()
export class SessionGuard implements CanActivate {
  /** Of this application: names in passport's own registry are one for the process, whichever application they come from. */
  private readonly passport = new passport.Passport();

  constructor(
    private readonly reflector: Reflector,
    strategy: SessionStrategy,
  ) {
    this.passport.use('session', strategy);
  }

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (execution.getType<GqlContextType>() !== 'graphql') {
      if (isPublic) return true;
      const request = execution.switchToHttp().getRequest<GuardedRequest>();
      request.viewer = await this.viewerOf(request);
      if (!request.viewer) throw new UnauthorizedException();
      return true;
    }
    const context = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (context.viewer === undefined) context.viewer = await this.viewerOf(context.request);
    if (!isPublic && !context.viewer) throw unauthenticated();
    return true;
  }

  /** Signed out is not an error here: the rule above decides. */
  private viewerOf(request: IncomingRequest): Promise<Viewer | null> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, viewer?: Viewer | false | null): void => {
        if (error) reject(error as Error);
        else resolve(viewer || null);
      };
      const authenticate = this.passport.authenticate('session', { session: false }, answer) as (
        request: IncomingRequest,
        response: object,
        next: (error?: unknown) => void,
      ) => void;
      authenticate(request, {}, answer);
    });
  }
}

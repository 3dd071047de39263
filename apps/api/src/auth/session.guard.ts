import { type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import type { GraphqlContext, IncomingRequest } from '../graphql/context.js';
import { unauthenticated } from '../graphql/format-error.js';
import { IS_PUBLIC } from './public.js';

/** Closed by default: finds the viewer, and lets nobody else through unless the operation is `@Public()`. */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (execution.getType<GqlContextType>() !== 'graphql') {
      if (isPublic) return true;
      throw new UnauthorizedException();
    }
    const context = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (context.viewer === undefined) {
      await super.canActivate(execution);
      context.viewer = context.request.user ?? null;
    }
    if (!isPublic && !context.viewer) throw unauthenticated();
    return true;
  }

  override getRequest(execution: ExecutionContext): IncomingRequest {
    return GqlExecutionContext.create(execution).getContext<GraphqlContext>().request;
  }

  /** Signed out is not an error here: the rule above decides. */
  override handleRequest<User>(error: unknown, user: User): User {
    if (error) throw error;
    return (user || null) as User;
  }
}

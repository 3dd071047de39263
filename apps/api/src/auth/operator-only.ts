import { type CanActivate, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphqlContext } from '../graphql/context.js';
import { notThere } from '../graphql/format-error.js';

/** Runs after the session guard, which has found the viewer. */
@Injectable()
export class OperatorGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    const { viewer } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (!viewer?.isOperator) throw notThere();
    return true;
  }
}

/** Closes an operation of Query or Mutation to everybody but operators; to others it looks as if it were not there. */
export const OperatorOnly = () => UseGuards(OperatorGuard);

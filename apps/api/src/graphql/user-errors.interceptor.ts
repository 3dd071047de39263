import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, map, type Observable, of, throwError } from 'rxjs';
import { Refusal } from '#libs/common';
import { toUserError } from './user-error.js';

/** Answers a mutation's refusal as `userErrors` beside nulls; on success the list is empty. */
@Injectable()
export class UserErrorsInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler<object>): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return next.handle().pipe(
      map((payload) => ({ ...payload, userErrors: [] })),
      catchError((error: unknown) =>
        error instanceof Refusal
          ? of({ userErrors: error.problems.map(toUserError) })
          : throwError(() => error),
      ),
    );
  }
}

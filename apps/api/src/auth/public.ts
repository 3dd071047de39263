import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphqlContext, GuardedRequest } from '../graphql/context.js';

/** Metadata key read by the guard. */
export const IS_PUBLIC = 'alongside:public';

/** Opens an operation to people who are not signed in. Everything else is closed. */
export const Public = () => SetMetadata(IS_PUBLIC, true);

/** Who is asking: a viewer, or null on a public operation. */
export const CurrentViewer = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  execution.getType<GqlContextType>() === 'graphql'
    ? (GqlExecutionContext.create(execution).getContext<GraphqlContext>().viewer ?? null)
    : (execution.switchToHttp().getRequest<GuardedRequest>().viewer ?? null),
);

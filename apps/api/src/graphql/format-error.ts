import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { randomId, Refusal } from '#libs/common';

/** Asked for without signing in. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });

/** What an operation answers that is not for this viewer: the same as when there were nothing. */
export const notThere = (): GraphQLError =>
  new GraphQLError('There is nothing here.', { extensions: { code: 'NOT_FOUND' } });

/** GraphQL's guesses, which would spell out the schema bit by bit; Apollo Server leaves those about variables. */
const SUGGESTION = / ?Did you mean .+\?$/;

/**
 * What a client is told of an error. Refusals and GraphQL's own complaints are theirs to put right; a surprise is
 * logged under an id, and only that id is shown. Names that a client may have meant are for developers only.
 */
export function errorFormatter(logger: Logger, { suggest }: { readonly suggest: boolean }) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof Refusal) {
      const problem = cause.problems[0];
      return {
        message: cause.message,
        path: formatted.path,
        locations: formatted.locations,
        extensions: { code: 'BAD_USER_INPUT', reason: problem?.code, field: problem?.field },
      };
    }
    if (cause instanceof GraphQLError && isOfGraphql(cause.originalError)) {
      const { code } = formatted.extensions ?? {};
      const message = suggest ? formatted.message : formatted.message.replace(SUGGESTION, '');
      return { ...formatted, message, extensions: { code } };
    }
    const errorId = randomId();
    logger.error({ err: cause, errorId, path: formatted.path }, 'an operation failed');
    return {
      message: 'Something went wrong on our side. Nothing was changed. Try again in a moment.',
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
}

/** A value that does not fit its type is wrapped once more by GraphQL itself; anything else inside is a surprise. */
const isOfGraphql = (inner: unknown): boolean => inner === undefined || inner instanceof GraphQLError;

import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Context as SocketContext } from 'graphql-ws';
import { Config, createLogger } from '#libs/config';
import type { GraphqlContext, IncomingRequest, OutgoingReply } from './context.js';
import { errorFormatter } from './format-error.js';
import { limitOperations, MAX_TOKENS } from './limits.js';
import { DateTimeScalar } from './scalars.js';
import { socketIsOurs } from './socket-origin.js';

interface SocketExtra {
  readonly request: IncomingRequest;
}

/** GraphQL over HTTP and WebSocket at `/graphql`. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config],
      useFactory: (config: Config) => ({
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: { numberScalarMode: 'float', dateScalarMode: 'isoDate' },
        introspection: config.INTROSPECTION,
        hideSchemaDetailsFromClientErrors: !config.INTROSPECTION,
        graphiql: config.INTROSPECTION,
        playground: false,
        includeStacktraceInErrorResponses: false,
        // Answers are never cached, and looking at each field for hints is a good part of what a list costs.
        plugins: [ApolloServerPluginCacheControlDisabled()],
        parseOptions: { maxTokens: MAX_TOKENS },
        validationRules: [limitOperations],
        formatError: errorFormatter(createLogger(config, 'api'), { suggest: config.INTROSPECTION }),
        subscriptions: {
          'graphql-ws': {
            onConnect: ({ extra }: SocketContext) =>
              socketIsOurs((extra as SocketExtra).request.headers, config.PORTAL_URL),
          },
        },
        context: (first: IncomingRequest | { extra: SocketExtra }, reply?: OutgoingReply): GraphqlContext =>
          'extra' in first
            ? { request: socketRequest(first as never), loaded: {} }
            : { request: first, reply, loaded: {} },
      }),
    }),
  ],
  providers: [DateTimeScalar],
})
export class GraphqlModule {}

/** A socket's bearer token and language travel in the connection parameters, since browsers set no headers on sockets. */
function socketRequest(socket: {
  extra: SocketExtra;
  connectionParams?: { authorization?: unknown; acceptLanguage?: unknown };
}): IncomingRequest {
  const { authorization, acceptLanguage } = socket.connectionParams ?? {};
  const headers = { ...socket.extra.request.headers };
  if (typeof authorization === 'string') headers.authorization = authorization;
  if (typeof acceptLanguage === 'string') headers['accept-language'] = acceptLanguage;
  return { headers };
}

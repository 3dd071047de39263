import fs from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import fastifyProxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RawServerBase,
  type RouteGenericInterface,
} from 'fastify';
import { portalPolicy, safeHeaders } from './security-headers.js';

export interface PortalServerOptions {
  host: string;
  port: number;
  /** The built portal. */
  folder: string;
  apiUrl: string;
  mapStyleUrl: string | undefined;
}

type ProxiedRequest = FastifyRequest<RouteGenericInterface, RawServerBase>;
type ProxiedReply = FastifyReply<RouteGenericInterface, RawServerBase>;

/** What the API answers under the portal's address; everything else is the portal. */
const apiPaths = ['/graphql', '/unsubscribe', '/health', '/ready', '/export', '/api', '/.well-known'];

/** Serves the built portal and hands the rest on to the API, so that browsers see one origin. */
export async function servePortal(options: PortalServerOptions): Promise<FastifyInstance> {
  const app = fastify({ trustProxy: 'loopback', forceCloseConnections: true });
  const policy = portalPolicy(options.mapStyleUrl);
  const common = {
    upstream: options.apiUrl,
    replyOptions: {
      rewriteRequestHeaders: (request: ProxiedRequest, headers: IncomingHttpHeaders) => ({
        ...headers,
        ...forwarded(request),
      }),
      onError: (reply: ProxiedReply) => {
        void reply
          .code(503)
          .send({ errors: [{ message: 'Alongside is just starting. Try again in a moment.' }] });
      },
    },
  };
  const wsClientOptions = {
    headers: {},
    rewriteRequestHeaders: (_headers: IncomingHttpHeaders, request: FastifyRequest) => forwarded(request),
  };
  await app.register(fastifyProxy, {
    ...common,
    prefix: '/graphql',
    rewritePrefix: '/graphql',
    websocket: true,
    wsClientOptions,
  });
  for (const prefix of apiPaths.filter((path) => path !== '/graphql')) {
    await app.register(fastifyProxy, { ...common, prefix, rewritePrefix: prefix });
  }
  await app.register(fastifyStatic, {
    root: options.folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const hashed = file.startsWith(path.join(options.folder, 'assets') + path.sep);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.addHook('onSend', async (request, reply) => {
    const ofApi = apiPaths.some((prefix) => request.url === prefix || request.url.startsWith(`${prefix}/`));
    if (!ofApi) reply.headers({ ...safeHeaders, 'content-security-policy': policy });
  });
  const page = path.join(options.folder, 'index.html');
  app.setNotFoundHandler(async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://portal');
    const isPage =
      ['GET', 'HEAD'].includes(request.method) && !/^\/assets\/|\.[a-z0-9]{2,5}$/i.test(pathname);
    if (!isPage) return reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.');
    return reply
      .code(200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(fs.readFileSync(page));
  });
  await app.listen({ host: options.host, port: options.port });
  return app;
}

/** The API sees the address that the browser asked for, and who asked. */
function forwarded({ headers, socket }: Pick<ProxiedRequest, 'headers' | 'socket'>): Record<string, string> {
  const pass = [
    'host',
    'origin',
    'cookie',
    'user-agent',
    'x-request-id',
    'x-forwarded-proto',
    'authorization',
  ];
  const kept: Record<string, string> = {};
  for (const name of pass) {
    const value = headers[name];
    if (typeof value === 'string') kept[name] = value;
  }
  const before = headers['x-forwarded-for'];
  const client = socket.remoteAddress ?? '';
  return { ...kept, 'x-forwarded-for': typeof before === 'string' ? `${before}, ${client}` : client };
}

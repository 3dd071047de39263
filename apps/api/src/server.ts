import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import type { INestApplicationContext } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, withRequestId } from '#libs/config';
import { LARGEST_PHOTO } from '#libs/partnerships';

/** The largest request body taken, in bytes: no operation of ours needs more. */
const BODY_LIMIT = 1_048_576;

const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** The HTTP server under the API. Takes a request id from a proxy, or makes one; believes trusted proxies about who asks. */
export const httpAdapter = (config: Pick<Config, 'TRUSTED_PROXIES'>): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.TRUSTED_PROXIES,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });

/** What every API server needs before it listens: cookies, and the request id around each request. */
export async function prepare(app: NestFastifyApplication & INestApplicationContext): Promise<void> {
  await app.register(fastifyCookie);
  takePictures(app);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      void reply.header('x-request-id', request.id);
      withRequestId(String(request.id), done);
    });
}

/** Pictures are taken as they are; what they are is looked at later. */
function takePictures(app: NestFastifyApplication): void {
  const options = { parseAs: 'buffer' as const, bodyLimit: LARGEST_PHOTO };
  app.useBodyParser(/^image\//, options, (_request, body, done) => done(null, body));
}

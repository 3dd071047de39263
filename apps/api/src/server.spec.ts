import type { FastifyInstance } from 'fastify';
import { httpAdapter } from './server.js';

const CLIENT = '203.0.113.9';

/** The address that the API takes for the client's, when a request comes from `peer` with what it claims. */
async function seen(trusted: string, peer: string, claimed: string): Promise<string> {
  const server: FastifyInstance = httpAdapter({ TRUSTED_PROXIES: trusted }).getInstance();
  server.get('/', (request) => request.ip);
  const headers = { 'x-forwarded-for': claimed };
  return (await server.inject({ url: '/', remoteAddress: peer, headers })).body;
}

describe('who asks', () => {
  it('is what a trusted proxy says', async () => {
    expect(await seen('172.28.0.0/24', '172.28.0.5', CLIENT)).toBe(CLIENT);
    expect(await seen('127.0.0.1, ::1', '::ffff:127.0.0.1', CLIENT)).toBe(CLIENT);
  });

  it('is the peer itself when nobody trusts it, whatever it claims', async () => {
    expect(await seen('172.28.0.0/24', '198.51.100.7', CLIENT)).toBe('198.51.100.7');
    expect(await seen('172.28.0.0/24', '127.0.0.1', CLIENT)).toBe('127.0.0.1');
  });

  it('is the last address that a trusted proxy did not add, not one forged before it', async () => {
    expect(await seen('172.28.0.0/24', '172.28.0.5', `10.9.9.9, ${CLIENT}`)).toBe(CLIENT);
  });
});

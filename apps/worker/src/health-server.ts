import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers `/health` (the process lives) and `/ready` (it can do its work) for supervisors. */
export async function startHealthServer(options: {
  readonly host: string;
  readonly port: number;
  /** Settles when the process can do its work, and rejects when it cannot. */
  readonly check: () => Promise<void>;
}): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = (code: number, status: string) => {
      response.writeHead(code, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ status }));
    };
    const path = request.url?.split('?', 1)[0];
    if (request.method !== 'GET') return answer(405, 'only GET is answered here');
    if (path === '/health') return answer(200, 'ok');
    if (path !== '/ready') return answer(404, 'there is nothing here');
    options.check().then(
      () => answer(200, 'ready'),
      () => answer(503, 'the worker cannot work yet'),
    );
  });
  await listen(server, options.port, options.host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });

import { once } from 'node:events';
import net from 'node:net';

/** Stands between an application and PostgreSQL and can cut them apart exactly between a commit and its reply. */
export interface CommitProxy {
  /** The database, through the proxy. */
  readonly url: string;
  /**
   * When the next transaction that sent a statement with `words` has committed, its reply is held back for good and
   * `then` is called. Resolves after that.
   */
  atCommitOf(words: string, then: () => void): Promise<void>;
  close(): Promise<void>;
}

/** How PostgreSQL says that a transaction is committed: CommandComplete with its tag. */
const COMMITTED = 'COMMIT\0';

export async function startCommitProxy(databaseUrl: string): Promise<CommitProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<net.Socket>();
  let armed: { words: string; cut: () => void } | undefined;

  const server = net.createServer((client) => {
    const postgres = net.connect(Number(target.port), target.hostname);
    let sent = '';
    let heard = '';
    const end = () => {
      client.destroy();
      postgres.destroy();
    };
    for (const socket of [client, postgres]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    client.on('data', (bytes) => {
      sent += bytes.toString('latin1');
      postgres.write(bytes);
    });
    postgres.on('data', (bytes) => {
      heard = heard.slice(-COMMITTED.length) + bytes.toString('latin1');
      const committed = heard.includes(COMMITTED);
      if (committed && armed && sent.includes(armed.words)) {
        const { cut } = armed;
        armed = undefined;
        cut();
        end();
        return;
      }
      if (committed) sent = heard = '';
      client.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = new URL(databaseUrl);
  url.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: url.href,
    atCommitOf: (words, then) =>
      new Promise((resolve) => {
        armed = { words, cut: () => (then(), resolve()) };
      }),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

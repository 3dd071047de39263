import pg from 'pg';

/** A statement as it was sent. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The port of the server that was asked. */
  readonly port: number;
}

/** The texts of the SQL statements that this process sends while the work is done. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await sentBy(work)).map(({ text }) => text);

/** The same with what they are asked with. */
export async function sentBy(work: () => Promise<unknown>): Promise<SentStatement[]> {
  const statements: SentStatement[] = [];
  const original = pg.Client.prototype.query;
  const noted = function (this: pg.Client, ...parameters: Parameters<typeof original>) {
    const [first, second] = parameters as unknown as [string | Partial<SentStatement>, unknown];
    const values = Array.isArray(second) ? (second as unknown[]) : [];
    statements.push(
      typeof first === 'string'
        ? { text: first, values, port: this.port }
        : { text: first.text ?? '', values: first.values ?? values, port: this.port },
    );
    return original.apply(this, parameters);
  };
  pg.Client.prototype.query = noted as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return statements;
}

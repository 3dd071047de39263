import pg from 'pg';

/** The texts of the SQL statements that this process sends while the work is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const original = pg.Client.prototype.query;
  const noted = function (this: pg.Client, ...parameters: Parameters<typeof original>) {
    const [first] = parameters as unknown as [string | { text?: string }];
    statements.push(typeof first === 'string' ? first : (first.text ?? ''));
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

import { createLogger } from './logger.js';

describe('createLogger', () => {
  it('says which statement failed, and none of the values it was about', () => {
    const lines: string[] = [];
    const logger = createLogger({ LOG_LEVEL: 'trace' }, 'test', { write: (line) => void lines.push(line) });
    const values = {
      parameters: ['referrals', 739_173, 'Marmots'],
      detail: 'Failing row contains (739173, Marmots).',
    };
    const where = 'unnamed portal parameter $2 = 739173';
    const query = 'insert into ledger_line values ($1, $2)';
    const failure = Object.assign(new Error('new row violates a check'), values, {
      query,
      where,
      driverError: { ...values, where },
    });
    logger.error({ err: failure, errorId: 'e1' }, 'an operation failed');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      errorId: 'e1',
      err: { message: failure.message, query, parameters: '[removed]' },
    });
    for (const hidden of ['739173', 'Marmots']) expect(lines[0]).not.toContain(hidden);
  });
});

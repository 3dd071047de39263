import { DefaultNamingStrategy, type Table } from 'typeorm';

const tableName = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).replace(/^.*\./, '');
const join = (...parts: string[]): string => parts.join('_').slice(0, 63);

/** Names people can read in a query plan: `proposal_pkey`, `seat_account_id_fkey`, `offering_business_id_idx`. */
export class Naming extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    return join(tableName(table), 'pkey');
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return join(tableName(table), ...columns, 'key');
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return join(tableName(table), ...columns, 'fkey');
  }
  override indexName(table: Table | string, columns: string[]): string {
    return join(tableName(table), ...columns, 'idx');
  }
}

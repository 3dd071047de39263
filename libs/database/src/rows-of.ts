import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database } from './database.js';

/**
 * Reads rows in the shape of an entity, without building entities: for what is read often, where that is most of the cost.
 * `rest` is what follows `from <table> t`, the same text every time.
 */
export function rowsOf<Entity extends ObjectLiteral>(
  database: Database,
  entity: EntityTarget<Entity>,
  rest: string,
  parameters: readonly unknown[],
): Promise<Entity[]> {
  const { tableName, columns } = database.read.connection.getMetadata(entity);
  const list = columns
    .filter(({ isSelect }) => isSelect)
    .map(({ databaseName, propertyName }) => `t."${databaseName}" as "${propertyName}"`);
  return database.prepared(`select ${list.join(', ')} from "${tableName}" t ${rest}`, [...parameters]);
}

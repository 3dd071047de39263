import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Reads rows in the shape of an entity, without building entities: for lists that are read often, where that is most of the cost.
 * `rest` is what follows `from <table> t`.
 */
export function rowsOf<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  rest: string,
  parameters: readonly unknown[],
): Promise<Entity[]> {
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const list = columns
    .filter(({ isSelect }) => isSelect)
    .map(({ databaseName, propertyName }) => `t."${databaseName}" as "${propertyName}"`);
  return manager.query(`select ${list.join(', ')} from "${tableName}" t ${rest}`, [...parameters]);
}

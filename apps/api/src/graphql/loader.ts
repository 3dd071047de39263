import DataLoader from 'dataloader';
import type { GraphqlContext } from './context.js';

/** Loads many things of one kind at once, remembered for the length of one operation. A subclass says how to fetch a batch. */
export abstract class RequestLoader<K, V> {
  private readonly perRequest = new WeakMap<object, DataLoader<K, V>>();

  /** Answers in the order of the keys. */
  protected abstract batch(keys: readonly K[], context: GraphqlContext): Promise<V[]>;

  load(context: GraphqlContext, key: K): Promise<V> {
    let loader = this.perRequest.get(context.loaded);
    if (!loader) {
      loader = new DataLoader<K, V>((keys) => this.batch(keys, context));
      this.perRequest.set(context.loaded, loader);
    }
    return loader.load(key);
  }

  /** Forgets one key, for reading again after a change in the same operation. */
  clear(context: GraphqlContext, key: K): void {
    this.perRequest.get(context.loaded)?.clear(key);
  }
}

/** Puts fetched rows into the order of the keys; null where there is none. */
export function inOrder<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): (V | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups fetched rows under the keys; an empty list where there are none. */
export function grouped<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): V[][] {
  const lists = new Map<K, V[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row))?.push(row);
  return keys.map((key) => lists.get(key) ?? []);
}

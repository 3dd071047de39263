import { taxonomy } from '#libs/directory';
import { categoryComplement } from '#libs/matching';

/** A pair of names with what they were read as; no score when a name means no category. */
export interface ScoredPair {
  readonly line: string;
  /** Names on this line that mean no category and were not reported before. */
  readonly unknown: readonly string[];
}

/** Scores lines "a<TAB>b" of free-text category names, one after the other. Empty lines are left out. */
export async function* scorePairs(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<ScoredPair> {
  const known = new Map<string, string>();
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const [a = '', b = ''] = line.split('\t').map((part) => part.trim());
    const unknown: string[] = [];
    for (const name of [a, b]) {
      if (known.has(name)) continue;
      const key = taxonomy.find(name, { limit: 1 })[0]?.category.key ?? '';
      if (key === '') unknown.push(name);
      known.set(name, key);
    }
    const [keyA, keyB] = [known.get(a) ?? '', known.get(b) ?? ''];
    const score = keyA && keyB ? (categoryComplement(keyA, keyB)?.toFixed(6) ?? '') : '';
    yield { line: [a, b, score, keyA, keyB].join('\t'), unknown };
  }
}

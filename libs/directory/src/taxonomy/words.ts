/** Words that say nothing about the kind of business. */
const noise = new Set(
  (
    'and und the of for fur in im am an at to der die das den dem ein eine a zu zur zum mit with by von vom ' +
    'ltd limited pty inc llc plc corp gmbh ag ug kg ohg ek mbh sons son co bros brothers sohn sohne cie your our my local near me'
  ).split(' '),
);

/** Words that many kinds share, so they decide little. */
const heads = new Set(
  (
    'shop store studio service company agency center office firm business bar house place room club centre market ' +
    'salon clinic practice professional specialist expert supplier dealer retailer group solution consultant ' +
    'laden geschaft haus betrieb firma dienst praxis zentrum buro agentur fachgeschaft handler handel anbieter unternehmen'
  ).split(' '),
);

/** Lower case, no accents, words separated by one blank. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One form for singular and plural, in English and German; only good for comparing. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const rules: readonly [RegExp, string][] = [
    [/ss$/, 'ss'],
    [/(?:ies)$/, 'y'],
    [/(?<=ch|sh|x|ss|zz)es$/, ''],
    [/(?<=[^su])s$/, ''],
    [/(?<=..)innen$/, 'in'],
    [/(?<=[a-z]{3})(?:ien)$/, 'ie'],
    [/(?<=[a-z]{4})(?:en)$/, 'e'],
    [/(?<=[a-z]{4})(?:ern)$/, 'er'],
  ];
  const rule = rules.find(([ending]) => ending.test(word));
  const stemmed = rule ? word.replace(rule[0], rule[1]) : word;
  return stemmed.replace(/(?<=[a-z]{3})e$/, '').replace(/theatre?$/, 'theat');
}

/** The words of a text that count, in their order. */
export function spelledWords(text: string): string[] {
  const all = plain(text).split(' ').filter(Boolean);
  const telling = all.filter((word) => !noise.has(word));
  return telling.length ? telling : all;
}

/** The words of a text that count, stemmed, in their order. */
export function words(text: string): string[] {
  return spelledWords(text).map(stem);
}

const stemmedHeads = new Set([...heads].map(stem));

/** True for words like "shop" or "Laden". */
export function isHead(stemmed: string): boolean {
  return stemmedHeads.has(stemmed);
}

/** Letters to change, drop, add or swap to get from one word to the other; `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

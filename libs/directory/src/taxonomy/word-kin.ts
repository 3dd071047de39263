import { stem } from './words.js';

/** Words that say the same in names of businesses, in American, British and German use. */
const sameMeaning = [
  'auto car automotive automobile vehicle kfz',
  'movie film cinema kino',
  'kid child childrens toddler infant baby',
  'clothes clothing apparel garment',
  'attorney lawyer solicitor barrister',
  'physician doctor medic',
  'marriage wedding nuptial',
  'vino wine',
  'house home residential domestic',
  'secondhand used preloved',
  'tyre tire',
  'hire rental',
  'removal removalist moving mover',
  'coach trainer instructor teacher tutor',
  'flower floral',
  'dog doggy puppy canine',
  'cat feline',
  'bike bicycle cycle',
  'phone cellphone smartphone handset',
  'hall venue',
  'cleaning washing',
  'fitter installer',
  'tuition tutoring',
  'drug medicine',
  'adviser advisor consultant',
  'lessons classes school academy',
  'surgery clinic',
  'sweets candy confectionery',
  'lorry truck',
  'estate property',
  'gift present souvenir',
  'shoe footwear sneaker trainer',
  'cosmetics makeup',
  'spectacles glasses eyewear',
  'furnishings furniture',
  'garden yard',
  'swimming pool',
  'quilt quilting patchwork',
  'photo photography fotografie',
  'hochzeit trauung',
  'laptop computer pc',
  'insurance assurance',
  'promo promotional',
  'diet dietary',
].map((line) => line.split(' ').map(stem));

const meanings = new Map<string, Set<string>>();
for (const line of sameMeaning)
  for (const word of line) {
    const others = meanings.get(word) ?? new Set<string>();
    for (const other of line) if (other !== word) others.add(other);
    meanings.set(word, others);
  }

/** Stemmed words that mean the same as a stemmed word. */
export const sameMeaningAs = (token: string): readonly string[] => [...(meanings.get(token) ?? [])];

const endings =
  /(?:ation|ment|ancy|ency|ant|ary|ery|ing|ist|ian|ive|ical|ology|ologist|or|er|ic|ry|y|ung|erei|enberater)$/;

/** What a doer, a doing and a place have in common: "detailer" and "detailing", "bakery" and "baker". Needs five letters. */
export function rootOf(token: string): string | undefined {
  const root = token.replace(endings, '');
  if (root.length < 4 || /\d/.test(root)) return undefined;
  return root.replace(/(.)\1$/, '$1');
}

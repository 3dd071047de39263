import type { GroupKey } from './groups.data.js';
import type { NeedKey } from './needs.js';

/**
 * What nearly every local business buys, and of whom it matters most. `weight` is for the trades listed, for all others
 * half of it; far below what a trade lives on, since an accountant is not a partner of everybody.
 */
export const localBuying: readonly {
  readonly need: NeedKey;
  readonly weight: number;
  readonly most: readonly GroupKey[];
}[] = [
  { need: 'tax-and-accounts', weight: 0.3, most: ['professional', 'health', 'eating', 'trades', 'property'] },
  {
    need: 'bookkeeping',
    weight: 0.25,
    most: ['eating', 'trades', 'creative', 'fashion', 'health', 'beauty'],
  },
  {
    need: 'website-build',
    weight: 0.3,
    most: ['gifts', 'events', 'trades', 'health', 'beauty', 'professional'],
  },
  { need: 'printed-materials', weight: 0.3, most: ['events', 'gifts', 'eating', 'property', 'creative'] },
  { need: 'signs', weight: 0.25, most: ['eating', 'fashion', 'gifts', 'groceries', 'property', 'trades'] },
  { need: 'photo-coverage', weight: 0.2, most: ['events', 'eating', 'property', 'fashion', 'travel'] },
  { need: 'it-support', weight: 0.2, most: ['professional', 'health', 'creative', 'property'] },
  {
    need: 'commercial-cleaning',
    weight: 0.25,
    most: ['eating', 'fitness', 'health', 'professional', 'learning'],
  },
  { need: 'workwear', weight: 0.2, most: ['trades', 'vehicles', 'making'] },
];

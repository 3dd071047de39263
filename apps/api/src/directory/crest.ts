import { type Business, taxonomy } from '#libs/directory';
import type { CrestType } from './business.type.js';

const colours = ['spruce', 'marigold', 'tomato', 'plum', 'sky'] as const;

/** How a business is drawn: by its category, or, without one, always the same quiet way. */
export function crestOf({ id, categoryKey }: Pick<Business, 'id' | 'categoryKey'>): CrestType {
  const category = categoryKey === null ? undefined : taxonomy.byKey(categoryKey);
  if (category) return { colour: category.color, motif: category.key };
  return { colour: colours[parseInt(id.slice(-2), 16) % colours.length] ?? 'spruce', motif: 'star' };
}

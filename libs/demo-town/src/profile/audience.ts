import type { AudienceShare, Category } from '#libs/directory';
import type { BusinessSheet } from '../businesses/sheet.js';

/** At most so many segments are told; smaller ones are guesses. */
const SEGMENTS = 4;

/** Who the customers are, in steps of five per cent: as written, or as the category has it. */
export function audienceOf(sheet: BusinessSheet, category: Category): AudienceShare[] {
  if (sheet.audience) return sheet.audience.map(([segment, share]) => ({ segment, share }));
  const weights = Object.entries(category.audiences)
    .sort(([, a], [, b]) => b - a)
    .slice(0, SEGMENTS);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  const shares = weights.map(([segment, weight]) => ({
    segment,
    share: Math.max(1, Math.round((weight / sum) * 20)) / 20,
  }));
  const over = Math.round((shares.reduce((total, { share }) => total + share, 0) - 1) * 20) / 20;
  return shares.map((one, i) =>
    i === 0 ? { ...one, share: Math.round((one.share - over) * 100) / 100 } : one,
  );
}

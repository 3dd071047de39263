import type { OfferingLine, PriceBand } from '#libs/directory';

const BANDS: Record<string, PriceBand> = { '£': 'low', '££': 'medium', '£££': 'high', '££££': 'very_high' };

/** Reads `Wedding flowers £££: Bouquets and tables.` */
export function offeringOf(text: string): OfferingLine {
  const match = /^(?<name>[^£:]+?) (?<band>£{1,4})(?:: (?<description>.+))?$/.exec(text);
  const price = BANDS[match?.groups?.band ?? ''];
  if (!match?.groups?.name || !price) throw new Error(`Not an offering: ${text}`);
  return { name: match.groups.name, description: match.groups.description ?? null, price };
}

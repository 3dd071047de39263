import type { AudienceKey, Category } from '#libs/directory';
import { audienceRarity } from './profile.js';
import type { AudienceReason, Evidence } from './reasons.js';

/** How much the two serve the same people (0–1): the cosine of their audiences, rare audiences counting more. */
export function audienceLikeness(a: Category, b: Category): number {
  const rarity = audienceRarity();
  let [shared, sizeA, sizeB] = [0, 0, 0];
  for (const [key, weight] of Object.entries(a.audiences) as [AudienceKey, number][]) {
    const value = weight * rarity[key];
    sizeA += value ** 2;
    shared += value * (b.audiences[key] ?? 0) * rarity[key];
  }
  for (const [key, weight] of Object.entries(b.audiences) as [AudienceKey, number][])
    sizeB += (weight * rarity[key]) ** 2;
  return sizeA > 0 && sizeB > 0 ? shared / Math.sqrt(sizeA * sizeB) : 0;
}

/** The audience the two share most. */
export function mainSharedAudience(a: Category, b: Category): AudienceKey | undefined {
  const rarity = audienceRarity();
  let best: AudienceKey | undefined;
  let most = 0;
  for (const [key, weight] of Object.entries(a.audiences) as [AudienceKey, number][]) {
    const value = weight * (b.audiences[key] ?? 0) * rarity[key];
    if (value > most) [best, most] = [key, value];
  }
  return best;
}

/** One reason for both sides: the people they share. */
export function audienceEvidence(a: Category, b: Category): Evidence {
  const audience = mainSharedAudience(a, b);
  if (audience === undefined) return { forA: [], forB: [] };
  const reason: AudienceReason = { kind: 'audience', audience, weight: audienceLikeness(a, b) };
  return { forA: [reason], forB: [reason] };
}

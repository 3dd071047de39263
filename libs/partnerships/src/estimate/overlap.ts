import type { AudienceShare } from '#libs/directory';

/**
 * Share of customers two businesses have in common, by segment: the sum of the smaller shares (the overlap
 * coefficient of two distributions). Null unless both have said who comes. Shares beyond 1 in all are scaled down.
 */
export function audienceOverlap(
  ours: readonly AudienceShare[],
  theirs: readonly AudienceShare[],
): number | null {
  if (ours.length === 0 || theirs.length === 0) return null;
  const [a, b] = [sharesOf(ours), sharesOf(theirs)];
  return Math.min(
    1,
    [...a].reduce((sum, [segment, share]) => sum + Math.min(share, b.get(segment) ?? 0), 0),
  );
}

function sharesOf(audience: readonly AudienceShare[]): Map<string, number> {
  const all = Math.max(
    1,
    audience.reduce((sum, { share }) => sum + share, 0),
  );
  const shares = new Map<string, number>();
  for (const { segment, share } of audience) shares.set(segment, (shares.get(segment) ?? 0) + share / all);
  return shares;
}

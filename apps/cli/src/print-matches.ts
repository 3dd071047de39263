import { Clock, dayIn } from '#libs/common';
import { DirectoryModule, SearchBusinesses, taxonomy, type Business } from '#libs/directory';
import { FindMatches, MatchingModule, type Match, type MatchLocale } from '#libs/matching';
import { PartnershipsModule, PartnershipsRepository } from '#libs/partnerships';
import { inContext } from './context.js';
import { findBusiness } from './find-business.js';
import { matchesAsText } from './matches-as-text.js';

export interface MatchesOptions {
  readonly near?: string;
  readonly limit: number;
  readonly locale: MatchLocale;
  readonly json?: boolean;
}

/** Writes the ranked matches of the business of this name to standard output; partners and open proposals are left out, as in the API. */
export async function printMatches(name: string, options: MatchesOptions): Promise<void> {
  const modules = [DirectoryModule, MatchingModule, PartnershipsModule];
  const { business, matches } = await inContext(modules, async (context) => {
    const get: typeof context.get = (type: never) => context.get(type, { strict: false });
    const found = await findBusiness(get(SearchBusinesses), name, options.near);
    const now = get(Clock).now();
    const without = await get(PartnershipsRepository).engagedIds(found.id, dayIn(found.timeZone, now), now);
    const page = await get(FindMatches).execute({
      businessId: found.id,
      page: { first: options.limit },
      locale: options.locale,
      without,
    });
    return { business: found, matches: page.edges.map(({ node }) => node) };
  });
  process.stdout.write(
    options.json
      ? `${JSON.stringify(asJson(business, matches), null, 2)}\n`
      : matchesAsText(business, matches, options.locale),
  );
}

function asJson(business: Business, matches: readonly Match[]): object {
  const { name, categoryKey, latitude, longitude } = business;
  return {
    business: { name, category: categoryKey, latitude, longitude },
    matches: matches.map((match, index) => ({
      rank: index + 1,
      name: match.name,
      category: match.categoryKey,
      categoryName: taxonomy.byKey(match.categoryKey)?.name ?? match.categoryKey,
      distanceMetres: match.distanceMetres,
      fitForYou: match.fitForYou,
      fitForThem: match.fitForThem,
      reasonsForYou: match.reasonsForYou.map(({ text }) => text),
      reasonsForThem: match.reasonsForThem.map(({ text }) => text),
      moments: match.moments,
      play: { key: match.play.key, title: match.play.title, text: match.play.text },
    })),
  };
}

import { DirectoryModule, SearchBusinesses, taxonomy, type Business } from '#libs/directory';
import { FindMatches, MatchingModule, type Match, type MatchLocale } from '#libs/matching';
import { inContext } from './context.js';
import { findBusiness } from './find-business.js';
import { matchesAsText } from './matches-as-text.js';

export interface MatchesOptions {
  readonly near?: string;
  readonly limit: number;
  readonly locale: MatchLocale;
  readonly json?: boolean;
}

/** Writes the ranked matches of the business of this name to standard output. */
export async function printMatches(name: string, options: MatchesOptions): Promise<void> {
  const { business, matches } = await inContext([DirectoryModule, MatchingModule], async (context) => {
    const found = await findBusiness(context.get(SearchBusinesses, { strict: false }), name, options.near);
    const page = await context
      .get(FindMatches, { strict: false })
      .execute({ businessId: found.id, page: { first: options.limit }, locale: options.locale });
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

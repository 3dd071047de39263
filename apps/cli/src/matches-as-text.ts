import { taxonomy, type Business } from '#libs/directory';
import type { Fit, Match, MatchLocale } from '#libs/matching';

interface Words {
  readonly heading: (name: string, kind: string, town: string) => string;
  readonly none: string;
  readonly forYou: string;
  readonly forThem: (name: string) => string;
  readonly first: string;
  readonly fit: Readonly<Record<Fit, string>>;
  readonly fits: (you: string, them: string) => string;
}

const words: Readonly<Record<MatchLocale, Words>> = {
  en: {
    heading: (name, kind, town) => `Matches for ${name} (${kind}, ${town})`,
    none: 'No matches nearby yet. They appear when businesses of other kinds are listed here.',
    forYou: 'For you',
    forThem: (name) => `For ${name}`,
    first: 'A first thing to do together',
    fit: { strong: 'strong', good: 'good', fair: 'fair' },
    fits: (you, them) => (you === them ? `${you} for both` : `${you} for you, ${them} for them`),
  },
  de: {
    heading: (name, kind, town) => `Nachbarn für ${name} (${kind}, ${town})`,
    none: 'Noch keine passenden Nachbarn. Sie erscheinen, sobald hier Betriebe anderer Art eingetragen sind.',
    forYou: 'Für Sie',
    forThem: (name) => `Für ${name}`,
    first: 'Ein erster gemeinsamer Schritt',
    fit: { strong: 'sehr gut', good: 'gut', fair: 'brauchbar' },
    fits: (you, them) => (you === them ? `${you} für beide` : `${you} für Sie, ${them} für den anderen`),
  },
};

/** The matches of a business for reading in a terminal. */
export function matchesAsText(business: Business, matches: readonly Match[], locale: MatchLocale): string {
  const said = words[locale];
  const heading = said.heading(business.name, kindOf(business.categoryKey, locale), business.locality);
  if (matches.length === 0) return `${heading}\n\n${said.none}\n`;
  const width = String(matches.length).length;
  const blocks = matches.map((match, index) => {
    const indent = ' '.repeat(width + 2);
    const fit = said.fits(said.fit[match.fitForYou], said.fit[match.fitForThem]);
    const away =
      match.distanceMetres < 1_000 ? `${match.distanceMetres} m` : kilometres(match.distanceMetres, locale);
    return [
      `${String(index + 1).padStart(width)}. ${match.name} · ${kindOf(match.categoryKey, locale)} · ${away} · ${fit}`,
      `${indent}${said.forYou}: ${match.reasonsForYou.map(({ text }) => text).join(' ')}`,
      `${indent}${said.forThem(match.name)}: ${match.reasonsForThem.map(({ text }) => text).join(' ')}`,
      `${indent}${said.first}: ${match.play.text}`,
    ].join('\n');
  });
  return `${heading}\n\n${blocks.join('\n\n')}\n`;
}

function kindOf(key: string | null, locale: MatchLocale): string {
  const category = key === null ? undefined : taxonomy.byKey(key);
  if (!category) return locale === 'de' ? 'unbekannte Art' : 'unknown kind';
  return locale === 'de' ? category.german.name : category.name;
}

const kilometres = (metres: number, locale: MatchLocale): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(metres / 1_000)} km`;

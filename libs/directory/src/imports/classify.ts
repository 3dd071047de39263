import type { BusinessKind } from '../business.entity.js';
import type { Category, OsmTags } from '../taxonomy/category.js';
import { taxonomy } from '../taxonomy/taxonomy.js';
import { isKnownChain } from './chains.js';
import { gatheringIndustries, tradingWords } from './industry-words.data.js';
import { NameEvidence } from './name-evidence.js';
import { isNoBusinessByAnzsic, isNoBusinessByName } from './non-commercial.js';

/** Everything a row says about the kind of business. */
export interface Evidence {
  readonly name: string;
  readonly country: string;
  readonly locality: string;
  readonly anzsic?: string;
  readonly naics?: string;
  readonly overture?: readonly string[];
  readonly osm?: OsmTags;
  /** Words of the data set for the kind, such as "Florist" or "Blumenladen". */
  readonly words?: string;
  /** Whether the data set itself names a brand. */
  readonly branded?: boolean;
}

export interface Classified {
  readonly kind: BusinessKind;
  readonly categoryKey: string | null;
  readonly otherCategoryKeys: readonly string[];
}

/** How sure a free text must be of its category. */
const SURE = 0.6;

/** Decides the category and whether a place is offered as a partner. Remembers what it worked out, for files of millions of rows. */
export class Classifier {
  private readonly byWords = new Map<string, Category | undefined>();
  private readonly byIndustry = new Map<string, { usual: readonly Category[]; evidence: NameEvidence }>();

  classify(row: Evidence): Classified {
    const [category, ...others] = this.categories(row);
    return {
      categoryKey: category?.key ?? null,
      otherCategoryKeys: others.slice(0, 3).map(({ key }) => key),
      kind: kindOf(row, category),
    };
  }

  private categories(row: Evidence): Category[] {
    if (row.osm) {
      const found = taxonomy.forOsm(row.osm);
      return found.slice(0, 1);
    }
    if (row.overture) {
      const found = row.overture.flatMap((code) => taxonomy.forOverture(code).slice(0, 1));
      const read = found.length > 0 ? found : [this.read(row.overture[0]?.replaceAll('_', ' '))];
      return [...new Set(read.filter((one) => one !== undefined))];
    }
    const coded = this.coded('anzsic', row.anzsic, row.name) ?? this.coded('naics', row.naics, row.name);
    const category = coded ?? this.read(row.words);
    return category ? [category] : [];
  }

  private coded(scheme: 'anzsic' | 'naics', code: string | undefined, name: string): Category | undefined {
    if (!code) return undefined;
    const key = `${scheme}:${code}`;
    let industry = this.byIndustry.get(key);
    if (!industry) {
      const usual = scheme === 'anzsic' ? taxonomy.forAnzsic(code) : taxonomy.forNaics(code);
      const more =
        scheme === 'anzsic' ? tradingWords.filter((one) => one.in.test(code.padStart(4, '0'))) : [];
      industry = { usual, evidence: new NameEvidence(usual, more) };
      this.byIndustry.set(key, industry);
    }
    const gathering = scheme === 'anzsic' && gatheringIndustries.has(code);
    return industry.evidence.read(name) ?? (gathering ? undefined : industry.usual[0]);
  }

  private read(text: string | undefined): Category | undefined {
    if (!text) return undefined;
    if (!this.byWords.has(text)) {
      const hit = taxonomy.find(text, { limit: 1 })[0];
      this.byWords.set(text, hit && hit.score >= SURE ? hit.category : undefined);
    }
    return this.byWords.get(text);
  }
}

function kindOf(row: Evidence, category: Category | undefined): BusinessKind {
  if (category?.commercial === false || isNoBusinessByName(row.name)) return 'non_commercial';
  if (row.anzsic && isNoBusinessByAnzsic(row.anzsic)) return 'non_commercial';
  return row.branded || isKnownChain(row.name, row.country, row.locality) ? 'chain' : 'independent';
}

import { anzsicCategories } from './anzsic.js';
import { categories } from './categories.js';
import type { Category, OsmTags, TaxonomyLocale } from './category.js';
import { CategorySearch, type CategoryHit } from './category-search.js';

/** How to look for a category. */
export interface FindOptions {
  /** At most so many hits; 10 when not said. */
  readonly limit?: number;
  /** The language the text is probably in. */
  readonly locale?: TaxonomyLocale;
}

/** The curated kinds of local business. Holds everything in memory and does no I/O. */
export class Taxonomy {
  private readonly keys: ReadonlyMap<string, Category>;
  private search?: CategorySearch;

  constructor(private readonly list: readonly Category[]) {
    this.keys = new Map(list.map((category) => [category.key, category]));
  }

  /** Every category, in the order of its key. */
  all(): readonly Category[] {
    return this.list;
  }

  /** The category with this key. */
  byKey(key: string): Category | undefined {
    return this.keys.get(key);
  }

  /** Categories a free text may mean, best first; empty when it means none. */
  find(text: string, options: FindOptions = {}): CategoryHit[] {
    this.search ??= new CategorySearch(this.list);
    return this.search.find(text, options.limit ?? 10, options.locale);
  }

  /** Categories behind an ANZSIC class (four digits), the usual one first. */
  forAnzsic(code: string): Category[] {
    return this.pick(anzsicCategories.get(code.padStart(4, '0')) ?? []);
  }

  /** Categories behind the tags of an OpenStreetMap object, those that ask for the most tags first. */
  forOsm(tags: OsmTags): Category[] {
    const ranked = this.list.flatMap((category) => {
      const sizes = category.osm
        .filter((wanted) => matches(wanted, tags))
        .map((wanted) => Object.keys(wanted).length);
      return sizes.length ? [{ category, size: Math.max(...sizes), first: category.osm[0] }] : [];
    });
    const leads = (hit: (typeof ranked)[number]): number => (hit.first && matches(hit.first, tags) ? 1 : 0);
    return ranked.sort((a, b) => b.size - a.size || leads(b) - leads(a)).map((hit) => hit.category);
  }

  /** Categories behind a category of Overture Places, those that name it first leading. */
  forOverture(code: string): Category[] {
    return this.byPosition((category) => category.overture.indexOf(code));
  }

  /** Categories behind a NAICS code (six digits). */
  forNaics(code: string): Category[] {
    return this.byPosition((category) => category.naics.indexOf(code));
  }

  private byPosition(position: (category: Category) => number): Category[] {
    return this.list.filter((category) => position(category) >= 0).sort((a, b) => position(a) - position(b));
  }

  private pick(keys: readonly string[]): Category[] {
    return keys.flatMap((key) => this.byKey(key) ?? []);
  }
}

function matches(wanted: OsmTags, tags: OsmTags): boolean {
  return Object.entries(wanted).every(([key, value]) => tags[key]?.split(';').includes(value));
}

/** The taxonomy of this release. */
export const taxonomy = new Taxonomy(categories);

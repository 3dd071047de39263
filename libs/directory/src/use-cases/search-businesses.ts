import { Injectable } from '@nestjs/common';
import { Checks, isPoint, type Page, type PageRequest, type Point } from '#libs/common';
import type { Business } from '../business.entity.js';
import { BusinessSearchRepository } from '../business-search.repository.js';
import type { TaxonomyLocale } from '../taxonomy/category.js';
import { taxonomy } from '../taxonomy/taxonomy.js';
import { plain } from '../taxonomy/words.js';

export interface SearchBusinessesInput extends PageRequest {
  readonly search?: string | null;
  /** Key in the taxonomy. */
  readonly category?: string | null;
  readonly claimable?: boolean | null;
  readonly near?: (Point & { readonly withinKm?: number | null }) | null;
  readonly locale?: TaxonomyLocale;
}

/** Finds businesses by words in the name, the kind or what is sold, with typing errors forgiven, and by place. */
@Injectable()
export class SearchBusinesses {
  constructor(private readonly found: BusinessSearchRepository) {}

  async execute(input: SearchBusinessesInput): Promise<Page<Business>> {
    const { search, near, locale } = input;
    const checks = new Checks();
    checks.that((search ?? '').length <= 200, 'TOO_LONG', 'Look for at most 200 characters.', [
      'filter',
      'search',
    ]);
    if (near) {
      checks.that(isPoint(near), 'INVALID', 'This is not a place on earth.', ['near']);
      if (near.withinKm != null)
        checks.within(near.withinKm, 'The distance', ['near', 'withinKm'], 0.05, 500);
    }
    checks.done();
    const words = plain(search ?? '');
    const hits = words ? taxonomy.find(words, { limit: 3, locale }).filter(({ score }) => score >= 0.6) : [];
    return this.found.find({
      words: words || undefined,
      meant: hits.map(({ category, score }) => ({ key: category.key, score })),
      categoryKey: input.category ?? undefined,
      claimable: input.claimable ?? undefined,
      near: near ?? undefined,
      withinKm: near?.withinKm ?? undefined,
      first: input.first,
      after: input.after,
    });
  }
}

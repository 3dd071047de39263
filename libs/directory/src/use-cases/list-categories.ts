import { Injectable } from '@nestjs/common';
import { Checks, type Page, type PageRequest, pageSize, positionAfter, toPage } from '#libs/common';
import { anzsicCategories } from '../taxonomy/anzsic.js';
import type { Category, TaxonomyLocale } from '../taxonomy/category.js';
import { taxonomy } from '../taxonomy/taxonomy.js';

export interface ListCategoriesInput extends PageRequest {
  readonly search?: string | null;
  readonly locale?: TaxonomyLocale;
}

/** How many categories a text may mean at most. */
const MOST_MEANT = 50;

/** The kinds of business: those a text may mean, best first, or all of them in the order of their names. */
@Injectable()
export class ListCategories {
  execute({ search, locale = 'en', ...request }: ListCategoriesInput): Page<Category> {
    const first = pageSize(request);
    const checks = new Checks();
    checks.that((search ?? '').length <= 200, 'TOO_LONG', 'Look for at most 200 characters.', ['search']);
    checks.done();
    const list = search?.trim()
      ? taxonomy.find(search, { limit: MOST_MEANT, locale }).map(({ category }) => category)
      : this.inOrderOfNames(locale);
    const keys = list.map(({ key }) => key);
    const start = positionAfter(request.after, keys);
    return toPage(list.slice(start, start + first + 1), first, ({ key }) => [key]);
  }

  /** Codes of the Australian and New Zealand standard that mean this category. */
  anzsicCodes(categoryKey: string): string[] {
    return [...anzsicCategories].filter(([, keys]) => keys.includes(categoryKey)).map(([code]) => code);
  }

  private inOrderOfNames(locale: TaxonomyLocale): Category[] {
    const name = (category: Category) => (locale === 'de' ? category.german.name : category.name);
    return [...taxonomy.all()].sort((a, b) => name(a).localeCompare(name(b), locale));
  }
}

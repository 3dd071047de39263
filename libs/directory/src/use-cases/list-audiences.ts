import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#libs/common';
import { audiences, type AudienceKey } from '../taxonomy/audiences.data.js';
import type { TaxonomyLocale } from '../taxonomy/category.js';

/** A kind of customers, with its name in one language. */
export interface AudienceSegment {
  readonly key: AudienceKey;
  readonly label: string;
}

/** The kinds of customers a business can say it has, in the order of their names. */
@Injectable()
export class ListAudiences {
  execute({ locale, ...request }: PageRequest & { readonly locale: TaxonomyLocale }): Page<AudienceSegment> {
    const first = pageSize(request);
    const list = (Object.keys(audiences) as AudienceKey[])
      .map((key) => ({ key, label: audiences[key][locale] }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
    const after = request.after ? String(decodeCursor(request.after, 1)[0]) : null;
    const start = after === null ? 0 : list.findIndex(({ key }) => key === after) + 1;
    return toPage(list.slice(start, start + first + 1), first, ({ key }) => [key]);
  }
}

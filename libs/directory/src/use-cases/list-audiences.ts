import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, pageSize, positionAfter, toPage } from '#libs/common';
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
    const keys = list.map(({ key }) => key);
    const start = positionAfter(request.after, keys);
    return toPage(list.slice(start, start + first + 1), first, ({ key }) => [key]);
  }
}

import type { TaxonomyLocale } from '#libs/directory';
import type { GraphqlContext } from './context.js';

/** The language of labels: German when the request prefers it (Accept-Language), else English. */
export function localeOf({ request }: GraphqlContext): TaxonomyLocale {
  const header = request.headers['accept-language'];
  const first = (Array.isArray(header) ? header[0] : header)?.split(',')[0] ?? '';
  return first.trim().toLowerCase().startsWith('de') ? 'de' : 'en';
}

import { i18n } from '@lingui/core';

export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

const catalogues = {
  en: () => import('../locales/en.po'),
  de: () => import('../locales/de.po'),
};

const key = 'alongside.locale';

/** Loads a language and makes it the one on screen; remembered when `keep`. */
export async function speak(locale: Locale, keep = false): Promise<void> {
  const { messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  if (keep) remember(locale);
}

function remember(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage can be switched off; the choice then lasts until the page closes.
  }
}

/** The language chosen before the first paint: stored, or the browser's. */
export function startLocale(): Locale {
  return locales.find((locale) => locale === document.documentElement.lang) ?? 'en';
}

export { i18n };

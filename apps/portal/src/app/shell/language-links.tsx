import { useLingui } from '@lingui/react/macro';
import { cx } from '../../components/cx.js';
import { speak } from '../../lib/i18n.js';
import { useRenewSession } from '../../lib/session.js';

const languages = [
  ['en', 'English'],
  ['de', 'Deutsch'],
] as const;

/** Each language in its own name. */
export function LanguageLinks() {
  const { t, i18n } = useLingui();
  const renew = useRenewSession();
  return (
    <div role="group" aria-label={t`Language`} className="flex">
      {languages.map(([locale, name]) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={i18n.locale === locale}
          onClick={() => void speak(locale, true).then(renew)}
          className={cx(
            'min-h-11 rounded-btn px-3 text-s hover:bg-sunken',
            i18n.locale === locale
              ? 'font-[650] text-ink underline decoration-spruce decoration-2 underline-offset-6'
              : 'text-ink-2',
          )}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../components/checkbox.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { locales, speak, type Locale } from '../../lib/i18n.js';
import { useRenewSession } from '../../lib/session.js';
import { UpdateLocaleMutation } from './operations.js';

const names: Record<Locale, string> = { en: 'English', de: 'Deutsch' };

/** The language of the portal and of the mails we send. */
export function LanguageChoice() {
  const { i18n } = useLingui();
  const [update] = useAct(UpdateLocaleMutation);
  const renew = useRenewSession();

  async function choose(locale: Locale) {
    await speak(locale, true);
    await update({ input: { locale: locale === 'de' ? 'DE' : 'EN' } });
    await renew();
  }

  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 font-head text-l font-[700]">
        <Trans>Language</Trans>
      </legend>
      <p className="text-s text-ink-2">
        <Trans>For these pages and for the mails we send you.</Trans>
      </p>
      {locales.map((locale) => (
        <Checkbox
          key={locale}
          radio
          name="locale"
          lang={locale}
          label={names[locale]}
          checked={i18n.locale === locale}
          onChange={() => void choose(locale)}
        />
      ))}
    </fieldset>
  );
}

import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { speak, type Locale } from '../../lib/i18n.js';
import { useRenewSession } from '../../lib/session.js';

/** After signing in: a fresh session in the account's language, and on to where the person was going. */
export function useEnter(next: string | undefined) {
  const router = useRouter();
  const renew = useRenewSession();
  return useCallback(
    async (locale: 'EN' | 'DE' | undefined) => {
      const spoken: Locale = locale === 'DE' ? 'de' : 'en';
      if (locale) await speak(spoken, true);
      await renew();
      router.history.push(next ?? '/');
    },
    [next, renew, router],
  );
}

import { useState } from 'react';
import { draftKey, dropDraft, readDraft, writeDraft } from '../../lib/draft.js';
import type { Profile } from './operations.js';
import { valuesOf, type ProfileValues } from './profile-values.js';

/** The profile under change: kept on this device until it is saved or set back to what is saved. */
export function useProfileValues(accountId: string, business: Profile) {
  const key = draftKey(accountId, `profile:${business.id}`);
  const [draft, setDraft] = useState(() => readDraft<Partial<ProfileValues>>(key));
  return {
    values: { ...valuesOf(business), ...draft },
    /** Whether something waits to be saved. */
    changed: draft !== undefined,
    set: (part: Partial<ProfileValues>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      writeDraft(key, next);
    },
    /** Forgets the changes: they are saved, or unwanted. */
    forget: () => {
      setDraft(undefined);
      dropDraft(key);
    },
  };
}

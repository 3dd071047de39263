import { useCallback, useEffect, useRef, useState } from 'react';

const prefix = 'alongside.draft';

/** Where a draft of one account is kept; signed-out drafts share one place. */
export function draftKey(accountId: string | null, name: string): string {
  return `${prefix}:${accountId ?? 'visitor'}:${name}`;
}

export function readDraft<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function writeDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored, so nothing needs to go.
  }
}

/**
 * State that survives a reload, a sign-out and a lost connection, kept per account on this device.
 * `clear` forgets the draft once it was sent.
 */
export function useDraft<T>(
  accountId: string | null,
  name: string,
  empty: T,
): [value: T, set: (next: T) => void, clear: () => void] {
  const key = draftKey(accountId, name);
  const [value, setValue] = useState<T>(() => readDraft<T>(key) ?? empty);
  const start = useRef(empty);
  const lastKey = useRef(key);

  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    setValue(readDraft<T>(key) ?? start.current);
  }, [key]);

  const set = useCallback(
    (next: T) => {
      setValue(next);
      writeDraft(key, next);
    },
    [key],
  );
  const clear = useCallback(() => {
    setValue(start.current);
    dropDraft(key);
  }, [key]);
  return [value, set, clear];
}

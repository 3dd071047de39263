import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Client } from 'urql';

/** Holds the client of this session; a new session means a new client and an empty cache. */
export class SessionStore {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly make: () => Client,
    private client = make(),
  ) {}

  readonly current = (): Client => this.client;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Forgets everything that was loaded, as after signing in or out or acting for another business. */
  renew(): void {
    this.client = this.make();
    for (const listener of this.listeners) listener();
  }
}

/** Starts the session anew and loads the guards of the present page again. */
export function useRenewSession(): () => Promise<void> {
  const router = useRouter();
  return useCallback(async () => {
    router.options.context.session.renew();
    await router.invalidate();
  }, [router]);
}

import { useEffect, useState } from 'react';
import type { Town } from './types.js';

/** The drawn town of the demonstration, fetched once; null while it loads or when it is not wanted. */
export function useTown(wanted: boolean): Town | null {
  const [town, setTown] = useState<Town | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    fetch('/town/lode-valley.geojson', { signal: stop.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Town>) : null))
      .then(setTown)
      .catch(() => setTown(null));
    return () => stop.abort();
  }, [wanted]);
  return town;
}

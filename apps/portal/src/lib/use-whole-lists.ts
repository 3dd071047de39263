import { useCallback, useEffect, useState } from 'react';

/** What a connection says of the page it stands at. */
export interface PageEnd {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** The cursors two lists that are shown whole go on from; the first page has none. */
export interface Cursors {
  versionsAfter: string | null;
  historyAfter: string | null;
}

const START: Cursors = { versionsAfter: null, historyAfter: null };

/** Reads versions and history page after page until there is no more. Give `follow` the pages that arrived. */
export function useCursors(): [cursors: Cursors, set: (cursors: Cursors) => void, restart: () => void] {
  const [cursors, set] = useState(START);
  return [cursors, set, useCallback(() => set(START), [])];
}

/** Goes on to the next page of each list that has one. */
export function useFollow(
  lists: { versions: { pageInfo: PageEnd }; history: { pageInfo: PageEnd } } | null | undefined,
  cursors: Cursors,
  set: (cursors: Cursors) => void,
) {
  const versions = nextOf(lists?.versions.pageInfo) ?? cursors.versionsAfter;
  const history = nextOf(lists?.history.pageInfo) ?? cursors.historyAfter;
  useEffect(() => {
    if (versions !== cursors.versionsAfter || history !== cursors.historyAfter) {
      set({ versionsAfter: versions, historyAfter: history });
    }
  }, [versions, history, cursors, set]);
}

const nextOf = (page: PageEnd | undefined): string | null => (page?.hasNextPage ? page.endCursor : null);

import { useEffect } from 'react';

/** The card of a business that is on screen: the list's, or the one under the map. */
export function shownCard(slug: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-match="${CSS.escape(slug)}"]`)].find(
    (card) => card.offsetParent !== null,
  );
}

/** j and k walk through the cards, s saves; never while somebody is typing. */
export function useListKeys(slugs: string[], at: string | undefined, onMove: (slug: string) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (target.closest('input,textarea,select,[contenteditable],[role=menu],[role=dialog]')) return;
      const index = at === undefined ? -1 : slugs.indexOf(at);
      if (event.key === 's' && at !== undefined && index >= 0) {
        shownCard(at)?.querySelector<HTMLElement>('[data-save]')?.click();
        return;
      }
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step === 0 || slugs.length === 0) return;
      const next = slugs[Math.min(slugs.length - 1, Math.max(0, index + step))];
      if (next === undefined) return;
      event.preventDefault();
      onMove(next);
      const card = shownCard(next);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [slugs, at, onMove]);
}

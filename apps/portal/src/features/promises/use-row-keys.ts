import { type RefObject, useEffect } from 'react';

/** j and k walk through the promises on the page, d presses the first button; never while somebody is typing. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (target.closest('input,textarea,select,[contenteditable],[role=menu],[role=dialog]')) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-promise]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      if (event.key === 'd' && at >= 0) {
        rows[at]?.querySelector<HTMLElement>('[data-done]')?.click();
        return;
      }
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      const next = step === 0 ? undefined : rows[Math.min(rows.length - 1, Math.max(0, at + step))];
      if (!next) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [list]);
}

import { useEffect } from 'react';

/** What takes the focus though Tab passes it by: a row, a section, a sentence that matters now. */
const place = '[tabindex="-1"]';

/** One step up from what had the focus: the parent, and which of its children it was in. */
interface Step {
  parent: Element;
  at: number;
}

/** The way up from an element to the page it is on; null outside of it, as in a dialog. */
function wayUp(from: Element): Step[] | null {
  const page = from.closest('main');
  const steps: Step[] = [];
  for (let child = from; page && child !== page && child.parentElement; child = child.parentElement) {
    const parent = child.parentElement;
    steps.push({ parent, at: [...parent.children].indexOf(child) });
  }
  return page && steps;
}

/** What had the focus, where it stood and on which page. */
interface Held {
  element: Element;
  way: Step[];
  path: string;
}

/** What stands nearest to something that is gone; else what matters now on the page. */
function nearest(way: readonly Step[]): HTMLElement | null {
  for (const { parent, at } of way) {
    if (!parent.isConnected || parent.matches('main')) continue;
    const beside = [parent.children[at], parent.children[at - 1]].find((one) => one?.matches(place));
    const found = beside ?? (parent.matches(place) ? parent : null);
    if (found) return found as HTMLElement;
  }
  return document.querySelector(`main [role=status]${place}`);
}

/**
 * When the button that was pressed goes away with what it did, the focus goes to what stands nearest instead of to
 * nowhere; and to the heading of a page that was not there yet when one came to it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Held | null = null;
    const remember = ({ target }: FocusEvent) => {
      const element = target as Element;
      const way = wayUp(element);
      if (way) held = { element, way, path: location.pathname };
    };
    const forget = () => {
      held = null;
    };
    const lost = (): Held | null =>
      !held?.element.isConnected && document.hasFocus() && document.activeElement === document.body
        ? held
        : null;
    const keep = () => {
      const gone = lost();
      if (!gone) return;
      const near = gone.path === location.pathname ? nearest(gone.way) : null;
      (near ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
    };
    // Whoever took it away may yet say where it goes: a dialog that closes, a change of page.
    const observer = new MutationObserver(() => lost() && requestAnimationFrame(keep));
    observer.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', remember);
    addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      removeEventListener('focusin', remember);
      removeEventListener('pointerdown', forget);
    };
  }, []);
}

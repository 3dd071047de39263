import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { SkipLink } from '../../components/skip-link.js';
import { useKeptFocus } from '../../components/use-kept-focus.js';
import type { Viewer } from '../../lib/viewer.js';
import { BottomBar } from './bottom-bar.js';
import { FictionalNotice, OfflineNotice } from './notices.js';
import { PhoneHead } from './phone-head.js';
import { Rail } from './rail.js';

const Palette = lazy(() => import('./palette.js'));

/** Opens with ⌘K or Ctrl K from anywhere. */
function usePaletteKey(onKey: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey) return;
      event.preventDefault();
      onKey();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [onKey]);
}

interface Props {
  viewer: Viewer;
  fictional: boolean;
  children: ReactNode;
}

/** The frame around every page of a signed-in viewer. */
export function Shell({ viewer, fictional, children }: Props) {
  const [palette, setPalette] = useState<'never' | 'open' | 'closed'>('never');
  const [toggle] = useState(() => () => setPalette((now) => (now === 'open' ? 'closed' : 'open')));
  usePaletteKey(toggle);
  useKeptFocus();
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] lg:grid-cols-[232px_minmax(0,1fr)]">
      <SkipLink />
      <Rail viewer={viewer} fictional={fictional} onPalette={toggle} />
      <div className="flex min-w-0 flex-col max-lg:pb-[calc(68px+env(safe-area-inset-bottom))]">
        <PhoneHead viewer={viewer} />
        <OfflineNotice />
        {fictional && <FictionalNotice />}
        <main id="page" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
      <BottomBar viewer={viewer} />
      {palette !== 'never' && (
        <Suspense>
          <Palette
            viewer={viewer}
            open={palette === 'open'}
            onOpenChange={(open) => setPalette(open ? 'open' : 'closed')}
          />
        </Suspense>
      )}
    </div>
  );
}

import { Dialog as Base } from '@base-ui/react/dialog';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.js';

interface Props {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** A sentence under the title. */
  about?: ReactNode;
  children?: ReactNode;
  /** Buttons at the foot; they stay in view while the body scrolls. */
  actions?: ReactNode;
  wide?: boolean;
}

/** A sheet from the bottom on a phone, a dialog in the middle elsewhere. Esc closes, focus returns. */
export function Dialog({ open, onClose, title, about, children, actions, wide = false }: Props) {
  const { t } = useLingui();
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 min-h-dvh bg-[rgb(20_30_28/.5)] transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={cx(
            'fixed z-40 flex max-h-[88dvh] flex-col overflow-hidden border border-line bg-surface text-ink shadow-2 outline-none transition-[opacity,translate] duration-200 ease-calm',
            'inset-x-0 bottom-0 rounded-t-3 data-ending-style:translate-y-full data-starting-style:translate-y-full',
            'sm:inset-x-auto sm:start-1/2 sm:top-1/2 sm:bottom-auto sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-3 rtl:sm:translate-x-1/2',
            'sm:data-ending-style:-translate-y-[47%] sm:data-ending-style:opacity-0 sm:data-starting-style:-translate-y-[47%] sm:data-starting-style:opacity-0',
            wide ? 'sm:max-w-3xl' : 'sm:max-w-lg',
          )}
        >
          <header className="flex items-start gap-3 px-5 pt-5 sm:px-6 sm:pt-6">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-xl">{title}</Base.Title>
              {about && <Base.Description className="mt-1 text-ink-2">{about}</Base.Description>}
            </div>
            <Base.Close
              aria-label={t`Close`}
              className="-me-2 -mt-2 grid size-11 flex-none place-items-center rounded-btn text-ink-2 hover:bg-sunken hover:text-ink"
            >
              <X className="size-5" aria-hidden="true" />
            </Base.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4 sm:px-6">{children}</div>
          {actions && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 pt-3 pb-[calc(12px+env(safe-area-inset-bottom))] max-sm:*:flex-1 sm:px-6">
              {actions}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Toaster as Sonner } from 'sonner';
import { useTheme } from '../lib/theme.js';

/** Where short answers to an action appear, above the bottom bar on a phone. */
export default function Toaster() {
  const { t } = useLingui();
  return (
    <Sonner
      theme={useTheme()}
      position="bottom-center"
      style={{ fontFamily: 'inherit' }}
      visibleToasts={3}
      duration={7000}
      offset={24}
      mobileOffset={{ bottom: 92, left: 12, right: 12 }}
      containerAriaLabel={t`Messages`}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded-2 font-text border border-transparent bg-ink px-4 py-2 text-s font-[550] text-paper shadow-2 sm:w-[420px]',
          content: 'flex-1 py-1.5',
          title: 'leading-snug',
          description: 'opacity-85',
          error: '!bg-tomato-soft !text-tomato-ink !border-tomato',
          icon: 'flex-none',
          actionButton:
            'min-h-11 flex-none cursor-pointer rounded-1 px-3 font-[700] underline underline-offset-3 text-current hover:opacity-80',
          closeButton: 'min-h-11',
        },
      }}
    />
  );
}

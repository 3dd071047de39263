import { Trans, useLingui } from '@lingui/react/macro';
import { Castle, WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';

const online = {
  subscribe: (listener: () => void) => {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  },
  current: () => navigator.onLine,
};

const look = 'flex items-center gap-2 px-4 py-2 text-s font-[550] lg:px-[34px] [&_svg]:size-[1.15em]';

/** Said for as long as the device has no connection. */
export function OfflineNotice() {
  const connected = useSyncExternalStore(online.subscribe, online.current);
  return (
    <div role="status">
      {!connected && (
        <p className={`${look} bg-tomato-soft text-tomato-ink`}>
          <WifiOff aria-hidden="true" />
          <Trans>You are offline. What you write is kept on this device.</Trans>
        </p>
      )}
    </div>
  );
}

/** Nobody should take an invented shop for a real one: a strip on a phone, a note in the rail elsewhere. */
export function FictionalNotice({ inRail = false }: { inRail?: boolean }) {
  const { t } = useLingui();
  const Frame = inRail ? 'div' : 'aside';
  return (
    <Frame aria-label={inRail ? undefined : t`About this town`} className={inRail ? undefined : 'lg:hidden'}>
      <p
        className={
          inRail
            ? 'flex items-start gap-2 rounded-2 bg-sky-soft px-3 py-2.5 text-xs leading-[1.35] text-ink [&_svg]:mt-px [&_svg]:size-[1.2em]'
            : `${look} bg-sky-soft text-ink`
        }
      >
        <Castle aria-hidden="true" />
        <span>
          <Trans>This town is fictional. Its shops, people and numbers are made up.</Trans>
        </span>
      </p>
    </Frame>
  );
}

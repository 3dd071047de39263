import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { Crest } from '../../components/crest/crest.js';
import { Logo } from '../../components/mark.js';
import { Count } from '../../components/tag.js';
import type { Viewer } from '../../lib/viewer.js';
import { navFor } from './nav.js';
import { FictionalNotice } from './notices.js';
import { useRoleWord } from './role-word.js';

interface Props {
  viewer: Viewer;
  fictional: boolean;
  onPalette: () => void;
}

/** The navigation of a wide screen. */
export function Rail({ viewer, fictional, onPalette }: Props) {
  const { t } = useLingui();
  return (
    <aside className="sticky top-0 hidden h-dvh flex-col gap-5 overflow-y-auto border-e border-line px-4 py-[22px] lg:flex">
      <Link to="/" className="rounded-1 px-2 text-ink no-underline" aria-label={t`Alongside, to the start`}>
        <Logo />
      </Link>
      <nav aria-label={t`Main`} className="grid gap-0.5">
        {navFor(viewer).map(({ to, name, icon: Icon, count }) => {
          const waiting = count?.(viewer) ?? 0;
          return (
            <Link
              key={to}
              to={to}
              className="flex min-h-[42px] items-center gap-[11px] rounded-1 px-2.5 py-2 font-[550] text-ink-2 no-underline transition-colors duration-150 hover:bg-sunken hover:text-ink aria-[current=page]:bg-spruce-soft aria-[current=page]:font-[650] aria-[current=page]:text-spruce-deep"
            >
              <Icon className="size-[1.2em]" aria-hidden="true" />
              <span className="min-w-0 flex-1">{t(name)}</span>
              <Count value={waiting} label={t`${waiting} waiting`} />
            </Link>
          );
        })}
      </nav>
      <div className="mt-auto grid grid-cols-[minmax(0,1fr)] gap-3">
        {fictional && <FictionalNotice inRail />}
        <button
          type="button"
          onClick={onPalette}
          className="flex min-h-11 items-center gap-2.5 rounded-btn border border-line-strong px-3 text-s text-ink-2 hover:bg-sunken hover:text-ink"
        >
          <Search className="size-[1.15em]" aria-hidden="true" />
          <span className="flex-1 text-start">
            <Trans>Go to</Trans>
          </span>
          <kbd className="rounded-[6px] border border-line bg-surface px-1.5 py-px font-text text-2xs">
            ⌘K
          </kbd>
        </button>
        <Me viewer={viewer} />
      </div>
    </aside>
  );
}

function Me({ viewer }: { viewer: Viewer }) {
  const roleWord = useRoleWord();
  const business = viewer.actingFor;
  const seat = viewer.seats.find((one) => one.business.id === business?.id);
  return (
    <Link
      to="/settings"
      className="flex items-center gap-2.5 rounded-2 border border-line bg-surface p-2.5 text-ink no-underline shadow-1 hover:border-line-strong"
    >
      <Crest motif={business?.crest.motif ?? 'star'} colour={business?.crest.colour ?? 'SPRUCE'} />
      <span className="min-w-0">
        <b className="block truncate leading-[1.2]">{business?.name ?? viewer.account.name}</b>
        <span className="block truncate text-xs text-ink-3">
          {business && seat ? `${viewer.account.name} · ${roleWord(seat.role)}` : viewer.account.email}
        </span>
      </span>
    </Link>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Flower2, Landmark, Settings } from 'lucide-react';
import { Logo } from '../../components/mark.js';
import type { Viewer } from '../../lib/viewer.js';

const icon =
  'grid size-11 place-items-center rounded-btn text-ink-2 hover:bg-sunken hover:text-ink aria-[current=page]:text-spruce-deep';

/** The slim head of a phone's page: home on one side; your business and settings on the other, and the operator's pages for operators. */
export function PhoneHead({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  return (
    <header className="flex items-center justify-between px-4 pt-2 pb-1 lg:hidden">
      <Link
        to="/"
        aria-label={t`Alongside, to the start`}
        className="inline-flex min-h-11 items-center rounded-1 text-ink no-underline"
      >
        <Logo />
      </Link>
      <div className="-me-2.5 flex">
        {viewer.isOperator && (
          <Link to="/operator" aria-label={t`Operator`} className={icon}>
            <Landmark className="size-[22px]" aria-hidden="true" />
          </Link>
        )}
        <Link to="/business" aria-label={t`Your business`} className={icon}>
          <Flower2 className="size-[22px]" aria-hidden="true" />
        </Link>
        <Link to="/settings" aria-label={t`Settings`} className={icon}>
          <Settings className="size-[22px]" aria-hidden="true" />
        </Link>
      </div>
    </header>
  );
}

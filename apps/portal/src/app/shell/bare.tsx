import { useLingui } from '@lingui/react/macro';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Logo } from '../../components/mark.js';
import { Failed } from './failed.js';
import { NotFound } from './not-found.js';

/** A page outside every frame: for what goes wrong before there is a shell. */
function Bare({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className="mx-auto max-w-[1120px]">
      <header className="px-4 pt-5 lg:px-[34px]">
        <Link
          to="/"
          className="inline-block rounded-1 text-ink no-underline"
          aria-label={t`Alongside, to the start`}
        >
          <Logo />
        </Link>
      </header>
      <main id="page">{children}</main>
    </div>
  );
}

export const BareNotFound = () => (
  <Bare>
    <NotFound />
  </Bare>
);

export const BareFailed = (props: ErrorComponentProps) => (
  <Bare>
    <Failed {...props} />
  </Bare>
);

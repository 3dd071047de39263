import { useLingui } from '@lingui/react/macro';
import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { Logo } from '../../components/mark.js';
import { SkipLink } from '../../components/skip-link.js';
import { LanguageLinks } from '../shell/language-links.js';
import { OfflineNotice } from '../shell/notices.js';

/** Pages for everybody, signed in or not. */
export const Route = createFileRoute('/_out')({ component: Outside });

function Outside() {
  const { t } = useLingui();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <OfflineNotice />
      <header className="mx-auto flex w-full max-w-[1120px] flex-wrap items-center justify-between gap-3 px-4 py-5 lg:px-8">
        <Link to="/" className="rounded-1 text-ink no-underline" aria-label={t`Alongside, to the start`}>
          <Logo />
        </Link>
        <LanguageLinks />
      </header>
      <main id="page" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
    </div>
  );
}

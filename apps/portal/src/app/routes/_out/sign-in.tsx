import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { PageHead } from '../../../components/page.js';
import { SignInForm } from '../../../features/auth/sign-in-form.js';
import { safeNext } from '../../../lib/next.js';
import { FormPage } from '../../shell/form-page.js';

export const Route = createFileRoute('/_out/sign-in')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({
    next: safeNext(search['next']),
  }),
  component: SignIn,
});

function SignIn() {
  const { t } = useLingui();
  const { next } = Route.useSearch();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null)
    return (
      <FormPage>
        <PageHead
          title={t`Look in your inbox`}
          sub={
            <Trans>
              If <b>{sentTo}</b> has an account here, a link is on its way. It works once and for a short
              while.
            </Trans>
          }
        />
        <Button kind="secondary" onClick={() => setSentTo(null)}>
          <Trans>Use another address</Trans>
        </Button>
      </FormPage>
    );
  return (
    <FormPage>
      <PageHead title={t`Good to see you`} tab={t`Sign in`} />
      <SignInForm next={next} onLinkSent={setSentTo} />
      <p className="mt-6 text-s text-ink-2">
        <Trans>
          New here?{' '}
          <Link to="/sign-up" search={{ next }} className="link">
            Create an account
          </Link>
        </Trans>
      </p>
    </FormPage>
  );
}

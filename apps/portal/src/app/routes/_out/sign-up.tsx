import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { PageHead } from '../../../components/page.js';
import { SignUpForm } from '../../../features/auth/sign-up-form.js';
import { safeNext } from '../../../lib/next.js';
import { FormPage } from '../../shell/form-page.js';

export const Route = createFileRoute('/_out/sign-up')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({
    next: safeNext(search['next']),
  }),
  component: SignUp,
});

function SignUp() {
  const { t } = useLingui();
  const { next } = Route.useSearch();
  return (
    <FormPage>
      <PageHead
        title={t`Open your door`}
        tab={t`Create an account`}
        sub={<Trans>First you, then your shop. It takes about three minutes.</Trans>}
      />
      <SignUpForm next={next} />
      <p className="mt-6 text-s text-ink-2">
        <Trans>
          Already here?{' '}
          <Link to="/sign-in" search={{ next }} className="link">
            Sign in
          </Link>
        </Trans>
      </p>
    </FormPage>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { LinkButton } from '../../../components/button.js';
import { PageHead } from '../../../components/page.js';
import { RedeemLink } from '../../../features/auth/redeem-link.js';
import { safeNext } from '../../../lib/next.js';
import { FormPage } from '../../shell/form-page.js';

/** The page a sign-in link of a mail opens: `/magic?token=…`. */
export const Route = createFileRoute('/_out/magic')({
  validateSearch: (search: Record<string, unknown>): { token?: string; next?: string } => ({
    token: typeof search['token'] === 'string' ? search['token'] : undefined,
    next: safeNext(search['next']),
  }),
  component: Magic,
});

function Magic() {
  const { t } = useLingui();
  const { token, next } = Route.useSearch();
  if (!token)
    return (
      <FormPage>
        <PageHead
          title={t`This link is not complete`}
          sub={<Trans>Copy the whole address from the mail, or ask for a new link.</Trans>}
        />
        <LinkButton to="/sign-in">
          <Trans>Ask for a new link</Trans>
        </LinkButton>
      </FormPage>
    );
  return (
    <FormPage>
      <PageHead
        title={t`One press and you are in`}
        tab={t`Sign in`}
        sub={<Trans>The link works once. Nothing has happened yet.</Trans>}
      />
      <RedeemLink token={token} next={next} />
    </FormPage>
  );
}

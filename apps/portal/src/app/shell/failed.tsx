import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { CombinedError } from 'urql';
import { Button } from '../../components/button.js';
import { Page, PageHead } from '../../components/page.js';

/** What is shown instead of a page that broke: what happened, and the way on. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  const lost = error instanceof CombinedError && Boolean(error.networkError);
  return (
    <Page narrow>
      <PageHead
        title={lost ? t`We cannot reach the server` : t`This page did not work`}
        sub={
          lost ? (
            <Trans>Check your connection and try again. What you wrote is kept on this device.</Trans>
          ) : (
            <Trans>The fault is ours. What you wrote is kept on this device.</Trans>
          )
        }
      />
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          <Trans>Try again</Trans>
        </Button>
        <Button kind="secondary" onClick={() => router.history.back()}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </Page>
  );
}

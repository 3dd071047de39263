import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../components/button.js';
import { Page, PageHead } from '../../components/page.js';

export function NotFound() {
  const { t } = useLingui();
  return (
    <Page narrow>
      <PageHead
        title={t`There is nothing at this address`}
        sub={<Trans>The link may be old, or it may belong to another business of yours.</Trans>}
      />
      <LinkButton to="/">
        <Trans>Go to the start</Trans>
      </LinkButton>
    </Page>
  );
}

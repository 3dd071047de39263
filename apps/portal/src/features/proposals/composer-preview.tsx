import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, Hourglass, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextField } from '../../components/field.js';
import { Page, PageHead } from '../../components/page.js';
import { errorFor } from '../../lib/form-errors.js';
import type { UserError } from '../../lib/graphql/use-act.js';
import type { OwnBusiness } from '../../lib/viewer.js';
import type { Terms } from './operations.js';
import { Preview } from './preview.js';
import { fieldIds } from './terms-draft.js';

interface Props {
  own: OwnBusiness;
  partner: { name: string; status: string };
  terms: Terms;
  seenBy: 'SENDER' | 'RECIPIENT';
  errors: UserError[];
  summary: { message: string; fieldId?: string }[];
  recipientEmail: string;
  onEmail: (email: string) => void;
  /** The other has enough to answer: this one waits in the queue. */
  full: boolean;
  busy: boolean;
  onSubmit: (how: 'send' | 'queue') => void;
  onBack: () => void;
  children: ReactNode;
}

/** The last look before it goes: the page as the recipient sees it. */
export function PreviewStep(props: Props) {
  const { own, partner, terms, seenBy, errors, recipientEmail, onEmail, full, busy, onSubmit, onBack } =
    props;
  const { t } = useLingui();
  const mailed = partner.status === 'LISTED';
  return (
    <Page narrow>
      <PageHead title={t`This is what ${partner.name} will see`} tab={t`Preview`} />
      <ErrorSummary errors={props.summary} />
      <Preview from={own} partnerName={partner.name} terms={terms} seenBy={seenBy} mailed={mailed} />
      {mailed && errors.some(({ field }) => field?.at(-1) === 'recipientEmail') && (
        <TextField
          id={fieldIds['recipientEmail']}
          className="mt-5"
          label={t`E-mail address of ${partner.name}`}
          help={t`Use the address they give on their own website or door.`}
          type="email"
          value={recipientEmail}
          error={errorFor(errors, 'recipientEmail')}
          onChange={(event) => onEmail(event.target.value)}
        />
      )}
      <div className="mt-5">{props.children}</div>
      {full && (
        <Banner tone="them" icon={<Hourglass aria-hidden="true" />} className="mt-5">
          <Trans>
            {partner.name} has as many open proposals as they want just now. Yours can wait: it is sent by
            itself, in the order of arrival, and you can take it out at any time.
          </Trans>
        </Banner>
      )}
      <div className="mt-5 flex flex-wrap gap-2.5">
        <Button busy={busy} onClick={() => onSubmit(full ? 'queue' : 'send')} className="max-sm:flex-1">
          {full ? <Hourglass aria-hidden="true" /> : <Send aria-hidden="true" />}
          {full ? <Trans>Let it wait in the queue</Trans> : <Trans>Send it</Trans>}
        </Button>
        <Button kind="secondary" onClick={onBack} className="max-sm:flex-1">
          <ArrowLeft className="rtl:-scale-x-100" aria-hidden="true" />
          <Trans>Change something</Trans>
        </Button>
      </div>
    </Page>
  );
}

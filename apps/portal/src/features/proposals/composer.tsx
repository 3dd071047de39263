import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft, Eye, Send } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextField } from '../../components/field.js';
import { Page, PageHead } from '../../components/page.js';
import { useDraft } from '../../lib/draft.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { useSignedIn } from '../../lib/viewer.js';
import { DraftMutation, SendMutation, type Terms } from './operations.js';
import { Preview } from './preview.js';
import { fieldIds, TermsForm } from './terms-form.js';
import { findMissing, newDraft, termsInput } from './terms-draft.js';

interface Props {
  partner: { id: string; slug: string; name: string; status: string; attention: { isFull: boolean } };
  /** Terms of the play for this pair, or empty ones. */
  start: Terms;
  /** Which of the two steps; it lives in the address. */
  step: 'write' | 'preview';
}

/** Writing a proposal: fill in, look at it as they will, send. What is typed survives everything but a discard. */
export function Composer({ partner, start, step }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const viewer = useSignedIn();
  const own = viewer.actingFor;
  const [draft, setDraft, clearDraft] = useDraft(
    viewer.account.id,
    `proposal:${own?.id}:${partner.id}`,
    newDraft(start),
  );
  const [errors, setErrors] = useState<UserError[]>([]);
  const [save, saving] = useAct(DraftMutation, { quiet: true });
  const [send, sending] = useAct(SendMutation, { quiet: true });
  if (!own) return null;

  const go = (next: Props['step']) =>
    navigate({ to: '/propose/$slug', params: { slug: partner.slug }, search: { step: next } });
  const show = async () => {
    const found = findMissing(draft.terms, {
      title: t`Give it a headline of a few words.`,
      theyGet: t`Say what ${partner.name} gets. A proposal with nothing for them cannot be sent.`,
      promise: t`Say what each promise is, or remove it.`,
      period: t`Choose a first and a last day, in that order.`,
    });
    setErrors(found);
    if (found.length) return;
    const result = await save({
      input: {
        idempotencyKey: draft.key,
        proposalId: draft.proposalId,
        fromId: own.id,
        toId: partner.id,
        terms: termsInput(draft.terms),
      },
    });
    setErrors(result.errors);
    if (!result.done) return;
    setDraft({ ...draft, proposalId: result.payload.proposal?.id ?? null });
    await go('preview');
  };
  const sendIt = async () => {
    if (!draft.proposalId) return go('write');
    const result = await send({
      input: {
        proposalId: draft.proposalId,
        idempotencyKey: `send:${draft.key}`,
        recipientEmail: draft.recipientEmail.trim() || null,
      },
    });
    setErrors(result.errors);
    if (!result.done) return;
    toast.success(t`Sent to ${partner.name}. We will tell you when they answer.`);
    const { proposalId } = draft;
    clearDraft();
    await navigate({ to: '/proposals/$id', params: { id: proposalId }, replace: true });
  };

  const mailed = partner.status === 'LISTED';
  if (step === 'preview' && draft.proposalId)
    return (
      <Page narrow>
        <PageHead title={t`This is what ${partner.name} will see`} tab={t`Preview`} />
        <ErrorSummary errors={summaryOf(errors, fieldIds)} />
        <Preview from={own} partnerName={partner.name} terms={draft.terms} mailed={mailed} />
        {mailed && errors.some(({ field }) => field?.at(-1) === 'recipientEmail') && (
          <TextField
            id={fieldIds.recipientEmail}
            className="mt-5"
            label={t`E-mail address of ${partner.name}`}
            help={t`Use the address they give on their own website or door.`}
            type="email"
            value={draft.recipientEmail}
            error={errorFor(errors, 'recipientEmail')}
            onChange={(event) => setDraft({ ...draft, recipientEmail: event.target.value })}
          />
        )}
        <div className="mt-5 flex flex-wrap gap-2.5">
          <Button busy={sending} onClick={() => void sendIt()} className="max-sm:flex-1">
            <Send aria-hidden="true" />
            <Trans>Send it</Trans>
          </Button>
          <Button kind="secondary" onClick={() => void go('write')} className="max-sm:flex-1">
            <ArrowLeft className="rtl:-scale-x-100" aria-hidden="true" />
            <Trans>Change something</Trans>
          </Button>
        </div>
      </Page>
    );
  return (
    <Page>
      <PageHead
        title={t`Ask ${partner.name}`}
        sub={
          <Trans>
            Nothing is sent until you have seen it with their eyes. What you type is kept on this device.
          </Trans>
        }
      />
      {partner.attention.isFull && (
        <Banner tone="them" className="mb-5">
          <Trans>
            {partner.name} has as many open proposals as they want just now. You can write yours and send it
            later.
          </Trans>
        </Banner>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <ErrorSummary errors={summaryOf(errors, fieldIds)} />
        <TermsForm
          terms={draft.terms}
          partnerName={partner.name}
          errors={errors}
          onChange={(terms) => setDraft({ ...draft, terms })}
        />
        <div className="mt-6 flex flex-wrap gap-2.5">
          <Button type="submit" busy={saving} className="max-sm:flex-1">
            <Eye aria-hidden="true" />
            <Trans>See it with their eyes</Trans>
          </Button>
        </div>
      </form>
    </Page>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Check, HelpCircle, X } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { TextArea } from '../../components/field.js';
import type { LedgerEntry } from './operations.js';
import { useDays, useEntryWords } from './words.js';

/** How a note is answered; each says whether it was done. */
export interface NoteAnswers {
  readonly busy: boolean;
  readonly confirm: (answer: { entryId: string; count: number; idempotencyKey: string }) => Promise<boolean>;
  readonly dispute: (answer: {
    entryId: string;
    reason: string | null;
    idempotencyKey: string;
  }) => Promise<boolean>;
}

interface Props {
  entries: readonly LedgerEntry[];
  partner: string;
  answers: NoteAnswers;
}

/** Notes of the other side that wait for a yes or no; and how many of ours wait for theirs. */
export function WaitingNotes({ entries, partner, answers }: Props) {
  const toAnswer = entries.filter(({ viewerMay }) => viewerMay.includes('CONFIRM'));
  const ours = entries.length - toAnswer.length;
  return (
    <div className="mb-3 grid gap-3 empty:hidden">
      {toAnswer.map((entry) => (
        <Question key={entry.id} entry={entry} partner={partner} answers={answers} />
      ))}
      {ours > 0 && (
        <p className="text-s text-ink-2">
          <Trans>
            Waiting for {partner} to confirm: {ours}
          </Trans>
        </p>
      )}
    </div>
  );
}

function Question({ entry, partner, answers }: Omit<Props, 'entries'> & { entry: LedgerEntry }) {
  const { t } = useLingui();
  const words = useEntryWords(partner);
  const when = useDays()(entry);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const { id: entryId, amount } = entry;
  const yes = () =>
    void answers.confirm({
      entryId,
      count: amount.likely,
      idempotencyKey: `yes ${key} ${amount.likely}`,
    });
  const no = async () => {
    const done = await answers.dispute({
      entryId,
      reason: reason.trim() || null,
      idempotencyKey: `no ${key} ${reason.trim()}`.slice(0, 200),
    });
    if (done) setAsking(false);
  };
  return (
    <Banner tone="now" icon={<HelpCircle aria-hidden="true" />}>
      <p>
        <b>{words(entry)}</b> · {when}
        {entry.note && <span className="block text-ink-2 wrap-anywhere">{entry.note}</span>}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="s" busy={answers.busy} onClick={yes}>
          <Check aria-hidden="true" />
          <Trans>That’s right</Trans>
        </Button>
        <Button size="s" kind="secondary" onClick={() => setAsking(true)}>
          <X aria-hidden="true" />
          <Trans>Not right</Trans>
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t`What is not right?`}
        about={t`${partner} reads it. The note will never count.`}
        actions={
          <Button busy={answers.busy} onClick={() => void no()}>
            <Trans>Say that it is not right</Trans>
          </Button>
        }
      >
        <TextArea
          label={t`Why`}
          optional
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Dialog>
    </Banner>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea } from '../../components/field.js';
import { errorFor, missing, summaryOf } from '../../lib/form-errors.js';
import { type UserError, useAct } from '../../lib/graphql/use-act.js';
import { ContestMutation, DoubtMutation, type PromiseLine, ReplyMutation } from './operations.js';
import { useViewWord } from './words.js';

/** What can be said with words of one's own. */
export type Saying = 'DOUBT' | 'CONTEST' | 'REPLY';
type View = NonNullable<PromiseLine['partnerView']>;

const choices: Record<Saying, readonly View[]> = {
  DOUBT: [],
  CONTEST: ['KEPT', 'LATE', 'WAIVED'],
  REPLY: ['MISSED', 'LATE', 'KEPT', 'WAIVED'],
};
const wordsId = 'promise-words';

/** Says to the other side how one sees a promise, in words and as an outcome. */
export function SayIt({
  promise,
  saying,
  onClose,
}: {
  promise: PromiseLine;
  saying: Saying;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const viewWord = useViewWord();
  const key = useMemo(() => `${saying}:${crypto.randomUUID()}`, [saying]);
  const [words, setWords] = useState('');
  const [view, setView] = useState<View>(choices[saying][0] ?? 'KEPT');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [doubt, doubting] = useAct(DoubtMutation, { quiet: true });
  const [contest, contesting] = useAct(ContestMutation, { quiet: true });
  const [reply, replying] = useAct(ReplyMutation, { quiet: true });
  const other = saying === 'CONTEST' ? promise.for.name : promise.by.name;

  const send = async () => {
    if (words.trim() === '') return setErrors([missing('words', t`Write a sentence for the other side.`)]);
    const base = { promiseId: promise.id, words, idempotencyKey: key };
    const claim = view === 'MISSED' ? 'KEPT' : view;
    const outcome =
      saying === 'DOUBT'
        ? await doubt({ input: base })
        : saying === 'CONTEST'
          ? await contest({ input: { ...base, claim } })
          : await reply({ input: { ...base, view } });
    if (outcome.done) onClose();
    else setErrors(outcome.errors);
  };

  const titles: Record<Saying, string> = {
    DOUBT: t`You have not seen it`,
    CONTEST: t`You see it differently`,
    REPLY: t`How do you see it?`,
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={titles[saying]}
      about={t`${other} reads what you write. Nobody else does, and nothing is public meanwhile.`}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ErrorSummary errors={summaryOf(errors, { words: wordsId })} />
        {choices[saying].length > 0 && (
          <fieldset className="m-0 border-0 p-0">
            <legend className="mb-1 text-s font-[650]">
              <Trans>It was</Trans>
            </legend>
            {choices[saying].map((one) => (
              <Checkbox
                key={one}
                radio
                name="view"
                label={viewWord(one)}
                checked={view === one}
                onChange={() => setView(one)}
              />
            ))}
          </fieldset>
        )}
        <TextArea
          id={wordsId}
          label={t`What happened`}
          value={words}
          maxLength={1000}
          error={errorFor(errors, 'words')}
          onChange={(event) => setWords(event.target.value)}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button kind="secondary" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" busy={doubting || contesting || replying}>
            <Trans>Say so</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

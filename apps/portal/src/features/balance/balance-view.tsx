import { Trans, useLingui } from '@lingui/react/macro';
import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../../components/card.js';
import { Scales } from '../../components/scales.js';
import { useFormat } from '../../lib/format.js';
import type { WithBalance } from './operations.js';
import { type NoteAnswers, WaitingNotes } from './waiting-notes.js';
import { useFinding, useRows, useSuggestion } from './words.js';

interface Props {
  partner: string;
  balance: WithBalance['balance'];
  /** How a note is answered: by a member, or through the link in a mail. */
  answers: NoteAnswers;
  /** What else one can do. */
  children?: ReactNode;
}

/** What two brought each other so far, what waits for a word, and what would even it out. */
export function BalanceView({ partner, balance, answers, children }: Props) {
  const { t } = useLingui();
  const finding = useFinding();
  const rows = useRows();
  return (
    <section aria-labelledby="balance" tabIndex={-1}>
      <h2 id="balance" className="mb-3 text-l">
        <Trans>What you brought each other</Trans>
      </h2>
      <WaitingNotes entries={balance.waiting} partner={partner} answers={answers} />
      <Card>
        <Scales
          title={finding(balance, partner)}
          rows={rows(balance.lines)}
          you={t`From you`}
          them={t`From ${partner}`}
        >
          {balance.lines.length === 0 && (
            <p className="max-w-prose text-ink-2">
              <Trans>
                Kept promises, codes used at a till, visits and referrals appear here. Nobody but the two of
                you sees it.
              </Trans>
            </p>
          )}
        </Scales>
        <Outlook partner={partner} balance={balance} />
        {children}
      </Card>
    </section>
  );
}

/** What it comes to by the end, as both are told it, and one way to even it out. */
function Outlook({ partner: them, balance: { outlook } }: Pick<Props, 'partner' | 'balance'>) {
  const format = useFormat();
  const say = useSuggestion();
  if (!outlook || outlook.youBring.likely + outlook.theyBring.likely === 0) return null;
  const ours = format.number(outlook.youBring.likely);
  const theirs = format.number(outlook.theyBring.likely);
  return (
    <div className="mt-4 grid gap-2 border-t border-line pt-4 text-s">
      <p className="max-w-prose text-ink-2">
        <Trans>
          With what is still promised, you will have shown {them} to about {ours} people, and they you to
          about {theirs}. An estimate; you both see the same numbers.
        </Trans>
      </p>
      {outlook.suggestion && (
        <p className="flex gap-2.5">
          <Lightbulb className="mt-[.2em] size-[1.15em] flex-none text-marigold-ink" aria-hidden="true" />
          <span>
            <b>
              <Trans>To even it out:</Trans>
            </b>{' '}
            {say(outlook.suggestion, them)}
          </span>
        </p>
      )}
    </div>
  );
}

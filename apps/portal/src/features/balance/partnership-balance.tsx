import { Trans, useLingui } from '@lingui/react/macro';
import { Lightbulb, ListOrdered, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button, LinkButton } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Scales } from '../../components/scales.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { useFormat } from '../../lib/format.js';
import { NoteReferralForm } from './note-referral-form.js';
import type { WithBalance } from './operations.js';
import { useBalance } from './use-balance.js';
import { WaitingNotes } from './waiting-notes.js';
import { useFinding, useRows, useSuggestion } from './words.js';

/** What the two brought each other so far, what waits for a word, and what would even it out. */
export function PartnershipBalance({ partnershipId }: { partnershipId: string }) {
  const { partnership, loading } = useBalance(partnershipId);
  if (loading)
    return (
      <Loading>
        <Skeleton className="h-64 rounded-3" />
      </Loading>
    );
  return partnership ? <Loaded partnership={partnership} /> : null;
}

function Loaded({ partnership }: { partnership: WithBalance }) {
  const { t } = useLingui();
  const finding = useFinding();
  const rows = useRows();
  const [noting, setNoting] = useState(false);
  const { partner, balance } = partnership;
  return (
    <section aria-labelledby="balance">
      <h2 id="balance" className="mb-3 text-l">
        <Trans>What you brought each other</Trans>
      </h2>
      <WaitingNotes entries={balance.waiting} partner={partner.name} />
      <Card>
        <Scales
          title={finding(partnership)}
          rows={rows(balance.lines)}
          you={t`From you`}
          them={t`From ${partner.name}`}
        >
          {balance.lines.length === 0 && (
            <p className="max-w-prose text-ink-2">
              <Trans>
                Kept promises, codes used at a till and confirmed referrals appear here. Nobody but the two of
                you sees it.
              </Trans>
            </p>
          )}
        </Scales>
        <Outlook partnership={partnership} />
        <div className="mt-5 flex flex-wrap gap-2.5">
          <Button kind="secondary" onClick={() => setNoting(true)}>
            <PencilLine aria-hidden="true" />
            <Trans>Note a referral</Trans>
          </Button>
          <LinkButton kind="ghost" to="/partnerships/$id/ledger" params={{ id: partnership.id }}>
            <ListOrdered aria-hidden="true" />
            <Trans>See every entry</Trans>
          </LinkButton>
        </div>
      </Card>
      <NoteReferralForm partnership={partnership} open={noting} onClose={() => setNoting(false)} />
    </section>
  );
}

/** What it comes to by the end, as both are told it, and one way to even it out. */
function Outlook({ partnership: { partner, balance } }: { partnership: WithBalance }) {
  const format = useFormat();
  const say = useSuggestion();
  const { outlook } = balance;
  if (!outlook || outlook.youBring.likely + outlook.theyBring.likely === 0) return null;
  const them = partner.name;
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

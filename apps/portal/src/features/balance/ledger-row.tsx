import { Trans, useLingui } from '@lingui/react/macro';
import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Tag } from '../../components/tag.js';
import { useFormat } from '../../lib/format.js';
import { CorrectForm } from './correct-form.js';
import type { LedgerEntry } from './operations.js';
import { money, useDays, useEntryWords } from './words.js';

/** One entry: what it says, who noted it, and what was said about it since. */
export function LedgerRow({ entry, partner }: { entry: LedgerEntry; partner: string }) {
  const { i18n } = useLingui();
  const words = useEntryWords(partner);
  const days = useDays();
  const [correcting, setCorrecting] = useState(false);
  const { youNoted, value, note, changes } = entry;
  return (
    <Card as="li">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <p className="flex min-w-0 flex-1 basis-60 items-start gap-2.5 font-[650]">
          <span
            className={`mt-[.3em] size-3 flex-none rounded-t-full rounded-b-[2px] ${entry.youBrought ? 'bg-spruce' : 'bg-marigold'}`}
            aria-hidden="true"
          />
          <span>
            {words(entry)}
            {value && <> · {money(i18n.locale, value.minor, value.currency)}</>}
          </span>
        </p>
        <StateTag state={entry.state} estimated={entry.isEstimate} />
      </div>
      {note && <p className="mt-1 text-s wrap-anywhere text-ink-2">{note}</p>}
      <p className="mt-1 text-xs text-ink-3">
        {days(entry)} ·{' '}
        {youNoted === null ? (
          entry.kind === 'REACH' ? (
            <Trans>booked when the promise was kept</Trans>
          ) : (
            <Trans>booked from the till</Trans>
          )
        ) : youNoted ? (
          <Trans>noted by you</Trans>
        ) : (
          <Trans>noted by {partner}</Trans>
        )}
      </p>
      {changes.length > 0 && (
        <ul className="m-0 mt-3 grid list-none gap-1.5 border-s-2 border-line ps-3 text-s text-ink-2">
          {changes.map((change) => (
            <li key={change.id}>
              <Change change={change} partner={partner} />
              {change.note && <span className="block wrap-anywhere">“{change.note}”</span>}
            </li>
          ))}
        </ul>
      )}
      {entry.viewerMay.includes('CORRECT') && (
        <div className="mt-3">
          <Button kind="ghost" size="s" onClick={() => setCorrecting(true)}>
            <Eraser aria-hidden="true" />
            <Trans>Correct it</Trans>
          </Button>
          <CorrectForm
            entry={entry}
            partner={partner}
            open={correcting}
            onClose={() => setCorrecting(false)}
          />
        </div>
      )}
    </Card>
  );
}

function Change({ change, partner }: { change: LedgerEntry['changes'][number]; partner: string }) {
  const format = useFormat();
  const when = format.moment(change.at);
  const count = format.number(change.count);
  const byLink = !change.byYou && change.through === 'EMAIL';
  if (change.kind === 'CONFIRMATION')
    return change.byYou ? (
      <Trans>Confirmed by you, {when}</Trans>
    ) : byLink ? (
      <Trans>
        Confirmed by {partner} by the link in a mail, {when}
      </Trans>
    ) : (
      <Trans>
        Confirmed by {partner}, {when}
      </Trans>
    );
  if (change.kind === 'DISPUTE')
    return change.byYou ? (
      <Trans>You said it is not right, {when}</Trans>
    ) : byLink ? (
      <Trans>
        {partner} said it is not right by the link in a mail, {when}
      </Trans>
    ) : (
      <Trans>
        {partner} said it is not right, {when}
      </Trans>
    );
  return change.byYou ? (
    <Trans>
      Corrected to {count} by you, {when}
    </Trans>
  ) : (
    <Trans>
      Corrected to {count} by {partner}, {when}
    </Trans>
  );
}

function StateTag({ state, estimated }: { state: LedgerEntry['state']; estimated: boolean }) {
  if (state === 'WAITING')
    return (
      <Tag tone="now">
        <Trans>waits for a yes</Trans>
      </Tag>
    );
  if (state === 'DISPUTED')
    return (
      <Tag>
        <Trans>does not count</Trans>
      </Tag>
    );
  if (state === 'CANCELLED')
    return (
      <Tag>
        <Trans>taken back</Trans>
      </Tag>
    );
  return estimated ? (
    <Tag tone="sky">
      <Trans>estimate</Trans>
    </Tag>
  ) : null;
}

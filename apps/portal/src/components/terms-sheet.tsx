import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalendarRange, DoorOpen, Fingerprint, Lock } from 'lucide-react';
import { useFormat } from '../lib/format.js';
import { useChannelWord } from './channel-word.js';
import { cx } from './cx.js';
import { MarkTag } from './mark-tag.js';
import type { TermMarks } from './term-marks.js';
import { TermsTable, type PromiseLine } from './terms-table.js';

export interface SheetPromise {
  key: string;
  by: 'SENDER' | 'RECIPIENT';
  what: string;
  channel: string | null;
  from: string;
  until: string;
  quantity: number | null;
}

export interface SheetTerms {
  title: string;
  note: string | null;
  theyGet: string;
  youGet: string;
  promises: SheetPromise[];
  startsOn: string;
  endsOn: string;
  exitNoticeDays: number;
  exclusivity?: SheetExclusivity | null;
}

export interface SheetExclusivity {
  binds: 'SENDER' | 'RECIPIENT' | 'BOTH';
  categoryKey: string;
  category: { plural: string } | null;
}

interface Props {
  terms: SheetTerms;
  /** Whose eyes: the business that wrote these terms, or the one they were written to. */
  seenBy: 'SENDER' | 'RECIPIENT';
  partnerName: string;
  /** Still open: say what accepting means. */
  open?: boolean;
  /** What is different from another version. */
  marks?: TermMarks;
}

/** The terms of a proposal, seen from one of the two sides: what each gets, what each promises, for how long. */
export function TermsSheet({ terms, seenBy, partnerName, open = false, marks }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const lines = usePromiseLines(terms.promises, marks);
  const exclusivityWord = useExclusivityWord();
  const other = seenBy === 'SENDER' ? 'RECIPIENT' : 'SENDER';
  const [yours, theirs] =
    seenBy === 'SENDER' ? (['youGet', 'theyGet'] as const) : (['theyGet', 'youGet'] as const);
  const changed = (...names: (keyof SheetTerms)[]) => names.some((name) => marks?.terms.has(name));
  const days = terms.exitNoticeDays;
  const from = format.day(terms.startsOn);
  const until = format.day(terms.endsOn);
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Gets tone="you" title={t`What you get`} text={terms[yours]} changed={changed(yours)} />
        <Gets
          tone="them"
          title={t`What ${partnerName} gets`}
          text={terms[theirs]}
          changed={changed(theirs)}
        />
      </div>
      <TermsTable
        sides={[
          { side: 'you', title: t`You promise`, promises: lines(seenBy), empty: t`Nothing in particular.` },
          {
            side: 'them',
            title: t`${partnerName} promises`,
            promises: lines(other),
            empty: t`Nothing in particular.`,
          },
        ]}
        rows={[
          {
            key: 'period',
            icon: <CalendarRange aria-hidden="true" />,
            text: (
              <Trans>
                From {from} to {until}
              </Trans>
            ),
            sunken: true,
            changed: changed('startsOn', 'endsOn'),
          },
          {
            key: 'exit',
            changed: changed('exitNoticeDays'),
            icon: <DoorOpen aria-hidden="true" />,
            text:
              days === 0 ? (
                <Trans>Either of you can stop at any time.</Trans>
              ) : (
                <Plural
                  value={days}
                  one="Either of you can stop with one day’s notice."
                  other="Either of you can stop with # days’ notice."
                />
              ),
          },
          ...(!terms.exclusivity && changed('exclusivity')
            ? [
                {
                  key: 'free',
                  icon: <Lock aria-hidden="true" />,
                  changed: true,
                  text: <Trans>Both stay free to work with others.</Trans>,
                },
              ]
            : []),
          ...(terms.exclusivity
            ? [
                {
                  key: 'exclusivity',
                  changed: changed('exclusivity'),
                  icon: <Lock aria-hidden="true" />,
                  text: exclusivityWord(terms.exclusivity, seenBy, partnerName),
                },
              ]
            : []),
          ...(open
            ? [
                {
                  key: 'exact',
                  icon: <Fingerprint aria-hidden="true" />,
                  text: <Trans>Accepting means exactly this version. Later changes need both of you.</Trans>,
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

/** Who keeps to whom, as a sentence for one of the two. */
export function useExclusivityWord() {
  const { t } = useLingui();
  return (
    { binds, categoryKey, category }: SheetExclusivity,
    seenBy: Props['seenBy'],
    partnerName: string,
  ): string => {
    const kind = category?.plural ?? categoryKey;
    if (binds === 'BOTH')
      return t`In this time neither of you does this with anybody else of this kind: ${kind}.`;
    return binds === seenBy
      ? t`In this time you do this with nobody else of this kind: ${kind}.`
      : t`In this time ${partnerName} does this with nobody else of this kind: ${kind}.`;
  };
}

function Gets({
  tone,
  title,
  text,
  changed,
}: {
  tone: 'you' | 'them';
  title: string;
  text: string;
  changed: boolean;
}) {
  const look =
    tone === 'you' ? 'bg-spruce-soft [&_h2]:text-spruce-deep' : 'bg-marigold-soft [&_h2]:text-marigold-ink';
  return (
    <section className={cx('rounded-2 px-4 py-3', look, changed && 'border-s-[3px] border-ink')}>
      <h2 className="font-text text-xs font-[700] tracking-normal">{title}</h2>
      <p className="mt-1 text-s leading-[1.45] whitespace-pre-line">
        {changed && <MarkTag mark="changed" />}
        {text || '–'}
      </p>
    </section>
  );
}

function usePromiseLines(promises: SheetPromise[], marks?: TermMarks) {
  const format = useFormat();
  const channelWord = useChannelWord();
  return (by: SheetPromise['by']): PromiseLine[] =>
    promises
      .filter((promise) => promise.by === by)
      .map((promise) => ({
        key: promise.key,
        change: marks?.promises.get(promise.key),
        what: (
          <>
            {promise.quantity !== null && promise.quantity > 1 && <b>{promise.quantity} × </b>}
            {promise.what}
            <span className="block text-xs text-ink-3">
              {promise.channel && `${channelWord(promise.channel)} · `}
              {format.day(promise.from)} – {format.day(promise.until)}
            </span>
          </>
        ),
      }));
}

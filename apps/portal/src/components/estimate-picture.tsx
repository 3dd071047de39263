import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { useFormat } from '../lib/format.js';

export interface PeopleRange {
  low: number;
  likely: number;
  high: number;
}

export interface EstimateSide {
  people: PeopleRange;
  /** Promises that cannot be counted in people. */
  uncounted: number;
}

interface Props {
  you: EstimateSide;
  them: EstimateSide;
  partnerName: string;
  /** Who gets more, from your side. */
  finding: 'EVEN' | 'YOU' | 'THEM' | 'UNCLEAR';
  /** What would even it out. */
  children?: ReactNode;
}

/** How many people each side is shown to, with what is not known: the finding as title, bars from low to high with the likely value marked. */
export function EstimatePicture({ you, them, partnerName, finding, children }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const titleId = useId();
  const most = Math.max(you.people.high, them.people.high, 1);
  const likely = { you: format.number(you.people.likely), them: format.number(them.people.likely) };
  const uncounted = you.uncounted + them.uncounted;
  const titles = {
    EVEN: t`Even: about ${likely.you} people for you, ${likely.them} for them`,
    YOU: t`You get more: about ${likely.you} people, they ${likely.them}`,
    THEM: t`They get more: about ${likely.them} people, you ${likely.you}`,
    UNCLEAR: t`Too little can be counted to compare`,
  };
  const rows = [
    { key: 'you', name: t`You`, side: you, band: 'bg-spruce-soft', mark: 'bg-spruce' },
    { key: 'them', name: partnerName, side: them, band: 'bg-marigold-soft', mark: 'bg-marigold' },
  ];
  return (
    <section aria-labelledby={titleId} className="rounded-3 border border-line bg-surface p-4 shadow-1">
      <h2 id={titleId} className="text-[1.05rem] leading-snug">
        {titles[finding]}
      </h2>
      <div aria-hidden="true" className="mt-3 grid gap-3">
        {rows.map(({ key, name, side: { people }, band, mark }) => (
          <div key={key}>
            <div className="flex justify-between gap-3 text-xs text-ink-2">
              <b className="min-w-0 truncate">{name}</b>
              <span className="flex-none tabular-nums">
                {format.number(people.low)}–{format.number(people.high)}
              </span>
            </div>
            <div className="relative mt-1 h-3.5 rounded-full bg-sunken">
              <div
                className={`absolute inset-y-0 rounded-full border border-field ${band}`}
                style={{
                  insetInlineStart: `${(100 * people.low) / most}%`,
                  width: `${(100 * (people.high - people.low)) / most}%`,
                }}
              />
              <div
                className={`absolute -inset-y-0.5 w-1.5 -translate-x-1/2 rounded-full rtl:translate-x-1/2 ${mark}`}
                style={{ insetInlineStart: `${(100 * people.likely) / most}%` }}
              />
            </div>
          </div>
        ))}
      </div>
      <div className="sr-only">
        <table>
          <caption>
            <Trans>People who take notice, over the whole period</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t`For`}</th>
              <th scope="col">{t`At least`}</th>
              <th scope="col">{t`Most likely`}</th>
              <th scope="col">{t`At most`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, side: { people } }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{format.number(people.low)}</td>
                <td>{format.number(people.likely)}</td>
                <td>{format.number(people.high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {uncounted > 0 && (
        <p className="mt-3 text-xs text-ink-2">
          <Plural
            value={uncounted}
            one="One promise cannot be counted in people."
            other="# promises cannot be counted in people."
          />
        </p>
      )}
      {children}
      <p className="mt-3 text-xs text-ink-3">
        <Trans>A rough estimate from what both state as their reach. Both of you see the same numbers.</Trans>
      </p>
    </section>
  );
}

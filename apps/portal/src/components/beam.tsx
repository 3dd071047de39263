import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export interface BeamRow {
  label: ReactNode;
  side: 'you' | 'them';
  low: number;
  likely: number;
  high: number;
}

interface Props {
  /** The finding, as a title: "What each of you is likely to bring the other". */
  title: ReactNode;
  rows: [BeamRow, BeamRow];
  /** "people", "visits": what is counted. */
  unit: string;
  children?: ReactNode;
}

/** Two estimates beside each other: a solid bar to the low end, hatched to the high end, and the range in words. */
export function Beam({ title, rows, unit, children }: Props) {
  const { i18n } = useLingui();
  const most = Math.max(...rows.map((row) => row.high), 1);
  const share = (value: number) => `${(value / most) * 100}%`;
  return (
    <figure className="m-0">
      <figcaption className="mb-2.5 text-s font-[650]">{title}</figcaption>
      <dl className="m-0 grid gap-3">
        {rows.map((row) => {
          const colour = row.side === 'you' ? 'var(--spruce)' : 'var(--marigold)';
          const low = i18n.number(row.low);
          const high = i18n.number(row.high);
          const likely = i18n.number(row.likely);
          return (
            <div key={row.side} className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[5.500rem_1fr]">
              <dt className="text-xs text-ink-2">{row.label}</dt>
              <dd className="m-0">
                <div className="relative h-3.5 rounded-full bg-line" aria-hidden="true">
                  <span
                    className="absolute inset-y-0 start-0 rounded-full"
                    style={{
                      width: share(row.high),
                      background: `repeating-linear-gradient(115deg, ${colour} 0 3px, transparent 3px 6px)`,
                      opacity: 0.55,
                    }}
                  />
                  <span
                    className="absolute inset-y-0 start-0 rounded-full"
                    style={{ width: share(row.low), background: colour }}
                  />
                </div>
                <p className="mt-1 text-xs text-ink-2">
                  <Trans>
                    Likely about {likely} {unit}; between {low} and {high}
                  </Trans>
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
      {children && <div className="mt-2.5 text-s">{children}</div>}
    </figure>
  );
}

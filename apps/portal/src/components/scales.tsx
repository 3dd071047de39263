import { Trans, useLingui } from '@lingui/react/macro';
import { Eye, EyeOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from './button.js';

export interface ScalesAmount {
  low: number;
  likely: number;
  high: number;
}

export interface ScalesRow {
  key: string;
  /** What is counted. */
  label: string;
  /** Ranges are drawn hatched, and the numbers say "about". */
  estimated: boolean;
  you: ScalesAmount;
  them: ScalesAmount;
  /** Writes a number of this row. */
  format: (value: number) => string;
}

interface Props {
  /** The finding, as a title. */
  title: ReactNode;
  rows: readonly ScalesRow[];
  /** Names of the two sides: "You", "Kestrel Photography". */
  you: string;
  them: string;
  children?: ReactNode;
}

/** What two sides weigh against each other: yours to one side of the middle, theirs to the other; each row has a scale of its own. */
export function Scales({ title, rows, you, them, children }: Props) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  return (
    <figure className="m-0">
      <figcaption className="mb-4 text-l leading-snug font-[650] text-balance">{title}</figcaption>
      {rows.length > 0 && (
        <>
          <div className="mb-3 grid grid-cols-2 gap-2 text-s text-ink-2" aria-hidden="true">
            <span className="flex items-center justify-end gap-2 text-end">
              {you}
              <span className="size-3 flex-none rounded-t-full rounded-b-[2px] bg-spruce" />
            </span>
            <span className="flex items-center gap-2">
              <span className="size-3 flex-none rounded-t-full rounded-b-[2px] bg-marigold" />
              {them}
            </span>
          </div>
          <div className="grid gap-3.5" aria-hidden="true">
            {rows.map((row) => (
              <Row key={row.key} row={row} shown={shown} />
            ))}
          </div>
          <ScalesTable rows={rows} you={you} them={them} />
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
            <Button kind="ghost" size="s" aria-pressed={shown} onClick={() => setShown(!shown)}>
              {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
              <Trans>Show the numbers</Trans>
            </Button>
            {rows.some(({ estimated }) => estimated) && (
              <span className="flex items-center gap-2 text-xs text-ink-2">
                <span
                  className="h-3 w-6 rounded-full opacity-60"
                  style={{ background: hatched('var(--ink-2)') }}
                  aria-hidden="true"
                />
                {t`estimated, with its range`}
              </span>
            )}
          </div>
        </>
      )}
      {children}
    </figure>
  );
}

const hatched = (colour: string) => `repeating-linear-gradient(115deg, ${colour} 0 3px, transparent 3px 6px)`;

function Row({ row, shown }: { row: ScalesRow; shown: boolean }) {
  const most = Math.max(row.you.high, row.them.high, 1);
  return (
    <div>
      <p className="mb-1 text-center text-xs text-ink-2">{row.label}</p>
      <div className="grid grid-cols-2 items-center gap-0.5">
        <Bar row={row} amount={row.you} most={most} colour="var(--spruce)" mine />
        <Bar row={row} amount={row.them} most={most} colour="var(--marigold)" />
      </div>
      {shown && (
        <div className="mt-1 grid grid-cols-2 gap-3 text-xs tabular-nums">
          <span className="text-end">{inWords(row, row.you)}</span>
          <span>{inWords(row, row.them)}</span>
        </div>
      )}
    </div>
  );
}

/** "≈ 540 (310–820)" for an estimate, "≈ 12" for one without a range, "12" for what was counted. */
function inWords({ estimated, format }: ScalesRow, { low, likely, high }: ScalesAmount): string {
  if (!estimated || high === 0) return format(likely);
  return low === high ? `≈ ${format(likely)}` : `≈ ${format(likely)} (${format(low)}–${format(high)})`;
}

interface BarProps {
  row: ScalesRow;
  amount: ScalesAmount;
  most: number;
  colour: string;
  mine?: boolean;
}

function Bar({ row, amount, most, colour, mine = false }: BarProps) {
  const share = (value: number) => `${(value / most) * 100}%`;
  const side = mine ? 'end-0 rounded-s-full' : 'start-0 rounded-e-full';
  const sure = row.estimated ? (amount.low === amount.high ? 0 : amount.low) : amount.likely;
  const grow = 'absolute inset-y-0 transition-[width] duration-200 ease-calm motion-reduce:transition-none';
  return (
    <div className={`relative h-4 bg-sunken ${mine ? 'rounded-s-full' : 'rounded-e-full'}`}>
      {row.estimated && (
        <span
          className={`${grow} ${side} opacity-60`}
          style={{ width: share(amount.high), background: hatched(colour) }}
        />
      )}
      <span className={`${grow} ${side}`} style={{ width: share(sure), background: colour }} />
    </div>
  );
}

function ScalesTable({ rows, you, them }: Pick<Props, 'rows' | 'you' | 'them'>) {
  return (
    <div className="sr-only">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            <th scope="col">{you}</th>
            <th scope="col">{them}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.label}
                {row.estimated && (
                  <>
                    {' '}
                    <Trans>(estimated)</Trans>
                  </>
                )}
              </th>
              <td>{inWords(row, row.you)}</td>
              <td>{inWords(row, row.them)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { Trans } from '@lingui/react/macro';
import { CircleAlert, Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import { ChangeList, type ToldChange } from './change-list.js';

interface Props {
  state: 'DRAFT' | 'SENT' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';
  /** The other business has closed. */
  closed: boolean;
  partnerName: string;
  /** Number of the version that was read. */
  read: number;
  /** The versions there are now, the newest first. */
  versions: { number: number; changes: ToldChange[] }[];
  onRead: () => void;
  /** What can be done instead. */
  children?: ReactNode;
}

/** In place of the buttons, when what was read is no longer what would be decided: what happened, and what to do now. */
export function Overtaken({ state, closed, partnerName, read, versions, onRead, children }: Props) {
  const newer = versions.filter(({ number }) => number > read).toReversed();
  const inForce = versions[0]?.number ?? read;
  return (
    <section
      role="alert"
      className="mt-5 rounded-3 border-2 border-tomato bg-tomato-soft px-4 py-4 text-tomato-ink sm:px-5"
    >
      <h2 className="flex items-start gap-2.5 text-[1.05rem]">
        <CircleAlert className="mt-[.15em] size-[1.15em] flex-none" aria-hidden="true" />
        <What state={state} closed={closed} partnerName={partnerName} />
      </h2>
      {state === 'SENT' && !closed && (
        <div className="mt-3 grid gap-3">
          {newer.map(({ number, changes }) => (
            <div key={number}>
              <h3 className="mb-1.5 text-s font-[700]">
                <Trans>What version {number} changed</Trans>
              </h3>
              <ChangeList changes={changes} />
            </div>
          ))}
          {newer.length === 0 && (
            <p className="text-s">
              <Trans>{partnerName} took it back and sent it anew. Read all of it once more.</Trans>
            </p>
          )}
          <p className="text-s">
            <Trans>Nothing was agreed. Read version {inForce} above, then decide.</Trans>
          </p>
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-2.5 max-sm:*:basis-full">
        {state === 'SENT' && !closed && (
          <Button onClick={onRead}>
            <Eye aria-hidden="true" />
            <Trans>I have read version {inForce}</Trans>
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}

function What({ state, closed, partnerName }: Pick<Props, 'state' | 'closed' | 'partnerName'>) {
  if (closed) return <Trans>{partnerName} has closed here. Nothing can be agreed any longer.</Trans>;
  switch (state) {
    case 'WITHDRAWN':
    case 'DRAFT':
      return <Trans>{partnerName} took this back while you were reading. Nothing was agreed.</Trans>;
    case 'EXPIRED':
      return <Trans>The time to answer ran out while you were reading. Nothing was agreed.</Trans>;
    case 'ACCEPTED':
      return <Trans>Somebody on your side said yes while you were reading.</Trans>;
    case 'DECLINED':
      return <Trans>Somebody on your side said no while you were reading.</Trans>;
    case 'SENT':
      return <Trans>The terms changed while you were reading.</Trans>;
  }
}

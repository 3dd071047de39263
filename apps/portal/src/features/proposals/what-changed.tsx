import { Trans, useLingui } from '@lingui/react/macro';
import { Minus, PenLine, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { TermsSheet } from '../../components/terms-sheet.js';
import type { Proposal, Terms } from './operations.js';

interface Props {
  proposal: Proposal;
  /** The version before the one in force; none when it is the first, which would change a partnership. */
  before: { number: number; terms: Terms } | undefined;
  seenBy: 'SENDER' | 'RECIPIENT';
}

const signs = { ADDED: Plus, REMOVED: Minus, CHANGED: PenLine };

/** What is different from the version before, in words, and both versions side by side on request. */
export function WhatChanged({ proposal, before, seenBy }: Props) {
  const { t } = useLingui();
  const [comparing, setComparing] = useState(false);
  const { current, partner, you } = proposal;
  const kinds = { ADDED: t`New`, REMOVED: t`Gone`, CHANGED: t`Changed` };
  const number = before?.number;
  const inForce = current.number;
  const partnerName = partner.name;
  return (
    <section
      aria-labelledby="what-changed"
      className="mb-5 rounded-2 border border-line bg-surface px-5 py-4"
    >
      <h2 id="what-changed" className="mb-2 text-[1.05rem]">
        {!before ? (
          <Trans>What would be different</Trans>
        ) : current.by.id === you.id ? (
          <Trans>What you changed</Trans>
        ) : (
          <Trans>What {partnerName} changed</Trans>
        )}
      </h2>
      <ul className="m-0 grid list-none gap-2 p-0">
        {current.changes.map(({ path, kind, sentence }) => {
          const Sign = signs[kind];
          return (
            <li key={path.join('/')} className="flex gap-2.5 text-s leading-[1.42]">
              <Sign className="mt-[3px] size-[1.15em] flex-none" aria-hidden="true" />
              <span className="min-w-0 break-words">
                <b>{kinds[kind]}:</b> {sentence}
              </span>
            </li>
          );
        })}
      </ul>
      {before && (
        <Button
          kind="secondary"
          className="mt-3"
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          {comparing ? <Trans>Close the comparison</Trans> : <Trans>Compare side by side</Trans>}
        </Button>
      )}
      {before && comparing && (
        <div className="mt-4 grid gap-6 xl:grid-cols-2">
          <div className="min-w-0">
            <h3 className="mb-2 text-s">
              <Trans>Version {number}, before</Trans>
            </h3>
            <TermsSheet terms={before.terms} seenBy={seenBy} partnerName={partner.name} />
          </div>
          <div className="min-w-0">
            <h3 className="mb-2 text-s">
              <Trans>Version {inForce}, now</Trans>
            </h3>
            <TermsSheet terms={current.terms} seenBy={seenBy} partnerName={partner.name} />
          </div>
        </div>
      )}
    </section>
  );
}

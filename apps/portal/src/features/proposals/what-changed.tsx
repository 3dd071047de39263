import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { ChangeList, type ToldChange } from '../../components/change-list.js';
import { CompareVersions, type ComparedVersion } from '../../components/compare-versions.js';

interface Props {
  changes: ToldChange[];
  /** The version in force is your own. */
  own: boolean;
  partnerName: string;
  /** Every version, the newest first; a single one has changes when it would change a partnership. */
  versions: ComparedVersion[];
  seenBy: 'SENDER' | 'RECIPIENT';
}

/** What is different from the version before, in words, and any two versions side by side on request. */
export function WhatChanged({ changes, own, partnerName, versions, seenBy }: Props) {
  const [comparing, setComparing] = useState(false);
  const first = versions.length < 2;
  if (first && changes.length === 0) return null;
  return (
    <section
      aria-labelledby="what-changed"
      className="mb-5 rounded-2 border border-line bg-surface px-4 py-4 sm:px-5"
    >
      <h2 id="what-changed" className="mb-2 text-[1.05rem]">
        {first ? (
          <Trans>What would be different</Trans>
        ) : own ? (
          <Trans>What you changed</Trans>
        ) : (
          <Trans>What {partnerName} changed</Trans>
        )}
      </h2>
      <ChangeList changes={changes} />
      {!first && (
        <Button
          kind="secondary"
          className="mt-3"
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          {comparing ? <Trans>Close the comparison</Trans> : <Trans>Compare versions</Trans>}
        </Button>
      )}
      {comparing && (
        <div className="mt-4">
          <CompareVersions
            key={versions[0]?.number}
            versions={versions}
            seenBy={seenBy}
            partnerName={partnerName}
          />
        </div>
      )}
    </section>
  );
}

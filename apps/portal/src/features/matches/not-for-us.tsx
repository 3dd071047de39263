import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../components/button.js';
import { Chip } from '../../components/chip.js';
import type { DismissReason } from './use-match-actions.js';

interface Props {
  onChoose: (reason: DismissReason) => void;
  onCancel: () => void;
}

/** "Not for us", and why: one press more, so that better ones come. */
export function WhyNot({ onChoose, onCancel }: Props) {
  const { t } = useLingui();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const reasons: [DismissReason, string][] = [
    ['NOT_A_FIT', t`Our customers are different`],
    ['TOO_SIMILAR', t`They do the same as we do`],
    ['TOO_FAR', t`Too far away`],
    ['ALREADY_WORK_TOGETHER', t`We already work together`],
    ['OTHER', t`Another reason`],
  ];
  return (
    <div
      ref={group}
      role="group"
      aria-labelledby={id}
      className="mt-4"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p id={id} className="mb-2 text-s font-[650]">
        <Trans>Why not?</Trans>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {reasons.map(([reason, words]) => (
          <Chip key={reason} pressed={undefined} className="min-h-11" onClick={() => onChoose(reason)}>
            {words}
          </Chip>
        ))}
        <Button kind="ghost" onClick={onCancel}>
          <Trans>Never mind</Trans>
        </Button>
      </div>
    </div>
  );
}

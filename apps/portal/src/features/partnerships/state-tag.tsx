import { Trans } from '@lingui/react/macro';
import { Tag } from '../../components/tag.js';
import type { Whole } from './operations.js';

/** How a partnership stands, where it is not simply in force. */
export function StateTag({ state }: Pick<Whole, 'state'>) {
  switch (state) {
    case 'ACTIVE':
      return null;
    case 'PAUSED':
      return (
        <Tag tone="them">
          <Trans>Paused</Trans>
        </Tag>
      );
    case 'ENDED':
      return (
        <Tag>
          <Trans>Ended</Trans>
        </Tag>
      );
    case 'COMPLETED':
      return (
        <Tag tone="you">
          <Trans>Season over</Trans>
        </Tag>
      );
  }
}

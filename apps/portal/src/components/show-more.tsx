import { Trans } from '@lingui/react/macro';
import { Button } from './button.js';

interface Props {
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

/** The rest of a list, when asked for; the focus stays where it is. */
export function ShowMore({ hasMore, busy, onMore }: Props) {
  if (!hasMore) return null;
  return (
    <div className="flex justify-center py-3">
      <Button kind="secondary" busy={busy} onClick={onMore}>
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}

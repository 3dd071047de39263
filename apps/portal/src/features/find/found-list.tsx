import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { cx } from '../../components/cx.js';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import type { Found } from './operations.js';
import type { useFind } from './use-find.js';

interface Props {
  result: ReturnType<typeof useFind>;
  /** Whether words are looked for. */
  worded: boolean;
  /** Whether anything but words narrows the search. */
  narrowed: boolean;
  onClear: () => void;
  card: (found: Found) => ReactNode;
}

/** Those found, or why there is nobody and what to do. */
export function FoundList({ result, worded, narrowed, onClear, card }: Props) {
  const { t } = useLingui();
  if (result.loading)
    return (
      <Loading>
        <div className="grid gap-3">
          {[0, 1, 2, 3].map((row) => (
            <Skeleton key={row} className="h-[148px] rounded-3" />
          ))}
        </div>
      </Loading>
    );
  if (result.error)
    return (
      <Banner
        tone="now"
        live
        action={
          <Button kind="secondary" onClick={result.again}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>We could not search just now.</Trans>
      </Banner>
    );
  if (result.found.length === 0 && !worded && !narrowed)
    return (
      <EmptyState title={t`Nobody around yet`}>
        <Trans>
          Nobody is listed within 60 kilometres. Choose “Tell me of new neighbours” and we write to you when
          somebody joins, or look for a name: names are looked for everywhere.
        </Trans>
      </EmptyState>
    );
  if (result.found.length === 0)
    return (
      <EmptyState
        title={t`Nobody found`}
        action={
          <Button kind="secondary" onClick={onClear}>
            {narrowed ? <Trans>Search without filters</Trans> : <Trans>Show everybody</Trans>}
          </Button>
        }
      >
        <Trans>Try fewer filters, a wider area or another word. A letter or two may be wrong.</Trans>
      </EmptyState>
    );
  return (
    <div className={cx('grid gap-3 transition-opacity duration-150', result.changing && 'opacity-60')}>
      {result.found.map(card)}
      {result.moreFailed && (
        <p role="alert" className="text-center text-s text-tomato-ink">
          <Trans>The rest did not arrive. Please try again.</Trans>
        </p>
      )}
      <ShowMore hasMore={result.hasMore} busy={result.loadingMore} onMore={result.showMore} />
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { NextStep } from './next-step.js';
import type { MatchSearch } from './search.js';

interface Props {
  search: MatchSearch;
  onClear: () => void;
}

/** Nobody to show: why, and the next step. */
export function NoMatches({ search, onClear }: Props) {
  const { t } = useLingui();
  if (search.moment || search.walkable || search.area)
    return (
      <EmptyState
        title={t`Nobody fits that just now`}
        action={
          <Button kind="secondary" onClick={onClear}>
            <Trans>Look further</Trans>
          </Button>
        }
      >
        <Trans>Try another moment, or a wider area.</Trans>
      </EmptyState>
    );
  const back = (
    <LinkButton to="/matches" kind="secondary">
      <Trans>See who is around</Trans>
    </LinkButton>
  );
  if (search.show === 'saved')
    return (
      <EmptyState title={t`Nobody saved yet`} action={back}>
        <Trans>Save a neighbour to think it over. They are not told.</Trans>
      </EmptyState>
    );
  if (search.show === 'dismissed')
    return (
      <EmptyState title={t`Nobody set aside`} action={back}>
        <Trans>
          When you say “Not for us”, the business waits here in case you change your mind. They are not told.
        </Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      title={t`No neighbours yet`}
      action={
        <LinkButton to="/find" kind="secondary">
          <Trans>Be told when somebody joins</Trans>
        </LinkButton>
      }
    >
      <Trans>
        Nobody nearby serves your customers with something you do not sell, or nobody has been listed here
        yet.
      </Trans>
      <NextStep />
    </EmptyState>
  );
}

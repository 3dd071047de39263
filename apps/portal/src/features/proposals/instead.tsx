import { Trans } from '@lingui/react/macro';
import { LinkButton } from '../../components/button.js';
import { Overtaken } from '../../components/overtaken.js';
import type { ResultOf } from '../../lib/graphql/graphql.js';
import type { ProposalQuery } from './operations.js';

interface Props {
  proposal: NonNullable<ResultOf<typeof ProposalQuery>['proposal']>;
  /** Number of the version that was read. */
  read: number;
  onRead: () => void;
}

/** What can be done when a proposal was overtaken while somebody read it. */
export function Instead({ proposal, read, onRead }: Props) {
  const { state, partner, partnership } = proposal;
  const closed = partner.status === 'CLOSED';
  const { name } = partner;
  return (
    <Overtaken
      state={state}
      closed={closed}
      partnerName={name}
      read={read}
      versions={proposal.versions.nodes}
      onRead={onRead}
    >
      {closed && (
        <LinkButton kind="secondary" to="/matches">
          <Trans>Look at other neighbours</Trans>
        </LinkButton>
      )}
      {!closed && ['WITHDRAWN', 'EXPIRED', 'DRAFT'].includes(state) && (
        <LinkButton kind="secondary" to="/propose/$slug" params={{ slug: partner.slug }}>
          <Trans>Ask {name} yourself</Trans>
        </LinkButton>
      )}
      {state === 'ACCEPTED' && partnership && (
        <LinkButton kind="secondary" to="/partnerships/$id" params={{ id: partnership.id }}>
          <Trans>See the partnership</Trans>
        </LinkButton>
      )}
    </Overtaken>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import type { ResultOf } from '../../lib/graphql/graphql.js';
import { useFormat } from '../../lib/format.js';
import { StandingQuery } from './standing-operations.js';

/** Where a business stands among the reader's matches, or why it is not one. Its place is kept while it is looked up. */
export function StandingLine({ slug }: { slug: string }) {
  const [{ data }] = useQuery({
    query: StandingQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const standing = data?.viewer?.actingFor?.standingOf;
  return (
    <p className="min-h-[3em] basis-full text-s text-ink-2 sm:min-h-[1.5em]">
      {standing && <Words {...standing} />}
    </p>
  );
}

type Standing = NonNullable<
  NonNullable<NonNullable<ResultOf<typeof StandingQuery>['viewer']>['actingFor']>['standingOf']
>;

function Words({ kind, place, distanceMetres }: Standing) {
  const { t } = useLingui();
  const format = useFormat();
  const distance = format.distance(distanceMetres);
  const number = place === null ? '' : format.number(place);
  switch (kind) {
    case 'SUGGESTED':
      return t`Number ${number} of your matches today.`;
    case 'ENGAGED':
      return t`Not among your matches: you work together already, or a proposal waits for an answer.`;
    case 'DISMISSED':
      return t`Not among your matches: you said it is not for you.`;
    case 'KEPT_APART':
      return t`Not among your matches: you asked not to be shown each other.`;
    case 'KIND_UNWANTED':
      return t`Not among your matches: you asked not to meet businesses of this kind.`;
    case 'RIVAL':
      return t`Not among your matches: people come to both of you for the same thing.`;
    case 'TOO_FAR':
      return t`Not among your matches: at ${distance} too few people go to both of you.`;
    case 'TOO_LITTLE':
      return t`Not among your matches: we know too little that one of you could do for the other.`;
    case 'NOT_TODAY':
      return t`Not among your matches today: others come first, or it takes no part just now.`;
  }
}

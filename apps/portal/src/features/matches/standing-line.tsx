import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useNoMatchWord } from '../../components/no-match-word.js';
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
  const noMatch = useNoMatchWord();
  if (kind !== 'SUGGESTED') return noMatch(kind, format.distance(distanceMetres));
  const number = place === null ? '' : format.number(place);
  return t`Number ${number} of your matches today.`;
}

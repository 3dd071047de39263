import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../components/card.js';
import { ShowMore } from '../../components/show-more.js';
import { NeighboursQuery } from './knowledge-operations.js';

const pageSize = 20;

/** The kinds that go best with one, best first; choosing one compares it. */
export function Neighbours({ kind, onChoose }: { kind: string; onChoose: (name: string) => void }) {
  const { i18n } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({
    query: NeighboursQuery,
    variables: { kind, first: pageSize, after },
  });
  if (!data) return null;
  const { edges, pageInfo } = data.knowledgeNeighbours;
  return (
    <Card as="section">
      <h2 className="text-l">
        <Trans>Who goes best with it</Trans>
      </h2>
      <ol className="m-0 my-2 grid list-none grid-cols-[minmax(0,1fr)] p-0">
        {edges.map(({ node: { category, likelihood } }) => (
          <li key={category.id} className="border-b border-line last:border-b-0">
            <button
              type="button"
              className="flex min-h-11 w-full items-center justify-between gap-3 border-0 bg-transparent px-1 text-start text-ink"
              onClick={() => onChoose(category.name)}
            >
              <span className="min-w-0 wrap-anywhere">{category.name}</span>
              <span className="flex-none tabular-nums text-ink-2">
                {i18n.number(likelihood, { style: 'percent' })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <ShowMore
        hasMore={pageInfo.hasNextPage}
        busy={fetching}
        onMore={() => setAfter(pageInfo.endCursor ?? null)}
      />
    </Card>
  );
}

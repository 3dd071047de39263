import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { PromisesQuery } from './operations.js';
import { PromiseRow } from './promise-row.js';
import { useLivePromises } from './use-live-promises.js';

/** What each side promised in one partnership, and what became of it. */
export function PartnershipPromises({ partnershipId }: { partnershipId: string }) {
  const [{ data }, readAgain] = useQuery({
    query: PromisesQuery,
    variables: { partnershipId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => readAgain({ requestPolicy: 'network-only' });
  useLivePromises(refresh);
  const partnership = data?.partnership;
  if (!data)
    return (
      <Loading>
        <Skeleton className="h-32 rounded-2" />
      </Loading>
    );
  if (!partnership || partnership.promises.length === 0) return null;
  const { you, partner, promises } = partnership;
  const sides = [
    { id: you.id, title: <Trans>What you promised</Trans> },
    { id: partner.id, title: <Trans>What {partner.name} promised</Trans> },
  ];
  return (
    <div className="grid gap-6">
      {sides.map((side) => {
        const lines = promises.filter(({ by }) => by.id === side.id);
        if (lines.length === 0) return null;
        return (
          <section key={side.id}>
            <h2 className="mb-3 text-l">{side.title}</h2>
            <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0">
              {lines.map((promise) => (
                <PromiseRow key={promise.id} promise={promise} ownId={you.id} onAdded={refresh} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarPlus, Coffee } from 'lucide-react';
import { useState } from 'react';
import { Button, OutsideLink } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { CatchUpForm } from './catch-up-form.js';
import { CatchUpRow } from './catch-up-row.js';
import type { CatchUp, WithCatchUps } from './operations.js';
import { useCatchUps } from './use-catch-ups.js';

/** As many as the API lets a partnership have to come. */
const MOST = 3;

/** Where the two partners plan to talk about how it goes. */
export function CatchUpCard({ partnershipId }: { partnershipId: string }) {
  const { partnership, loading, refresh } = useCatchUps(partnershipId);
  if (loading)
    return (
      <Loading>
        <Skeleton className="h-36 rounded-3" />
      </Loading>
    );
  if (!partnership || !['ACTIVE', 'PAUSED'].includes(partnership.state)) return null;
  return <Open partnership={partnership} refresh={refresh} />;
}

function Open({ partnership, refresh }: { partnership: WithCatchUps; refresh: () => void }) {
  const { t } = useLingui();
  const [editing, setEditing] = useState<CatchUp | 'new' | null>(null);
  const { id, partner } = partnership;
  const toCome = partnership.catchUps.nodes.filter(({ state }) => state === 'PLANNED' || state === 'MOVED');
  return (
    <Card as="section" aria-labelledby="catch-ups">
      <h2 id="catch-ups" className="flex items-center gap-2.5 text-l">
        <Coffee className="size-5 flex-none text-spruce" aria-hidden="true" />
        <Trans>Talk about how it goes</Trans>
      </h2>
      {toCome.length === 0 ? (
        <p className="mt-1.5 text-ink-2">
          <Trans>Half an hour now and then keeps a partnership going. Plan one with {partner.name}.</Trans>
        </p>
      ) : (
        <ul className="m-0 mt-3 grid list-none gap-3 p-0" aria-label={t`Catch-ups to come`}>
          {toCome.map((catchUp) => (
            <CatchUpRow
              key={catchUp.id}
              catchUp={catchUp}
              partnerName={partner.name}
              onMove={() => setEditing(catchUp)}
              refresh={refresh}
            />
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap gap-2.5">
        {toCome.length < MOST && (
          <Button kind={toCome.length === 0 ? 'primary' : 'secondary'} onClick={() => setEditing('new')}>
            <CalendarPlus aria-hidden="true" />
            {toCome.length === 0 ? <Trans>Plan a catch-up</Trans> : <Trans>Plan another one</Trans>}
          </Button>
        )}
        {toCome.length > 0 && (
          <OutsideLink kind="ghost" href={`/api/partnerships/${id}/calendar.ics`} download>
            <Trans>Put it in your calendar</Trans>
          </OutsideLink>
        )}
      </div>
      {editing && (
        <CatchUpForm
          key={editing === 'new' ? 'new' : editing.id}
          partnership={partnership}
          editing={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          refresh={refresh}
        />
      )}
    </Card>
  );
}

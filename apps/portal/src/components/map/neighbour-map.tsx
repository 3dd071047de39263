import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { OwnBusiness } from '../../lib/viewer.js';
import { Skeleton } from '../skeleton.js';
import { TownMap } from './town-map.js';
import type { MapProps } from './types.js';
import { holds, useTown } from './use-town.js';

const PlaceMap = lazy(() => import('./place-map.js'));

interface Props extends Omit<MapProps, 'you' | 'className'> {
  you: OwnBusiness;
  styleUrl: string | null;
  /** Whether the instance shows the invented town. */
  demo: boolean;
}

/** Everybody on the map: the drawn town for invented places, a real base for real ones. */
export function NeighbourMap({ you, styleUrl, demo, ...shared }: Props) {
  const town = useTown(you.fictional || demo);
  const drawn = you.fictional || (demo && (town === null || holds(town, you.place)));
  const [unable, setUnable] = useState(false);
  const [giveUp] = useState(() => () => setUnable(true));
  const own = useMemo(
    () => ({
      name: you.name,
      motif: you.crest.motif,
      latitude: you.place.latitude,
      longitude: you.place.longitude,
    }),
    [you],
  );
  const props = { ...shared, you: own };

  if (drawn) return <TownMap {...props} town={town} />;
  if (unable)
    return (
      <p className="grid size-full place-items-center p-6 text-center text-ink-2">
        <Trans>This browser cannot draw the map. The list has everything.</Trans>
      </p>
    );
  return (
    <Suspense fallback={<Skeleton className="size-full rounded-none" />}>
      <PlaceMap {...props} styleUrl={styleUrl} onUnable={giveUp} />
    </Suspense>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Skeleton } from '../../components/skeleton.js';
import { TownMap } from '../../components/map/town-map.js';
import type { MapPin, Point, Town } from '../../components/map/types.js';
import type { OwnBusiness } from '../../lib/viewer.js';
import type { Match } from './operations.js';

const PlaceMap = lazy(() => import('../../components/map/place-map.js'));

interface Props {
  you: OwnBusiness;
  styleUrl: string | null;
  matches: Match[];
  /** The map is fitted anew when this changes. */
  fitKey: string;
  selectedId: string | null;
  hoveredId: string | null;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
  onSearchHere: (centre: Point, withinKm: number) => void;
}

/** The drawn town of the demonstration, fetched once. */
function useTown(wanted: boolean): Town | null {
  const [town, setTown] = useState<Town | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    fetch('/town/lode-valley.geojson', { signal: stop.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Town>) : null))
      .then(setTown)
      .catch(() => setTown(null));
    return () => stop.abort();
  }, [wanted]);
  return town;
}

/** Everybody on the map: the drawn town for invented places, a real base for real ones. */
export function MatchMap({ you, styleUrl, matches, ...shared }: Props) {
  const { t } = useLingui();
  const town = useTown(you.fictional);
  const [unable, setUnable] = useState(false);
  const [giveUp] = useState(() => () => setUnable(true));
  const pins = useMemo<MapPin[]>(
    () =>
      matches.map(({ id, saved, business }) => ({
        id,
        saved,
        name: business.name,
        motif: business.crest.motif,
        colour: business.crest.colour,
        latitude: business.place.latitude,
        longitude: business.place.longitude,
      })),
    [matches],
  );
  const own = useMemo(
    () => ({
      name: you.name,
      motif: you.crest.motif,
      latitude: you.place.latitude,
      longitude: you.place.longitude,
    }),
    [you],
  );
  const count = pins.length;
  const props = { ...shared, you: own, pins, label: t`Map with you and ${count} matches` };

  if (you.fictional) return <TownMap {...props} town={town} />;
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

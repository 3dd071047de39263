import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Skeleton } from '../../components/skeleton.js';
import { TownMap } from '../../components/map/town-map.js';
import { holds, useTown } from '../../components/map/use-town.js';
import type { MapPin, Point } from '../../components/map/types.js';
import { useViewer, type OwnBusiness } from '../../lib/viewer.js';
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

/** Everybody on the map: the drawn town for invented places, a real base for real ones. */
export function MatchMap({ you, styleUrl, matches, ...shared }: Props) {
  const { t } = useLingui();
  const demo = useViewer().instance?.demo ?? false;
  const town = useTown(you.fictional || demo);
  const drawn = you.fictional || (demo && (town === null || holds(town, you.place)));
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

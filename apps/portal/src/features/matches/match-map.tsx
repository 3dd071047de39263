import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { NeighbourMap } from '../../components/map/neighbour-map.js';
import type { MapPin, Point } from '../../components/map/types.js';
import { useViewer, type OwnBusiness } from '../../lib/viewer.js';
import type { Match } from './operations.js';

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

/** The matches on the map. */
export function MatchMap({ matches, ...shared }: Props) {
  const { t } = useLingui();
  const demo = useViewer().instance?.demo ?? false;
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
  const count = pins.length;
  return <NeighbourMap {...shared} demo={demo} pins={pins} label={t`Map with you and ${count} matches`} />;
}

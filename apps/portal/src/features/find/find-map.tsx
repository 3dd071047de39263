import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { NeighbourMap } from '../../components/map/neighbour-map.js';
import type { Bounds, MapPin } from '../../components/map/types.js';
import { useViewer, type OwnBusiness } from '../../lib/viewer.js';
import type { Found } from './operations.js';

interface Props {
  you: OwnBusiness;
  styleUrl: string | null;
  found: Found[];
  fitKey: string;
  selectedId: string | null;
  hoveredId: string | null;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
  onArea: (bounds: Bounds) => void;
}

/** Those found on the map; who is no match is drawn quietly. */
export function FindMap({ found, onArea, ...shared }: Props) {
  const { t } = useLingui();
  const demo = useViewer().instance?.demo ?? false;
  const pins = useMemo<MapPin[]>(
    () =>
      found.map(({ id, match, business }) => ({
        id,
        saved: match?.saved ?? false,
        plain: match === null,
        name: business.name,
        motif: business.crest.motif,
        colour: business.crest.colour,
        latitude: business.place.latitude,
        longitude: business.place.longitude,
      })),
    [found],
  );
  const count = pins.length;
  return (
    <NeighbourMap
      {...shared}
      demo={demo}
      pins={pins}
      label={t`Map with you and ${count} businesses`}
      onSearchHere={(_centre, _km, bounds) => onArea(bounds)}
    />
  );
}

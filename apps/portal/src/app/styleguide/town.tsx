import { useEffect, useState } from 'react';
import { TownMap } from '../../components/map/town-map.js';
import type { MapPin, Town as TownShape } from '../../components/map/types.js';
import { Section } from './section.js';

const you = { name: 'Rosa’s Flowers', motif: 'flower', latitude: 54.65505, longitude: -2.33935 };
const pins: MapPin[] = [
  {
    id: '1',
    name: 'Kestrel Photography',
    motif: 'camera',
    colour: 'PLUM',
    saved: false,
    latitude: 54.6568,
    longitude: -2.3447,
  },
  {
    id: '2',
    name: 'Crumb & Sons',
    motif: 'cake',
    colour: 'MARIGOLD',
    saved: false,
    latitude: 54.6544,
    longitude: -2.3411,
  },
  {
    id: '3',
    name: 'Fontaine Jewellers',
    motif: 'ring',
    colour: 'TOMATO',
    saved: true,
    latitude: 54.6537,
    longitude: -2.3368,
  },
  {
    id: '4',
    name: 'The Abbey Barn',
    motif: 'hall',
    colour: 'SKY',
    saved: false,
    latitude: 54.6571,
    longitude: -2.3325,
  },
];

/** The drawn town with pins; drag, pinch, wheel or arrow keys move it. */
export function Town() {
  const [town, setTown] = useState<TownShape | null>(null);
  const [selected, setSelected] = useState<string | null>('1');
  const [hovered, setHovered] = useState<string | null>(null);
  useEffect(() => {
    void fetch('/town/lode-valley.geojson')
      .then((response) => response.json() as Promise<TownShape>)
      .then(setTown);
  }, []);
  return (
    <Section
      title="Map"
      about="The invented town is drawn from its own file, so it needs no map server. A pin answers its card."
    >
      <div className="h-[420px] overflow-hidden rounded-3 border border-line shadow-1">
        <TownMap
          town={town}
          you={you}
          pins={pins}
          selectedId={selected}
          hoveredId={hovered}
          onSelect={setSelected}
          onHover={setHovered}
          fitKey="guide"
          label="Map of the invented town with four shops"
        />
      </div>
    </Section>
  );
}

import type { FeatureCollection } from 'geojson';
import type { CrestColour } from '../crest/crest.js';

export interface Point {
  latitude: number;
  longitude: number;
}

export interface MapPin extends Point {
  id: string;
  /** The name, shown when the pin is hovered or chosen. */
  name: string;
  motif: string;
  colour: CrestColour;
  saved: boolean;
  /** Somebody who is no match: drawn quietly. */
  plain?: boolean;
}

/** What a map shows, in degrees. */
export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** What a map shows, wherever its ground comes from. */
export interface MapProps {
  you: Point & { name: string; motif: string };
  pins: MapPin[];
  /** The pin whose card is chosen. */
  selectedId: string | null;
  /** The pin whose card is under the pointer. */
  hoveredId: string | null;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
  /** Offers "Search this area" after the map was moved. */
  onSearchHere?: (centre: Point, withinKm: number, bounds: Bounds) => void;
  /** The map moves to show all pins when this changes, and only then. */
  fitKey: string;
  /** What the picture shows, for people who cannot see it. */
  label: string;
  className?: string;
}

/** Feature properties of a drawn town. */
export type TownKind =
  | 'land'
  | 'field'
  | 'park'
  | 'block'
  | 'square'
  | 'street'
  | 'lane'
  | 'river'
  | 'rail'
  | 'bridge'
  | 'tree'
  | 'label';
export type Town = FeatureCollection;

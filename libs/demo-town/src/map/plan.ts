/** The decisions a town planner would have made: main streets, what stands between them, and the names. Metres on the sheet. */

/** A main street along a whole line of the sheet, with the room it takes to the left (or below) and right (or above). */
export interface MainStreet {
  readonly at: number;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

const main = (at: number, name: string, before = 7.5, after = before): MainStreet => ({
  at,
  name,
  before,
  after,
});

/** From west to east. The first and last are the edge of the town, not streets. Mill Lane leaves room for the brook beside it. */
export const UPRIGHT: readonly MainStreet[] = [
  main(-1210, '', 0),
  main(-885, 'Tollgate Road', 6.5),
  main(-612, 'Orchard Road', 6.5),
  main(-345, 'Mill Lane', 27, 6),
  main(-112, 'Bridge Street'),
  main(112, 'Abbey Street'),
  main(345, 'Priory Road', 6.5),
  main(612, 'Beacon Road', 6.5),
  main(885, 'Kiln Road', 6.5),
  main(1210, '', 0),
];

/** From south to north. Between Foundry Road and Station Road runs the railway. */
export const LEVEL: readonly MainStreet[] = [
  main(-1090, '', 0),
  main(-826, 'Foundry Road', 6.5, 6),
  main(-772, 'Station Road', 6, 7),
  main(-556, 'South Parade', 6.5),
  main(-78, 'High Street', 7.5),
  main(78, 'Corn Street', 6.5),
  main(238, 'Chapel Row', 6.5),
  main(462, 'School Hill', 6.5),
  main(704, 'Meadow Road', 6.5),
  main(1010, '', 0),
];

/** What stands on a field between four main streets, when it is not houses: named by the streets west and south of it. */
export const SPECIAL: readonly {
  readonly west: string;
  readonly south: string;
  readonly use: 'square' | 'park' | 'rail';
  readonly name?: string;
}[] = [
  { west: 'Bridge Street', south: 'High Street', use: 'square', name: 'Market Square' },
  { west: 'Priory Road', south: 'Corn Street', use: 'park', name: 'Abbey Green' },
  { west: 'Orchard Road', south: 'Chapel Row', use: 'park', name: 'Millpond Gardens' },
  { west: 'Beacon Road', south: 'School Hill', use: 'park', name: 'Beacon Hill' },
  { west: 'Tollgate Road', south: 'Station Road', use: 'park', name: 'Cricket Field' },
];

/** Open places that give their name to the houses round them: from and to, up to the middle of the streets on each side. */
export const OPEN_PLACES = [
  { name: 'Market Square', west: -112, south: -78, east: 112, north: 78 },
  { name: 'Abbey Green', west: 345, south: 78, east: 612, north: 238 },
  { name: 'Station Square', west: -75, south: -778, east: 75, north: -772 },
] as const;

/** The half-width of streets made inside a field. */
export const STREET_HALF = 5.5;
export const LANE_HALF = 3.2;

/** Half-widths of the quays on both banks. */
export const QUAY_HALF = 5.5;

/** Bridges over the river: on which main street, what it is called, how wide. */
export const BRIDGES = [
  { street: 'Bridge Street', name: 'Old Bridge', width: 15 },
  { street: 'Priory Road', name: 'Priory Bridge', width: 14 },
  { street: 'Orchard Road', name: 'Ferry Bridge', width: 11 },
] as const;

/** How far from the middle a street still counts as old town, and as inner town. */
export const OLD_TOWN = 370;
export const INNER_TOWN = 690;

/** Names for the streets made inside the fields, by where they lie. */
export const STREET_NAMES = {
  old: [
    'Cooper Street',
    'Swan Street',
    'Weaver Street',
    'Lantern Street',
    'Saddler Street',
    'Cloth Street',
    'Fountain Street',
    'Pewter Street',
    'Button Lane',
    'Bell Lane',
    'Tallow Lane',
    'Nightingale Lane',
    'Apothecary Lane',
    'Honey Lane',
    'Spindle Lane',
    'Cheese Lane',
    'Salt Lane',
    'Pear Tree Court',
    'Hatters Row',
    'Whistle Lane',
    'Candle Court',
    'Thimble Lane',
    'Almond Street',
    'Harp Lane',
    'Goose Lane',
    'Bakers Row',
    'Velvet Lane',
    'Chandler Street',
    'Minstrel Lane',
    'Saffron Lane',
    'Ink Lane',
    'Fiddler Street',
    'Copper Lane',
  ],
  river: [
    'Ferry Lane',
    'Wharf Street',
    'Rope Walk',
    'Willow Walk',
    'Tanner Street',
    'Otter Street',
    'Barge Street',
    'Heron Lane',
    'Eel Lane',
    'Lock Lane',
    'Boathouse Lane',
    'Kingfisher Row',
  ],
  works: [
    'Anvil Street',
    'Signal Street',
    'Loom Street',
    'Brickfield Road',
    'Turntable Lane',
    'Furnace Street',
    'Boiler Lane',
    'Chimney Street',
  ],
  outer: [
    'Bramley Road',
    'Hazel Grove',
    'Quince Street',
    'Rowan Avenue',
    'Medlar Road',
    'Skylark Road',
    'Damson Street',
    'Curlew Avenue',
    'Juniper Road',
    'Clover Street',
    'Linnet Road',
    'Larch Road',
    'Plover Road',
    'Barley Road',
    'Foxglove Road',
    'Swift Street',
    'Elder Street',
    'Teasel Road',
    'Harebell Road',
    'Oat Street',
    'Campion Road',
    'Finch Street',
    'Yarrow Road',
    'Sedge Road',
    'Mallow Road',
    'Sorrel Close',
  ],
} as const;

/** Houses in the country, by address. */
export const RURAL = [
  { address: 'Three Hares Farm, Thornby Road', spot: [430, 1420] },
  { address: 'Lammas Farm, Upper Lode Road', spot: [-1490, 70] },
  { address: 'Lammas Wood Yard, Upper Lode Road', spot: [-1210, 640] },
  { address: 'Hollin Farm, Upper Lode Road', spot: [-1930, 240] },
  { address: 'Sallow Farm, Lode Ferrers Road', spot: [1720, 60] },
  { address: 'Sallow Lane, Lode Ferrers Road', spot: [1640, -150] },
] as const;

import { BRIDGES, UPRIGHT } from './plan.js';
import { textAngle, type Spot } from './plane.js';
import { apart } from './shapes.js';
import type { Street } from './streets.js';
import { brookMiddle, riverMiddle } from './water.js';

/** A name on the map. Rank 1 is the town, 2 quarters and great places, 3 main streets and parks, 4 the rest. */
export interface Label {
  readonly spot: Spot;
  readonly name: string;
  readonly rank: 1 | 2 | 3 | 4;
  readonly angle: number;
  readonly of: 'town' | 'quarter' | 'place' | 'street' | 'water' | 'village';
}

const flat = (spot: Spot): number => textAngle([spot[0] - 20, spot[1]], [spot[0] + 20, spot[1]]);

const label = (of: Label['of'], name: string, rank: Label['rank'], spot: Spot, angle = 0): Label => ({
  spot,
  name,
  rank,
  angle,
  of,
});

/** Names of everything that is not a street. */
export function placeLabels(): Label[] {
  const river = (u: number, rank: Label['rank']) => {
    const at = (x: number): Spot => [x, riverMiddle(x)];
    return label('water', 'River Lode', rank, at(u), textAngle(at(u - 40), at(u + 40)));
  };
  const brook = (v: number) =>
    label(
      'water',
      'Lode Brook',
      4,
      [brookMiddle(v), v],
      textAngle([brookMiddle(v), v - 30], [brookMiddle(v), v + 30]),
    );
  const park = (name: string, spot: Spot, rank: Label['rank'] = 3) =>
    label('place', name, rank, spot, flat(spot));
  return [
    label('town', 'Lode', 1, [0, 20]),
    label('quarter', 'Old Town', 2, [-215, 160]),
    label('quarter', 'Millside', 2, [-740, 330]),
    label('quarter', 'Westgate', 2, [-760, -180]),
    label('quarter', 'Northfields', 2, [120, 800]),
    label('quarter', 'Priory', 2, [740, 150]),
    label('quarter', 'Southbank', 2, [120, -640]),
    label('quarter', 'The Foundry', 2, [240, -930]),
    park('Market Square', [0, -30], 2),
    park('Abbey Green', [500, 120], 2),
    park('Millpond Gardens', [-500, 395]),
    park('Beacon Hill', [730, 560]),
    park('Cricket Field', [-750, -660]),
    park('Buttercross', [0, 14], 4),
    park('Abbey Ruins', [425, 200], 4),
    park('Lode Station', [10, -799]),
    river(160, 2),
    river(-760, 3),
    river(900, 3),
    river(1900, 3),
    river(-1900, 3),
    brook(340),
    brook(1180),
    label('place', 'Lammas Wood', 4, [-1420, 820]),
    label('place', 'Hanger Wood', 4, [1500, 780]),
    label('place', 'Foxholes', 4, [1480, -900]),
    label('place', 'Water Meadows', 4, [1350, -520]),
    label('village', 'Upper Lode', 3, [-2250, 230]),
    label('village', 'Lode Ferrers', 3, [2260, 190]),
    label('village', 'Thornby', 3, [330, 1980]),
    label('village', 'Marl', 3, [-330, -2010]),
    ...BRIDGES.map(({ street, name }) => {
      const u = UPRIGHT.find((one) => one.name === street)?.at ?? 0;
      return label('place', name, 4, [u, riverMiddle(u)], textAngle([u, -400], [u, -200]));
    }),
  ];
}

/** The name of each street where it is longest, and again along very long ones. */
export function streetLabels(streets: readonly Street[]): Label[] {
  const names = [...new Set(streets.map(({ name }) => name).filter(Boolean))];
  return names.flatMap((name) => {
    const parts = streets.filter((street) => street.name === name);
    const longest = [...parts].sort((a, b) => length(b) - length(a))[0]!;
    const shares = length(longest) > 900 ? [0.17, 0.5, 0.83] : length(longest) > 420 ? [0.27, 0.73] : [0.5];
    return shares.map((share): Label => {
      const i = Math.max(1, Math.min(longest.line.length - 2, Math.round(longest.line.length * share)));
      const rank = longest.rank === 1 ? 3 : 4;
      return label(
        'street',
        name,
        rank,
        longest.line[i]!,
        textAngle(longest.line[i - 1]!, longest.line[i + 1]!),
      );
    });
  });
}

const length = ({ line }: Street): number =>
  line.slice(1).reduce((sum, spot, i) => sum + apart(line[i]!, spot), 0);

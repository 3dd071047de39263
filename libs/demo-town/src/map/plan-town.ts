import { Random } from '../random.js';
import { built } from './blocks.js';
import { divide, type Cells } from './cells.js';
import type { Spot } from './plane.js';
import { streets, type Street } from './streets.js';

/** What stands where, on the sheet: the divided ground, the shapes houses stand in, and the streets between them. */
export interface TownPlan {
  readonly cells: Cells;
  readonly blocks: readonly Spot[][];
  readonly streets: readonly Street[];
}

/** Plans the town. Always the same town. */
export function planTown(): TownPlan {
  const cells = divide(new Random('Lode'));
  return { cells, blocks: cells.blocks.flatMap(built), streets: streets(cells) };
}

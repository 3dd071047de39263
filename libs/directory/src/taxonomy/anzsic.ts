import { anzsicBuilding } from './anzsic/building.data.js';
import { anzsicMaking } from './anzsic/making.data.js';
import { anzsicServices } from './anzsic/services.data.js';
import { anzsicTrade } from './anzsic/trade.data.js';

/** Industry codes of the Australian and New Zealand standard (ANZSIC, four digits): the usual category first. */
export const anzsicCategories: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...anzsicMaking, ...anzsicBuilding, ...anzsicTrade, ...anzsicServices }).map(
    ([code, keys]) => [code, keys.split(' ')],
  ),
);

import { beauty } from './beauty.data.js';
import { crafts } from './crafts.data.js';
import { eating } from './eating.data.js';
import { events } from './events.data.js';
import { flagships } from './flagships.data.js';
import { giftsAndDress } from './gifts-and-dress.data.js';
import { healthAndFitness } from './health-and-fitness.data.js';
import { home } from './home.data.js';
import { learningAndLeisure } from './learning-and-leisure.data.js';
import { office } from './office.data.js';
import { petsWheelsTravel } from './pets-wheels-travel.data.js';
import { provisions } from './provisions.data.js';
import type { BusinessSheet } from './sheet.js';
import { trades } from './trades.data.js';

/** Every business of the town; the flagships choose their doors first. */
export const sheets: readonly BusinessSheet[] = [
  ...flagships,
  ...events,
  ...giftsAndDress,
  ...eating,
  ...provisions,
  ...beauty,
  ...healthAndFitness,
  ...crafts,
  ...learningAndLeisure,
  ...home,
  ...office,
  ...petsWheelsTravel,
  ...trades,
];

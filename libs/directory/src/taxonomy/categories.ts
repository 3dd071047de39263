import type { Category } from './category.js';
import { beauty } from './categories/beauty.data.js';
import { community } from './categories/community.data.js';
import { creative } from './categories/creative.data.js';
import { culture } from './categories/culture.data.js';
import { eating } from './categories/eating.data.js';
import { events } from './categories/events.data.js';
import { fashion } from './categories/fashion.data.js';
import { fitness } from './categories/fitness.data.js';
import { gifts } from './categories/gifts.data.js';
import { groceries } from './categories/groceries.data.js';
import { health } from './categories/health.data.js';
import { home } from './categories/home.data.js';
import { learning } from './categories/learning.data.js';
import { leisure } from './categories/leisure.data.js';
import { making } from './categories/making.data.js';
import { pets } from './categories/pets.data.js';
import { professional } from './categories/professional.data.js';
import { property } from './categories/property.data.js';
import { trades } from './categories/trades.data.js';
import { travel } from './categories/travel.data.js';
import { vehicles } from './categories/vehicles.data.js';

/** Every category, in the order of its key. */
export const categories: readonly Category[] = [
  ...eating,
  ...groceries,
  ...fashion,
  ...gifts,
  ...home,
  ...trades,
  ...property,
  ...beauty,
  ...health,
  ...fitness,
  ...pets,
  ...events,
  ...professional,
  ...creative,
  ...vehicles,
  ...learning,
  ...culture,
  ...leisure,
  ...travel,
  ...making,
  ...community,
].sort((a, b) => (a.key < b.key ? -1 : 1));

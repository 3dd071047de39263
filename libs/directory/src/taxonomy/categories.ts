import type { Category } from './category.js';
import { completed } from './completed.js';
import { beautyBToH } from './categories/beauty/b-to-h.data.js';
import { beautyLToT } from './categories/beauty/l-to-t.data.js';
import { beautyW } from './categories/beauty/w.data.js';
import { communityCToM } from './categories/community/c-to-m.data.js';
import { communityPToU } from './categories/community/p-to-u.data.js';
import { creativeCToM } from './categories/creative/c-to-m.data.js';
import { creativePToR } from './categories/creative/p-to-r.data.js';
import { creativeSToW } from './categories/creative/s-to-w.data.js';
import { cultureAToM } from './categories/culture/a-to-m.data.js';
import { culturePToT } from './categories/culture/p-to-t.data.js';
import { eatingAToC } from './categories/eating/a-to-c.data.js';
import { eatingDToF } from './categories/eating/d-to-f.data.js';
import { eatingIToM } from './categories/eating/i-to-m.data.js';
import { eatingNToS } from './categories/eating/n-to-s.data.js';
import { eatingTToW } from './categories/eating/t-to-w.data.js';
import { eventsBToD } from './categories/events/b-to-d.data.js';
import { eventsEToI } from './categories/events/e-to-i.data.js';
import { eventsLToT } from './categories/events/l-to-t.data.js';
import { eventsW } from './categories/events/w.data.js';
import { fashionBToC } from './categories/fashion/b-to-c.data.js';
import { fashionDToL } from './categories/fashion/d-to-l.data.js';
import { fashionMToT } from './categories/fashion/m-to-t.data.js';
import { fashionW } from './categories/fashion/w.data.js';
import { fitnessBToF } from './categories/fitness/b-to-f.data.js';
import { fitnessGToR } from './categories/fitness/g-to-r.data.js';
import { fitnessSToY } from './categories/fitness/s-to-y.data.js';
import { giftsAToG } from './categories/gifts/a-to-g.data.js';
import { giftsPToT } from './categories/gifts/p-to-t.data.js';
import { groceriesB } from './categories/groceries/b.data.js';
import { groceriesC } from './categories/groceries/c.data.js';
import { groceriesDToF } from './categories/groceries/d-to-f.data.js';
import { groceriesGToM } from './categories/groceries/g-to-m.data.js';
import { groceriesTToW } from './categories/groceries/t-to-w.data.js';
import { healthAToD } from './categories/health/a-to-d.data.js';
import { healthHToL } from './categories/health/h-to-l.data.js';
import { healthMToN } from './categories/health/m-to-n.data.js';
import { healthO } from './categories/health/o.data.js';
import { healthPToW } from './categories/health/p-to-w.data.js';
import { homeAToE } from './categories/home/a-to-e.data.js';
import { homeFToK } from './categories/home/f-to-k.data.js';
import { homeLToM } from './categories/home/l-to-m.data.js';
import { homePToU } from './categories/home/p-to-u.data.js';
import { learningAToC } from './categories/learning/a-to-c.data.js';
import { learningDToM } from './categories/learning/d-to-m.data.js';
import { learningNToU } from './categories/learning/n-to-u.data.js';
import { learningV } from './categories/learning/v.data.js';
import { leisureAToF } from './categories/leisure/a-to-f.data.js';
import { leisureGToK } from './categories/leisure/g-to-k.data.js';
import { leisureMToV } from './categories/leisure/m-to-v.data.js';
import { leisureZ } from './categories/leisure/z.data.js';
import { makingBToD } from './categories/making/b-to-d.data.js';
import { makingFToM } from './categories/making/f-to-m.data.js';
import { makingPToT } from './categories/making/p-to-t.data.js';
import { makingW } from './categories/making/w.data.js';
import { petsAToK } from './categories/pets/a-to-k.data.js';
import { petsPToS } from './categories/pets/p-to-s.data.js';
import { petsV } from './categories/pets/v.data.js';
import { professionalAToC } from './categories/professional/a-to-c.data.js';
import { professionalEToH } from './categories/professional/e-to-h.data.js';
import { professionalIToM } from './categories/professional/i-to-m.data.js';
import { professionalOToR } from './categories/professional/o-to-r.data.js';
import { professionalSToV } from './categories/professional/s-to-v.data.js';
import { propertyAToE } from './categories/property/a-to-e.data.js';
import { propertyHToM } from './categories/property/h-to-m.data.js';
import { propertyPToR } from './categories/property/p-to-r.data.js';
import { propertySToT } from './categories/property/s-to-t.data.js';
import { tradesAToB } from './categories/trades/a-to-b.data.js';
import { tradesC } from './categories/trades/c.data.js';
import { tradesDToE } from './categories/trades/d-to-e.data.js';
import { tradesFToG } from './categories/trades/f-to-g.data.js';
import { tradesHToL } from './categories/trades/h-to-l.data.js';
import { tradesMToP } from './categories/trades/m-to-p.data.js';
import { tradesRToS } from './categories/trades/r-to-s.data.js';
import { tradesTToW } from './categories/trades/t-to-w.data.js';
import { travelBToC } from './categories/travel/b-to-c.data.js';
import { travelHToT } from './categories/travel/h-to-t.data.js';
import { vehiclesAToB } from './categories/vehicles/a-to-b.data.js';
import { vehiclesCToR } from './categories/vehicles/c-to-r.data.js';
import { vehiclesTToW } from './categories/vehicles/t-to-w.data.js';

/** Every category, in the order of its key. */
export const categories: readonly Category[] = [
  ...eatingAToC,
  ...eatingDToF,
  ...eatingIToM,
  ...eatingNToS,
  ...eatingTToW,
  ...groceriesB,
  ...groceriesC,
  ...groceriesDToF,
  ...groceriesGToM,
  ...groceriesTToW,
  ...fashionBToC,
  ...fashionDToL,
  ...fashionMToT,
  ...fashionW,
  ...giftsAToG,
  ...giftsPToT,
  ...homeAToE,
  ...homeFToK,
  ...homeLToM,
  ...homePToU,
  ...tradesAToB,
  ...tradesC,
  ...tradesDToE,
  ...tradesFToG,
  ...tradesHToL,
  ...tradesMToP,
  ...tradesRToS,
  ...tradesTToW,
  ...propertyAToE,
  ...propertyHToM,
  ...propertyPToR,
  ...propertySToT,
  ...beautyBToH,
  ...beautyLToT,
  ...beautyW,
  ...healthAToD,
  ...healthHToL,
  ...healthMToN,
  ...healthO,
  ...healthPToW,
  ...fitnessBToF,
  ...fitnessGToR,
  ...fitnessSToY,
  ...petsAToK,
  ...petsPToS,
  ...petsV,
  ...eventsBToD,
  ...eventsEToI,
  ...eventsLToT,
  ...eventsW,
  ...professionalAToC,
  ...professionalEToH,
  ...professionalIToM,
  ...professionalOToR,
  ...professionalSToV,
  ...creativeCToM,
  ...creativePToR,
  ...creativeSToW,
  ...vehiclesAToB,
  ...vehiclesCToR,
  ...vehiclesTToW,
  ...learningAToC,
  ...learningDToM,
  ...learningNToU,
  ...learningV,
  ...cultureAToM,
  ...culturePToT,
  ...leisureAToF,
  ...leisureGToK,
  ...leisureMToV,
  ...leisureZ,
  ...travelBToC,
  ...travelHToT,
  ...makingBToD,
  ...makingFToM,
  ...makingPToT,
  ...makingW,
  ...communityCToM,
  ...communityPToU,
]
  .map(completed)
  .sort((a, b) => (a.key < b.key ? -1 : 1));

import { completed, type Category } from './category.js';
import { beautyBToL } from './categories/beauty/b-to-l.data.js';
import { beautyMToW } from './categories/beauty/m-to-w.data.js';
import { communityCToP } from './categories/community/c-to-p.data.js';
import { communityU } from './categories/community/u.data.js';
import { creativeCToM } from './categories/creative/c-to-m.data.js';
import { creativePToR } from './categories/creative/p-to-r.data.js';
import { creativeSToW } from './categories/creative/s-to-w.data.js';
import { cultureAToP } from './categories/culture/a-to-p.data.js';
import { cultureT } from './categories/culture/t.data.js';
import { eatingAToD } from './categories/eating/a-to-d.data.js';
import { eatingFToI } from './categories/eating/f-to-i.data.js';
import { eatingJToR } from './categories/eating/j-to-r.data.js';
import { eatingSToV } from './categories/eating/s-to-v.data.js';
import { eatingW } from './categories/eating/w.data.js';
import { eventsBToD } from './categories/events/b-to-d.data.js';
import { eventsEToL } from './categories/events/e-to-l.data.js';
import { eventsPToW } from './categories/events/p-to-w.data.js';
import { fashionBToC } from './categories/fashion/b-to-c.data.js';
import { fashionDToM } from './categories/fashion/d-to-m.data.js';
import { fashionSToW } from './categories/fashion/s-to-w.data.js';
import { fitnessBToG } from './categories/fitness/b-to-g.data.js';
import { fitnessMToT } from './categories/fitness/m-to-t.data.js';
import { fitnessY } from './categories/fitness/y.data.js';
import { giftsAToG } from './categories/gifts/a-to-g.data.js';
import { giftsPToT } from './categories/gifts/p-to-t.data.js';
import { groceriesB } from './categories/groceries/b.data.js';
import { groceriesC } from './categories/groceries/c.data.js';
import { groceriesDToG } from './categories/groceries/d-to-g.data.js';
import { groceriesHToW } from './categories/groceries/h-to-w.data.js';
import { healthAToD } from './categories/health/a-to-d.data.js';
import { healthHToL } from './categories/health/h-to-l.data.js';
import { healthMToN } from './categories/health/m-to-n.data.js';
import { healthOToP } from './categories/health/o-to-p.data.js';
import { healthSToW } from './categories/health/s-to-w.data.js';
import { homeAToE } from './categories/home/a-to-e.data.js';
import { homeFToK } from './categories/home/f-to-k.data.js';
import { homeLToP } from './categories/home/l-to-p.data.js';
import { homeSToU } from './categories/home/s-to-u.data.js';
import { learningAToC } from './categories/learning/a-to-c.data.js';
import { learningDToN } from './categories/learning/d-to-n.data.js';
import { learningPToV } from './categories/learning/p-to-v.data.js';
import { leisureAToF } from './categories/leisure/a-to-f.data.js';
import { leisureGToM } from './categories/leisure/g-to-m.data.js';
import { leisureOToZ } from './categories/leisure/o-to-z.data.js';
import { makingBToD } from './categories/making/b-to-d.data.js';
import { makingFToP } from './categories/making/f-to-p.data.js';
import { makingSToW } from './categories/making/s-to-w.data.js';
import { petsAToK } from './categories/pets/a-to-k.data.js';
import { petsPToV } from './categories/pets/p-to-v.data.js';
import { professionalAToE } from './categories/professional/a-to-e.data.js';
import { professionalFToI } from './categories/professional/f-to-i.data.js';
import { professionalLToR } from './categories/professional/l-to-r.data.js';
import { professionalSToV } from './categories/professional/s-to-v.data.js';
import { propertyAToH } from './categories/property/a-to-h.data.js';
import { propertyIToP } from './categories/property/i-to-p.data.js';
import { propertyRToT } from './categories/property/r-to-t.data.js';
import { tradesAToB } from './categories/trades/a-to-b.data.js';
import { tradesCToD } from './categories/trades/c-to-d.data.js';
import { tradesEToF } from './categories/trades/e-to-f.data.js';
import { tradesGToI } from './categories/trades/g-to-i.data.js';
import { tradesKToM } from './categories/trades/k-to-m.data.js';
import { tradesPToR } from './categories/trades/p-to-r.data.js';
import { tradesSToT } from './categories/trades/s-to-t.data.js';
import { tradesW } from './categories/trades/w.data.js';
import { travelBToC } from './categories/travel/b-to-c.data.js';
import { travelHToT } from './categories/travel/h-to-t.data.js';
import { vehiclesAToB } from './categories/vehicles/a-to-b.data.js';
import { vehiclesCToR } from './categories/vehicles/c-to-r.data.js';
import { vehiclesTToW } from './categories/vehicles/t-to-w.data.js';

/** Every category, in the order of its key. */
export const categories: readonly Category[] = [
  ...eatingAToD,
  ...eatingFToI,
  ...eatingJToR,
  ...eatingSToV,
  ...eatingW,
  ...groceriesB,
  ...groceriesC,
  ...groceriesDToG,
  ...groceriesHToW,
  ...fashionBToC,
  ...fashionDToM,
  ...fashionSToW,
  ...giftsAToG,
  ...giftsPToT,
  ...homeAToE,
  ...homeFToK,
  ...homeLToP,
  ...homeSToU,
  ...tradesAToB,
  ...tradesCToD,
  ...tradesEToF,
  ...tradesGToI,
  ...tradesKToM,
  ...tradesPToR,
  ...tradesSToT,
  ...tradesW,
  ...propertyAToH,
  ...propertyIToP,
  ...propertyRToT,
  ...beautyBToL,
  ...beautyMToW,
  ...healthAToD,
  ...healthHToL,
  ...healthMToN,
  ...healthOToP,
  ...healthSToW,
  ...fitnessBToG,
  ...fitnessMToT,
  ...fitnessY,
  ...petsAToK,
  ...petsPToV,
  ...eventsBToD,
  ...eventsEToL,
  ...eventsPToW,
  ...professionalAToE,
  ...professionalFToI,
  ...professionalLToR,
  ...professionalSToV,
  ...creativeCToM,
  ...creativePToR,
  ...creativeSToW,
  ...vehiclesAToB,
  ...vehiclesCToR,
  ...vehiclesTToW,
  ...learningAToC,
  ...learningDToN,
  ...learningPToV,
  ...cultureAToP,
  ...cultureT,
  ...leisureAToF,
  ...leisureGToM,
  ...leisureOToZ,
  ...travelBToC,
  ...travelHToT,
  ...makingBToD,
  ...makingFToP,
  ...makingSToW,
  ...communityCToP,
  ...communityU,
]
  .map(completed)
  .sort((a, b) => (a.key < b.key ? -1 : 1));

import { completed, type Category } from './category.js';
import { beautyBToC } from './categories/beauty/b-to-c.data.js';
import { beautyDToM } from './categories/beauty/d-to-m.data.js';
import { beautyNToW } from './categories/beauty/n-to-w.data.js';
import { communityCToM } from './categories/community/c-to-m.data.js';
import { communityPToU } from './categories/community/p-to-u.data.js';
import { creativeCToP } from './categories/creative/c-to-p.data.js';
import { creativeRToW } from './categories/creative/r-to-w.data.js';
import { cultureAToL } from './categories/culture/a-to-l.data.js';
import { cultureMToT } from './categories/culture/m-to-t.data.js';
import { eatingAToC } from './categories/eating/a-to-c.data.js';
import { eatingDToF } from './categories/eating/d-to-f.data.js';
import { eatingIToJ } from './categories/eating/i-to-j.data.js';
import { eatingKToP } from './categories/eating/k-to-p.data.js';
import { eatingRToT } from './categories/eating/r-to-t.data.js';
import { eatingVToW } from './categories/eating/v-to-w.data.js';
import { eventsBToC } from './categories/events/b-to-c.data.js';
import { eventsDToE } from './categories/events/d-to-e.data.js';
import { eventsFToP } from './categories/events/f-to-p.data.js';
import { eventsTToW } from './categories/events/t-to-w.data.js';
import { fashionBToC } from './categories/fashion/b-to-c.data.js';
import { fashionDToJ } from './categories/fashion/d-to-j.data.js';
import { fashionLToS } from './categories/fashion/l-to-s.data.js';
import { fashionTToW } from './categories/fashion/t-to-w.data.js';
import { fitnessBToF } from './categories/fitness/b-to-f.data.js';
import { fitnessGToP } from './categories/fitness/g-to-p.data.js';
import { fitnessRToT } from './categories/fitness/r-to-t.data.js';
import { fitnessY } from './categories/fitness/y.data.js';
import { giftsAToF } from './categories/gifts/a-to-f.data.js';
import { giftsGToR } from './categories/gifts/g-to-r.data.js';
import { giftsSToT } from './categories/gifts/s-to-t.data.js';
import { groceriesBToC } from './categories/groceries/b-to-c.data.js';
import { groceriesDToF } from './categories/groceries/d-to-f.data.js';
import { groceriesGToI } from './categories/groceries/g-to-i.data.js';
import { groceriesLToW } from './categories/groceries/l-to-w.data.js';
import { healthAToD } from './categories/health/a-to-d.data.js';
import { healthHToL } from './categories/health/h-to-l.data.js';
import { healthM } from './categories/health/m.data.js';
import { healthNToO } from './categories/health/n-to-o.data.js';
import { healthPToS } from './categories/health/p-to-s.data.js';
import { healthW } from './categories/health/w.data.js';
import { homeAToC } from './categories/home/a-to-c.data.js';
import { homeEToG } from './categories/home/e-to-g.data.js';
import { homeHToL } from './categories/home/h-to-l.data.js';
import { homeMToP } from './categories/home/m-to-p.data.js';
import { homeSToU } from './categories/home/s-to-u.data.js';
import { learningAToC } from './categories/learning/a-to-c.data.js';
import { learningDToL } from './categories/learning/d-to-l.data.js';
import { learningMToS } from './categories/learning/m-to-s.data.js';
import { learningTToV } from './categories/learning/t-to-v.data.js';
import { leisureAToC } from './categories/leisure/a-to-c.data.js';
import { leisureEToH } from './categories/leisure/e-to-h.data.js';
import { leisureIToM } from './categories/leisure/i-to-m.data.js';
import { leisureOToZ } from './categories/leisure/o-to-z.data.js';
import { makingBToC } from './categories/making/b-to-c.data.js';
import { makingDToJ } from './categories/making/d-to-j.data.js';
import { makingMToS } from './categories/making/m-to-s.data.js';
import { makingTToW } from './categories/making/t-to-w.data.js';
import { petsAToD } from './categories/pets/a-to-d.data.js';
import { petsKToP } from './categories/pets/k-to-p.data.js';
import { petsRToV } from './categories/pets/r-to-v.data.js';
import { professionalAToB } from './categories/professional/a-to-b.data.js';
import { professionalCToF } from './categories/professional/c-to-f.data.js';
import { professionalHToI } from './categories/professional/h-to-i.data.js';
import { professionalLToO } from './categories/professional/l-to-o.data.js';
import { professionalPToS } from './categories/professional/p-to-s.data.js';
import { professionalTToV } from './categories/professional/t-to-v.data.js';
import { propertyAToE } from './categories/property/a-to-e.data.js';
import { propertyHToK } from './categories/property/h-to-k.data.js';
import { propertyMToP } from './categories/property/m-to-p.data.js';
import { propertyRToT } from './categories/property/r-to-t.data.js';
import { tradesAToC } from './categories/trades/a-to-c.data.js';
import { tradesDToE } from './categories/trades/d-to-e.data.js';
import { tradesFToG } from './categories/trades/f-to-g.data.js';
import { tradesHToK } from './categories/trades/h-to-k.data.js';
import { tradesLToP } from './categories/trades/l-to-p.data.js';
import { tradesRToS } from './categories/trades/r-to-s.data.js';
import { tradesTToW } from './categories/trades/t-to-w.data.js';
import { travelBToC } from './categories/travel/b-to-c.data.js';
import { travelHToT } from './categories/travel/h-to-t.data.js';
import { vehiclesA } from './categories/vehicles/a.data.js';
import { vehiclesBToG } from './categories/vehicles/b-to-g.data.js';
import { vehiclesMToT } from './categories/vehicles/m-to-t.data.js';
import { vehiclesVToW } from './categories/vehicles/v-to-w.data.js';

/** Every category, in the order of its key. */
export const categories: readonly Category[] = [
  ...eatingAToC,
  ...eatingDToF,
  ...eatingIToJ,
  ...eatingKToP,
  ...eatingRToT,
  ...eatingVToW,
  ...groceriesBToC,
  ...groceriesDToF,
  ...groceriesGToI,
  ...groceriesLToW,
  ...fashionBToC,
  ...fashionDToJ,
  ...fashionLToS,
  ...fashionTToW,
  ...giftsAToF,
  ...giftsGToR,
  ...giftsSToT,
  ...homeAToC,
  ...homeEToG,
  ...homeHToL,
  ...homeMToP,
  ...homeSToU,
  ...tradesAToC,
  ...tradesDToE,
  ...tradesFToG,
  ...tradesHToK,
  ...tradesLToP,
  ...tradesRToS,
  ...tradesTToW,
  ...propertyAToE,
  ...propertyHToK,
  ...propertyMToP,
  ...propertyRToT,
  ...beautyBToC,
  ...beautyDToM,
  ...beautyNToW,
  ...healthAToD,
  ...healthHToL,
  ...healthM,
  ...healthNToO,
  ...healthPToS,
  ...healthW,
  ...fitnessBToF,
  ...fitnessGToP,
  ...fitnessRToT,
  ...fitnessY,
  ...petsAToD,
  ...petsKToP,
  ...petsRToV,
  ...eventsBToC,
  ...eventsDToE,
  ...eventsFToP,
  ...eventsTToW,
  ...professionalAToB,
  ...professionalCToF,
  ...professionalHToI,
  ...professionalLToO,
  ...professionalPToS,
  ...professionalTToV,
  ...creativeCToP,
  ...creativeRToW,
  ...vehiclesA,
  ...vehiclesBToG,
  ...vehiclesMToT,
  ...vehiclesVToW,
  ...learningAToC,
  ...learningDToL,
  ...learningMToS,
  ...learningTToV,
  ...cultureAToL,
  ...cultureMToT,
  ...leisureAToC,
  ...leisureEToH,
  ...leisureIToM,
  ...leisureOToZ,
  ...travelBToC,
  ...travelHToT,
  ...makingBToC,
  ...makingDToJ,
  ...makingMToS,
  ...makingTToW,
  ...communityCToM,
  ...communityPToU,
]
  .map(completed)
  .sort((a, b) => (a.key < b.key ? -1 : 1));

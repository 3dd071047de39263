import { taxonomy } from './taxonomy.js';

/** Names as people write them, by what is difficult about them. */
const names: Readonly<Record<string, string>> = {
  'plurals and case':
    'accountants=accountant, CAFES=cafe, breweries=brewery, day spas=day-spa, DJs=dj, wineries=winery, bakeries=bakery',
  'American and British words':
    'estate agent=real-estate-agent, realtor=real-estate-agent, chemist=pharmacy, drug store=pharmacy, solicitor=lawyer, attorney=lawyer, petrol station=gas-station, off licence=liquor-store, removalist=moving-company, tyre fitter=tire-shop, jewellery shop=jewelry-store, letting agent=property-manager, movie theatre=cinema, launderette=laundromat, panel beater=auto-body-shop, car hire=car-rental-agency',
  'other words for it':
    'tree surgeon=arborist, spin studio=cycling-studio, exterminator=pest-control, taqueria=taco-restaurant, maid service=house-cleaner, dietitian=nutritionist, undertaker=funeral-home, wealth manager=financial-planner, hamper company=gift-basket-shop, nursing home=assisted-living, marriage venue=wedding-venue, pediatrician=doctor',
  'doer, doing and place':
    'car detailer=auto-detailing, carpentry=carpenter, plumbing company=plumber, roofing contractor=roofer, window washing service=window-cleaner, photography studio=photographer, physiotherapist=physical-therapist, catering company=caterer',
  'joined and parted words':
    'body shop=auto-body-shop, bookshop=bookstore, co working space=coworking-space, foodtruck=food-truck, stone mason=stonemason, handy man=handyman, pet shop=pet-store',
  typos:
    'florsit=florist, resturant=restaurant, photograper=photographer, jewlery store=jewelry-store, electrican=electrician, masage therapist=massage-therapist, insurence agent=insurance-agent, morgage broker=mortgage-broker, bakary=bakery',
};

describe('names of kinds of business, as people write them', () => {
  it.each(Object.entries(names))('reads %s', (_, list) => {
    const pairs = list.split(', ').map((line) => line.split('='));
    expect(pairs.length).toBeGreaterThan(5);
    const read = pairs.map(
      ([name = '']) => `${name}=${taxonomy.find(name, { limit: 1 })[0]?.category.key ?? ''}`,
    );
    expect(read).toEqual(pairs.map((pair) => pair.join('=')));
  });
});

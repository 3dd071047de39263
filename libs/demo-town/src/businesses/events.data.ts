import type { BusinessSheet } from './sheet.js';

/** People who make weddings, parties and pictures. */
export const events: readonly BusinessSheet[] = [
  {
    name: 'Tansy & Thread Weddings',
    category: 'wedding-planner',
    at: 'Apothecary Lane',
    owner: 'Philippa Snow',
    story:
      'Plans fourteen weddings a year and no more, because the fifteenth always has rain. Knows which vicar is funny and which barn has working lavatories.',
    sells: ['Full planning ££££', 'On-the-day calm £££', 'One-hour rescue call ££'],
    travels: 40,
  },
  {
    name: 'Occasion Factory',
    category: 'event-planner',
    at: 'Signal Street',
    owner: 'Kwame Boateng',
    story:
      'Company days, street feasts and the Lode lantern parade. Owns four hundred folding chairs and lends them more often than he should.',
    sells: ['Company day £££', 'Chairs, tents, lights ££', 'Street party kit ££'],
    travels: 50,
  },
  {
    name: 'Hollin Barn',
    category: 'wedding-venue',
    at: 'Hollin Farm, Upper Lode Road',
    owner: 'Rowena Hollin',
    story:
      'A threshing barn with oak doors tall enough for a hay cart. Forty weekends a year, your own choice of caterer, and swallows that attend free of charge.',
    sells: ['Saturday wedding ££££', 'Winter Friday £££', 'Barn for a day meeting £££'],
    rhythm: 'office',
  },
  {
    name: 'The Corn Exchange',
    category: 'banquet-hall',
    also: ['wedding-venue'],
    at: 'Market Square',
    owner: 'Leopold Gaunt',
    story:
      'Farmers shouted prices here until 1931; now it is weddings, wakes and the winter ball. A sprung floor, a glass roof and a caretaker who hates confetti.',
    sells: ['The great hall ££££', 'The gallery for sixty £££', 'Weekday meetings ££'],
    goals: ['fill_quiet_times', 'new_customers'],
  },
  {
    name: 'Sage & Smoke',
    category: 'caterer',
    at: 'Furnace Street',
    owner: 'Dimitri Lasko',
    story:
      'Cooks over fire in fields, courtyards and once a multi-storey car park. Everything arrives in one van named Doris.',
    sells: ['Wedding feast £££', 'Company barbecue ££', 'Late-night toasties ££'],
    travels: 60,
  },
  {
    name: 'Auntie Bisi Caters',
    category: 'caterer',
    at: 'Clover Street',
    owner: 'Bisi Olatunji',
    story:
      'Jollof for two hundred, on time and hot. Started with one church supper and has not had a free Saturday since.',
    sells: ['Party trays ££', 'Wedding buffet £££', 'Funeral tea ££'],
    travels: 45,
  },
  {
    name: 'Needle & Groove',
    category: 'dj',
    at: 'Button Lane',
    owner: 'Theo Mbeki',
    story:
      'Real records, in the right order. Sends a questionnaire that asks what your parents danced to, because they will be dancing too.',
    sells: ['Wedding evening £££', 'Silent disco ££', 'School leavers’ ball ££'],
    travels: 80,
    rhythm: 'weekend',
  },
  {
    name: 'Silver Heron Cars',
    category: 'limousine-service',
    at: 'Kiln Road',
    owner: 'Bernard Vickery',
    story:
      'Two cream saloons from 1961 and a driver who irons his gloves. Never late; once early enough to change a bride’s mind about the umbrella.',
    sells: ['Wedding car £££', 'Airport transfer ££', 'Prom night £££'],
    travels: 70,
    rhythm: 'daily',
  },
  {
    name: 'Slow Shutter Films',
    category: 'videographer',
    at: 'Whistle Lane',
    owner: 'Noor Kassab',
    story:
      'Wedding films of seven minutes, because nobody watches two hours. Also films bakeries, barns and the occasional bee.',
    sells: ['Wedding film £££', 'Shop portrait in one minute ££', 'Old tapes rescued £'],
    travels: 80,
  },
  {
    name: 'Ada Winterbourne Portraits',
    category: 'photographer',
    at: 'Rowan Avenue',
    owner: 'Ada Winterbourne',
    story:
      'Newborns, grandmothers and everyone between, in north light and their own jumpers. The dog may come. The dog should come.',
    sells: ['Family sitting ££', 'Newborn morning £££', 'Business portraits ££'],
  },
  {
    name: 'Plain Good Pictures',
    category: 'photographer',
    at: 'Loom Street',
    story: 'Product shots, passports and school photographs without the grey cloud background.',
    sells: ['Product set ££', 'Passport photos £'],
  },
  {
    name: 'The Blue Door Gallery',
    category: 'art-gallery',
    at: 'Abbey Green',
    owner: 'Cosima Hale',
    story:
      'Valley painters, one show a month, wine in proper glasses. Nothing over the sofa unless the sofa asks for it.',
    sells: ['Original paintings £££', 'Prints from forty pounds ££', 'Gallery for an evening ££'],
    goals: ['new_customers', 'community'],
  },
  {
    name: 'The Gasworks Theatre',
    category: 'theater',
    at: 'Chimney Street',
    owner: 'Mungo Fairlie',
    story:
      'A hundred and forty seats inside a gasholder. Pantomime pays for the Chekhov. The bar opens an hour before and closes when the cast does.',
    sells: ['Tickets £', 'Pantomime family ticket ££', 'Stage hire ££'],
    rhythm: 'late',
  },
  {
    name: 'The Lodestar',
    category: 'cinema',
    at: 'South Parade',
    owner: 'Vera Lomas',
    story:
      'One screen, eighty-eight red seats and a projectionist with opinions. Monday mornings are for parents with babies, lights half up.',
    sells: ['Film ticket £', 'Screen for your own party £££', 'Baby matinee £'],
    rhythm: 'late',
  },
  {
    name: 'Lode Makers Fair',
    category: 'craft-fair',
    at: 'Corn Street',
    owner: 'Peg Althorp',
    story:
      'Sixty stalls under the Corn Exchange roof on the first Saturday of the month. Everything made by the person selling it, or it goes home.',
    sells: ['A stall for a day £', 'Makers’ Christmas ££'],
    rhythm: 'weekend',
  },
];

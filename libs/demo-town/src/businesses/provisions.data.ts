import type { BusinessSheet } from './sheet.js';

/** Food and drink to carry home. */
export const provisions: readonly BusinessSheet[] = [
  {
    name: 'Crust & Company',
    category: 'bakery',
    at: 'Saddler Street',
    owner: 'Finn Oakshott',
    story:
      'Sourdough out of the oven at six, at nine and at noon. The starter is called Gladys and has outlived two leases.',
    sells: ['Country loaf £', 'Cardamom buns £', 'Bread for restaurants ££'],
    rhythm: 'early',
  },
  {
    name: 'Meadowsweet Bakehouse',
    category: 'bakery',
    at: 'Meadow Road',
    owner: 'Ines Barros',
    story:
      'Custard tarts the way they make them in Belém, in a street where nobody had tried one until 2016.',
    sells: ['Custard tarts £', 'Corn bread £', 'Festive dough rings ££'],
    rhythm: 'early',
  },
  {
    name: 'Old Mill Bread',
    category: 'bakery',
    at: 'Mill Lane',
    story: 'Stone-ground flour and honest tin loaves. The wheel turns on the last Sunday of the month.',
    sells: ['Tin loaf £', 'Flour by the sack ££'],
    rhythm: 'early',
  },
  {
    name: 'Frost & Fable',
    category: 'cupcake-shop',
    at: 'Swan Street',
    owner: 'Bea Larkin',
    story:
      'Cupcakes with opinions piped on them. Offices order "well done", teenagers order things we have to ask their parents about.',
    sells: ['Box of twelve ££', 'Baby shower table £££', 'Decorating party ££'],
  },
  {
    name: 'Pennyroyal Sweets',
    category: 'candy-store',
    at: 'Market Square',
    owner: 'Mabel Thrupp',
    story:
      'Two hundred jars and one ladder. Mabel weighs in ounces and charges in whatever you have. Wedding favours wrapped by her sister in the back.',
    sells: ['Sweets by the quarter £', 'Wedding favours ££', 'Sweet cart ££'],
  },
  {
    name: 'Theobroma House',
    category: 'chocolate-shop',
    at: 'Pear Tree Court',
    owner: 'Lucien Abara',
    story:
      'Bean to bar in a courtyard you find by smell. Twelve truffles, changed with the seasons, and a hot chocolate that replaces lunch.',
    sells: ['Box of truffles ££', 'Single-origin bars £', 'Chocolate tasting ££'],
  },
  {
    name: 'Halloran Butchers',
    category: 'butcher',
    at: 'High Street',
    owner: 'Declan Halloran',
    story:
      'Fourth generation on the block. Sausages on Wednesday, advice every day, and a recipe card with anything you look unsure about.',
    sells: ['Dry-aged beef £££', 'Lode sausages £', 'Barbecue box ££'],
    rhythm: 'early',
  },
  {
    name: 'Brock & Daughter',
    category: 'butcher',
    at: 'Chapel Row',
    owner: 'Emmeline Brock',
    story:
      'The daughter now runs it and has added venison, rabbit and a vegetarian Scotch egg that her father pretends not to like.',
    sells: ['Valley venison £££', 'Pies ££', 'Butchery evening £££'],
    rhythm: 'early',
  },
  {
    name: 'Rind',
    category: 'cheese-shop',
    also: ['delicatessen'],
    at: 'Cheese Lane',
    owner: 'Agnes Wilder',
    story:
      'A cheese shop on Cheese Lane, which was named in 1380 and had none until Agnes came. She will cut you a sliver of anything and wait for your face.',
    sells: ['Farmhouse cheese ££', 'Cheese wedding cake £££', 'Picnic board ££'],
  },
  {
    name: 'Olive & Oddments',
    category: 'delicatessen',
    at: 'Corn Street',
    owner: 'Stavros Kemp',
    story:
      'Feta in brine, sausages on hooks, tins with beautiful labels. Catering for wakes, christenings and any funeral with a good appetite.',
    sells: ['Deli counter ££', 'Grazing table £££', 'Lunch boxes £'],
    travels: 10,
  },
  {
    name: 'Greengage Grocers',
    category: 'greengrocer',
    at: 'Fountain Street',
    owner: 'Harpreet Gill',
    story:
      'Fruit and vegetables from eleven valley growers, chalked with the name of the field. Boxes go out by cargo bike before breakfast.',
    sells: ['Weekly veg box ££', 'Fruit by the pound £', 'Flowers to eat £'],
    rhythm: 'early',
    travels: 6,
  },
  {
    name: 'Valley Larder',
    category: 'grocery-store',
    at: 'Skylark Road',
    story: 'Everything for tonight, and the news with it.',
    sells: ['Everyday groceries £', 'Local eggs £'],
    rhythm: 'daily',
  },
  {
    name: 'Scoop & Weigh',
    category: 'health-food-store',
    at: 'Abbey Street',
    owner: 'Linnea Frost',
    story:
      'Bring your own jar. Lentils, oats, soap by the litre, and an honest answer about whether you need the supplement.',
    sells: ['Loose wholefoods £', 'Natural remedies ££', 'Refill starter kit ££'],
  },
  {
    name: 'The Corner Lamp',
    category: 'convenience-store',
    at: 'Damson Street',
    owner: 'Yusuf Demir',
    story: 'Open when you forgot the milk. Yusuf takes parcels, lends umbrellas and knows whose cat that is.',
    sells: ['Milk, papers, parcels £', 'Hot samosas £'],
    rhythm: 'daily',
  },
  {
    name: 'Brightwater News',
    category: 'convenience-store',
    at: 'Station Road',
    story: 'Papers, umbrellas, batteries and a surprising range of birthday cards.',
    sells: ['Newspapers £', 'Cards and stamps £'],
    rhythm: 'daily',
  },
  {
    name: 'Barrel & Bough',
    category: 'wine-shop',
    at: 'Bridge Street',
    owner: 'Hugo Prentice',
    story:
      'Small growers, plain shelves, and a bottle open on the barrel from five on Fridays. Will take back what your wedding does not drink.',
    sells: ['Bottles under twelve pounds £', 'Wedding wine, sale or return £££', 'Friday tasting £'],
  },
  {
    name: 'Juniper & Tonic',
    category: 'liquor-store',
    at: 'Tallow Lane',
    owner: 'Morag Ennis',
    story:
      'Spirits from people Morag has met. Makes a valley gin on Mondays and labels it by hand on Tuesdays.',
    sells: ['Lode gin ££', 'Rare whisky £££', 'Gin school £££'],
  },
  {
    name: 'Ember Coffee Roasters',
    category: 'coffee-roaster',
    at: 'Anvil Street',
    owner: 'Solomon Achebe',
    story:
      'Roasts for eleven cafés and anybody who rings the bell. You can tell the wind is in the south when the whole Foundry smells of toast.',
    sells: ['Fresh beans ££', 'Coffee for cafés £££', 'Brew class ££'],
    rhythm: 'yard',
    travels: 30,
  },
  {
    name: 'Three Hares Vineyard',
    category: 'winery',
    at: 'Three Hares Farm, Thornby Road',
    owner: 'Isolde Penrose',
    story:
      'Four acres of south-facing chalk that everyone said were for sheep. Sparkling, mostly; tours in summer, pruning volunteers in February.',
    sells: ['Sparkling white £££', 'Vineyard tour and lunch £££', 'Wedding toast by the case £££'],
    rhythm: 'weekend',
    travels: 20,
  },
  {
    name: 'Lammas Farm Shop',
    category: 'farm-shop',
    also: ['butcher'],
    at: 'Lammas Farm, Upper Lode Road',
    owner: 'Gwen Attwater',
    story:
      'Eggs with the feathers still on, pumpkins in October, and pigs who come when called. Pick your own from June.',
    sells: ['Farm box ££', 'Pick your own £', 'Pumpkin weekend £'],
    rhythm: 'weekend',
  },
];

import type { BusinessSheet } from './sheet.js';

/** Presents, books, clothes and jewels. */
export const giftsAndDress: readonly BusinessSheet[] = [
  {
    name: 'Second Chapter',
    category: 'bookstore',
    at: 'Cloth Street',
    owner: 'Ottoline Ferris',
    story:
      'New books in the front, old ones up the stairs, a cat on whichever is dearest. Book club on the last Wednesday, minutes kept.',
    sells: ['New books ££', 'A parcel a month ££', 'Author evenings £'],
  },
  {
    name: 'Fox & Lantern Books',
    category: 'bookstore',
    at: 'School Hill',
    owner: 'Jem Ash',
    story: 'A bookshop for people under four feet tall. Story time is at ten and the floor is soft.',
    sells: ['Picture books £', 'Birthday book box ££', 'School book fair ££'],
  },
  {
    name: 'Tuppenny Parcel',
    category: 'gift-shop',
    at: 'Market Square',
    owner: 'Saoirse Nolan',
    story:
      'Two floors of things you did not know you needed until Thursday. Wrapping is free and takes as long as it takes.',
    sells: ['Cards and candles £', 'Valley-made gifts ££', 'Wrapping while you wait £'],
  },
  {
    name: 'Bridge House Souvenirs',
    category: 'gift-shop',
    at: 'Quayside',
    story: 'Tea towels of the Old Bridge, fudge in tins, and the good umbrellas.',
    sells: ['Souvenirs £', 'Fudge tins £'],
  },
  {
    name: 'Hamper & Hollow',
    category: 'gift-basket-shop',
    at: 'Honey Lane',
    owner: 'Clementine Rudd',
    story:
      'Builds hampers from eleven Lode shops and carries them across the square herself. Companies order at Christmas, everyone else when somebody has a baby.',
    sells: ['The Lode hamper £££', 'New baby basket ££', 'Company gifts £££'],
    travels: 15,
  },
  {
    name: 'Clockwork Bear',
    category: 'toy-store',
    at: 'Abbey Street',
    owner: 'Rufus Dray',
    story:
      'Wooden trains, tin robots and a table where grown-ups are allowed to wait. Repairs teddies on Fridays, no questions about how it happened.',
    sells: ['Wooden toys ££', 'Party bags £', 'Teddy repairs £'],
  },
  {
    name: 'Wildstem',
    category: 'florist',
    at: 'Priory Road',
    owner: 'Juno Applegarth',
    story:
      'Grows most of it behind the house and cuts it the same morning. No roses in February, on principle.',
    sells: ['Seasonal bunches ££', 'Dried wreaths ££', 'Growing club ££'],
  },
  {
    name: 'Stem & Signal',
    category: 'florist',
    at: 'Station Square',
    owner: 'Nessa Quill',
    story:
      'A kiosk the size of a ticket office, because it was one. Bunches for people with four minutes and somebody to meet.',
    sells: ['Bunches to carry £', 'Bouquets to order ££'],
    rhythm: 'early',
  },
  {
    name: 'Penny & Pound',
    category: 'discount-store',
    at: 'Station Road',
    story: 'Buckets, bulbs, balloons, biscuits. Mostly a pound.',
    sells: ['Household things £', 'Party things £'],
    rhythm: 'daily',
  },
  {
    name: 'Marigold Drake',
    category: 'boutique',
    at: 'Pewter Street',
    owner: 'Marigold Drake',
    story:
      'Dresses for being looked at across a room. Marigold tells the truth in the fitting room and people drive forty miles for it.',
    sells: ['Occasion dresses £££', 'Hats on loan ££', 'Private fitting evening ££'],
  },
  {
    name: 'Ivory & Oak Bridal',
    category: 'bridal-shop',
    at: 'Saddler Street',
    owner: 'Celeste Armitage',
    story:
      'One bride at a time, ninety minutes, tea in the good cups. Three hundred gowns and a box of tissues at each end of the sofa.',
    sells: ['Wedding gowns ££££', 'Bridesmaids £££', 'Alterations ££'],
    rhythm: 'salon',
  },
  {
    name: 'Grandfather’s Wardrobe',
    category: 'menswear-store',
    at: 'Hatters Row',
    owner: 'Alistair Munro-Bell',
    story:
      'Tweed, braces and the last man in the county who can find a detachable collar. Dresses grooms, and their fathers, in one afternoon.',
    sells: ['Suits made to measure ££££', 'Wedding hire £££', 'Braces and ties ££'],
  },
  {
    name: 'Muddy Boots & Bows',
    category: 'childrens-store',
    at: 'Chapel Row',
    owner: 'Kirsty Waddell',
    story:
      'Clothes with room to grow and knees that last. Bring back what is too small and take a third off the next size.',
    sells: ['Everyday clothes ££', 'Christening and party wear ££', 'First shoes ££'],
  },
  {
    name: 'Selvedge',
    category: 'clothing-store',
    at: 'Bridge Street',
    owner: 'Tomasz Wilk',
    story:
      'Twelve good garments a season, made within sixty miles. Mends what he sold you, for life, while you drink his coffee.',
    sells: ['Shirts and smocks £££', 'Raw denim £££', 'Mending £'],
  },
  {
    name: 'Harlequin & Co.',
    category: 'clothing-store',
    at: 'High Street',
    story: 'Knitwear, raincoats and sensible shoes since 1974.',
    sells: ['Knitwear ££', 'Raincoats £££'],
  },
  {
    name: 'Second Skin Dancewear',
    category: 'dancewear-store',
    at: 'Spindle Lane',
    owner: 'Natalya Pike',
    story:
      'Fits pointe shoes by ear: the floor should sound like a cat landing. Sequins by the yard for anyone in the pantomime.',
    sells: ['Pointe shoe fitting ££', 'Leotards and tights £', 'Show costumes ££'],
  },
  {
    name: 'Bell & Hare Jewellers',
    category: 'jewelry-store',
    at: 'Market Square',
    owner: 'Septimus Bell',
    story:
      'Melts down a grandmother’s brooch and makes two rings of it, and keeps the dust in a labelled envelope for you. Engraves while you walk round the square.',
    sells: ['Wedding rings ££££', 'Remade heirlooms £££', 'Repairs and engraving ££'],
  },
  {
    name: 'Tin Hare Silver',
    category: 'jewelry-store',
    at: 'Spindle Lane',
    owner: 'Maud Eventide',
    story:
      'Silver, hammered at a bench you can watch. Runs a ring-making day for couples; nobody has lost a thumb.',
    sells: ['Silver rings ££', 'Make-your-own-rings day £££', 'Ear piercing £'],
  },
  {
    name: 'Once More with Velvet',
    category: 'thrift-store',
    at: 'Bell Lane',
    owner: 'Dorothea Lunn',
    story:
      'Second-hand with first-hand manners. Sorted by colour, priced by mood, and every penny of the Tuesday rail goes to the hospice garden.',
    sells: ['Vintage dresses ££', 'Coats £', 'Costume hire ££'],
  },
  {
    name: 'Start Line',
    category: 'sportswear-store',
    at: 'Abbey Street',
    owner: 'Callum Reyes',
    story:
      'Watches you run along the quay before selling you a shoe. The Sunday group goes at any speed and ends in pastry.',
    sells: ['Gait check and shoes £££', 'Club kit ££', 'Sunday run £'],
  },
  {
    name: 'Bobbin Street Fabrics',
    category: 'sewing-store',
    at: 'Cloth Street',
    owner: 'Winifred Aske',
    story:
      'Six hundred bolts, one cutting table, and a knitting circle that has solved two crimes. Classes for people who were told at school they could not sew.',
    sells: ['Fabric by the metre ££', 'Machine repairs ££', 'Learn to sew ££'],
  },
  {
    name: 'Dunmore’s of the Square',
    category: 'department-store',
    at: 'Market Square',
    owner: 'Harriet Dunmore',
    story:
      'Three floors, brass lift, wedding list since 1926. Haberdashery survives because Harriet says so.',
    sells: ['Wedding lists £££', 'Home and linens ££', 'The tea room ££'],
  },
];

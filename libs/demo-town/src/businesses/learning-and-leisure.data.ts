import type { BusinessSheet } from './sheet.js';

/** Learning something, or simply having a good time. */
export const learningAndLeisure: readonly BusinessSheet[] = [
  {
    name: 'Left Foot Right',
    category: 'dance-studio',
    at: 'Swan Street',
    owner: 'Ximena Torres',
    story:
      'Salsa on Mondays, ballroom on Thursdays, and first dances for couples who say they cannot. They can by week four.',
    sells: ['First dance course £££', 'Salsa night £', 'Children’s ballet £'],
    rhythm: 'late',
  },
  {
    name: 'Tiptoe School of Dance',
    category: 'dance-studio',
    at: 'School Hill',
    owner: 'Miss Elaine Cope',
    story:
      'Ballet, tap and manners since 1988. Two hundred pupils, one piano, a summer show that fills the Gasworks twice.',
    sells: ['Term of ballet ££', 'Summer show tickets £'],
    rhythm: 'late',
  },
  {
    name: 'Clay Day',
    category: 'art-studio',
    at: 'Kiln Road',
    owner: 'Bo Andersen',
    story:
      'Wheels, aprons and a kiln called Vesuvius. Hen parties make mugs; the mugs tell the story of the afternoon.',
    sells: ['Throwing class ££', 'Party at the wheel £££', 'Kiln hire £'],
  },
  {
    name: 'The Paper Garden',
    category: 'art-studio',
    at: 'Candle Court',
    owner: 'Yuki Ellery',
    story: 'Printmaking and bookbinding in a room that smells of ink and oranges.',
    sells: ['Linocut day ££', 'Bookbinding ££'],
  },
  {
    name: 'Acorn House Nursery',
    category: 'child-care-center',
    at: 'School Hill',
    owner: 'Nkechi Eze',
    story: 'Forty small people, three hens and mud on the curriculum. Fridays are for the woods.',
    sells: ['Nursery place £££', 'Holiday club ££'],
    rhythm: 'early',
  },
  {
    name: 'Little Otters',
    category: 'child-care-center',
    at: 'Otter Street',
    story: 'Nursery by the river, very good gate.',
    sells: ['Nursery place £££'],
    rhythm: 'early',
  },
  {
    name: 'The Rumpus Room',
    category: 'kids-activity-center',
    at: 'Beacon Road',
    owner: 'Darren Kettley',
    story:
      'Soft play with proper coffee and a ball pit that is really washed. Thirty parties a month and Darren is Santa at all of December’s.',
    sells: ['Play session £', 'Birthday party ££', 'Exclusive Sunday £££'],
    rhythm: 'daily',
  },
  {
    name: 'Pinfall',
    category: 'bowling-alley',
    at: 'South Parade',
    owner: 'Rhonda Castle',
    story:
      'Eight lanes, real wood, shoes that have seen things. League on Tuesdays; works parties the rest of winter.',
    sells: ['A game £', 'Lane and supper ££', 'Whole alley £££'],
    rhythm: 'late',
    goals: ['fill_quiet_times', 'higher_spend'],
  },
  {
    name: 'Lode Pier Amusements',
    category: 'amusement-park',
    at: 'Rope Walk',
    owner: 'Stan Bagshaw',
    story:
      'A carousel from 1908, dodgems, and a helter-skelter you can see from the train. Not on a pier; the pier fell in.',
    sells: ['Ten rides £', 'Evening hire £££', 'Carousel weddings £££'],
    rhythm: 'weekend',
  },
  {
    name: 'Heron Tackle',
    category: 'fishing-tackle-store',
    at: 'Heron Lane',
    owner: 'Walt Diggory',
    story:
      'Maggots in the fridge, stories at the counter. Junior Saturdays on the South Quay with a rod lent.',
    sells: ['Rods and reels ££', 'Day tickets £', 'Junior Saturday £'],
    rhythm: 'early',
  },
  {
    name: 'Beacon Outdoor & Sports',
    category: 'sporting-goods-store',
    at: 'High Street',
    owner: 'Alva Kirkbride',
    story:
      'Boots, bats and boards. Strings rackets overnight and lends crampons to anyone who asks sensibly.',
    sells: ['Walking boots £££', 'Team kit ££', 'Racket stringing £'],
  },
  {
    name: 'Reel to Real',
    category: 'video-rental-store',
    at: 'Spindle Lane',
    owner: 'Casper Lund',
    story: 'Nine thousand films and one man who has seen them. Membership includes being argued with.',
    sells: ['Three films for a week £', 'Film night in a box £'],
    rhythm: 'late',
  },
  {
    name: 'Crossing Point Hospice Shop and House',
    category: 'hospice',
    at: 'Rowan Avenue',
    owner: 'Sister Mary Costello',
    story: 'Eight rooms that open on a garden. The singing you hear on Wednesdays is the staff.',
    sells: ['Care at no charge £', 'Garden café £'],
    rhythm: 'daily',
  },
  {
    name: 'Mobility Corner',
    category: 'medical-equipment-supplier',
    at: 'Damson Street',
    owner: 'Ken Ashdown',
    story:
      'Try the chair on the hill outside before you buy it. Hires by the week for visiting grandparents.',
    sells: ['Wheelchair hire ££', 'Rails fitted ££', 'Scooters £££'],
    travels: 20,
  },
];

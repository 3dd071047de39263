import type { DayPart } from './category.js';
import type { GroupKey } from './groups.data.js';

/** When customers of a trade usually come, unless {@link ownDayParts} says otherwise; separated by blanks. */
export const dayPartsOfGroup: Readonly<Record<GroupKey, string>> = {
  eating: 'midday evening',
  groceries: 'morning midday afternoon',
  fashion: 'midday afternoon',
  gifts: 'midday afternoon',
  home: 'morning midday afternoon',
  trades: 'morning midday afternoon',
  property: 'morning midday afternoon',
  beauty: 'morning midday afternoon',
  health: 'morning midday afternoon',
  fitness: 'morning afternoon evening',
  pets: 'morning midday afternoon',
  events: 'afternoon evening',
  professional: 'morning midday afternoon',
  creative: 'morning midday afternoon',
  vehicles: 'morning midday afternoon',
  learning: 'afternoon evening',
  culture: 'midday afternoon',
  leisure: 'afternoon evening',
  travel: 'morning midday afternoon',
  making: 'morning midday afternoon',
  community: 'morning midday afternoon',
};

/** Categories whose customers come at other times than is usual in their trade. */
export const ownDayParts: Readonly<Record<string, string>> = {
  'morning midday': 'bakery butcher farmers-market fishmonger greengrocer juice-bar donut-shop funeral-home',
  'morning midday afternoon':
    'cafe coffee-shop pool-and-spa-store art-gallery bridal-shop school university vocational-college nanny-agency child-care-center coding-school driving-school library golf-course fishing-tackle-store hunting-store outdoor-store sporting-goods-store surf-and-skate-shop marina wedding-planner invitation-designer conference-center fitness-equipment-store riding-school saddlery laundromat dry-cleaner workwear-store tour-operator zoo',
  'midday afternoon':
    'tea-house ice-cream-shop chocolate-shop candy-store cupcake-shop gourmet-food-shop tea-shop bookstore musical-instrument-store game-store art-studio pottery-studio tourist-information-center day-spa cake-maker',
  'midday afternoon evening':
    'food-court fast-food-restaurant sandwich-shop taco-restaurant burger-restaurant kebab-shop food-truck dessert-bar delicatessen department-store grocery-store convenience-store liquor-store wine-shop tattoo-studio nail-salon tanning-studio amusement-park bowling-alley ice-rink mini-golf go-kart-track winery brewery video-rental-store',
  'morning midday afternoon evening':
    'gas-station charging-station parking-garage taxi-service hotel gym swimming-pool recreation-center climbing-gym car-sharing-service pharmacy hospital internet-provider veterinarian',
  'afternoon evening':
    'barre-studio boxing-gym cycling-studio martial-arts-school swimming-school sports-club tennis-club',
  evening:
    'theater cinema music-venue performing-arts-company wine-bar steakhouse escape-room karaoke-bar casino billiard-hall',
  'evening night': 'bar pub nightclub dj live-band',
  'afternoon evening night': 'limousine-service',
};

/** The parts of the day, in their order. */
export const dayParts: readonly DayPart[] = ['morning', 'midday', 'afternoon', 'evening', 'night'];

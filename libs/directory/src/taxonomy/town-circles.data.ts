/**
 * Circles of the high street: independents that send a customer on for what they do not sell themselves. Members are
 * listed by circle, since one sees best side by side whether they belong together.
 */
export const townCircles = {
  'food-shops':
    'bakery butcher cheese-shop chocolate-shop coffee-roaster delicatessen distillery farm-shop farmers-market fishmonger gourmet-food-shop greengrocer health-food-store international-grocer liquor-store tea-shop wine-shop winery cake-maker cooking-school kitchenware-store',
  'going-out':
    'bar brewery cinema theater music-venue nightclub pub restaurant steakhouse wine-bar italian-restaurant japanese-restaurant pizza-restaurant burger-restaurant taco-restaurant taxi-service bowling-alley karaoke-bar escape-room dessert-bar ice-cream-shop performing-arts-company',
  style:
    'boutique clothing-store menswear-store shoe-store jewelry-store bag-and-leather-store hat-shop lingerie-store tailor dry-cleaner shoe-repair-shop hair-salon barbershop nail-salon makeup-artist optician watchmaker thrift-store bath-and-body-shop',
  visitors:
    'hotel bed-and-breakfast hostel holiday-rental campground tour-operator tourist-information-center museum art-gallery winery brewery bike-rental-shop car-rental-agency amusement-park zoo restaurant gift-shop craft-fair taxi-service day-spa golf-course theater distillery',
  'making-and-collecting':
    'art-gallery art-studio antique-store artist bookstore camera-store craft-fair craft-supply-store furniture-maker game-store jewelry-maker library museum musical-instrument-store music-school picture-framer pottery-studio record-store sewing-store soap-maker stationery-store toy-store upholsterer',
  outdoors:
    'bicycle-store bike-rental-shop campground climbing-gym fishing-tackle-store hunting-store marina outdoor-store rv-dealer sporting-goods-store sports-club surf-and-skate-shop tour-operator',
} as const satisfies Record<string, string>;

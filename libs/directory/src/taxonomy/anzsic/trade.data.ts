/** ANZSIC classes of retail, hospitality, transport and media (4 and 5): the usual category first, others separated by blanks. */
export const anzsicTrade: Readonly<Record<string, string>> = {
  // Fuel Retailing
  '4000': 'gas-station',
  // Supermarket and Grocery Stores
  '4110': 'grocery-store international-grocer convenience-store',
  // Convenience Store
  '4111': 'convenience-store',
  // Fresh Meat, Fish and Poultry Retailing
  '4121': 'butcher fishmonger',
  // Fruit and Vegetable Retailing
  '4122': 'greengrocer',
  // Liquor Retailing
  '4123': 'liquor-store wine-shop',
  // Other Specialised Food Retailing
  '4129':
    'gourmet-food-shop health-food-store delicatessen cheese-shop bakery candy-store chocolate-shop tea-shop coffee-roaster',
  // Furniture Retailing
  '4211': 'furniture-store mattress-store office-furniture-store',
  // Floor Coverings Retailing
  '4212': 'flooring-store carpet-store',
  // Houseware Retailing
  '4213': 'homewares-store kitchenware-store lighting-store',
  // Manchester and Other Textile Goods Retailing
  '4214': 'linen-store curtain-store',
  // Electrical, Electronic and Gas Appliance Retailing
  '4221': 'appliance-store electronics-store',
  // Computer and Computer Peripheral Retailing
  '4222': 'computer-store',
  // Other Electrical and Electronic Goods Retailing
  '4229': 'electronics-store mobile-phone-store camera-store computer-store',
  // Hardware and Building Supplies Retailing
  '4231': 'home-improvement-store paint-store',
  // Garden Supplies Retailing
  '4232': 'garden-center',
  // Sport and Camping Equipment Retailing
  '4241': 'sporting-goods-store outdoor-store bicycle-store fishing-tackle-store surf-and-skate-shop',
  // Entertainment Media Retailing
  '4242': 'record-store game-store video-rental-store',
  // Toy and Game Retailing
  '4243': 'toy-store game-store',
  // Newspaper and Book Retailing
  '4244': 'bookstore convenience-store',
  // Marine Equipment Retailing
  '4245': 'marina',
  // Clothing Retailing
  '4251':
    'clothing-store boutique menswear-store childrens-store sportswear-store lingerie-store bridal-shop',
  // Footwear Retailing
  '4252': 'shoe-store',
  // Watch and Jewellery Retailing
  '4253': 'jewelry-store watchmaker',
  // Mens Clothing Retailing
  '4254': 'menswear-store',
  // Womens Clothing Retailing
  '4255': 'boutique clothing-store',
  // Childrens Clothing Retailing
  '4256': 'childrens-store',
  // Mens Footwear Retailing
  '4257': 'shoe-store',
  // Womens Footwear Retailing
  '4258': 'shoe-store',
  // Other Personal Accessory Retailing
  '4259': 'bag-and-leather-store hat-shop',
  // Department Stores
  '4260': 'department-store discount-store',
  // Pharmaceutical, Cosmetic and Toiletry Goods Retailing
  '4271': 'pharmacy beauty-supply-store bath-and-body-shop health-food-store',
  // Stationery Goods Retailing
  '4272': 'office-supply-store stationery-store',
  // Antique and Used Goods Retailing
  '4273': 'antique-store thrift-store second-hand-furniture-store pawn-shop',
  // Flower Retailing
  '4274': 'florist',
  // Other Store-Based Retailing n.e.c.
  '4279':
    'gift-shop florist pet-store art-gallery record-store vape-shop party-supply-store candle-shop spiritual-shop game-store craft-supply-store bicycle-store medical-equipment-supplier',
  // Non-Store Retailing
  '4310': 'wholesaler gift-basket-shop',
  // Retail Commission-Based Buying and/or Selling
  '4320': 'wholesaler',
  // Accommodation
  '4400': 'hotel hostel bed-and-breakfast holiday-rental campground',
  // Cafes and Restaurants
  '4511':
    'restaurant cafe coffee-shop pizza-restaurant italian-restaurant asian-restaurant japanese-restaurant thai-restaurant vietnamese-restaurant indian-restaurant mediterranean-restaurant seafood-restaurant steakhouse burger-restaurant vegan-restaurant tea-house dessert-bar ice-cream-shop wine-bar',
  // Takeaway Food Services
  '4512':
    'fast-food-restaurant sandwich-shop coffee-shop burger-restaurant pizza-restaurant fried-chicken-restaurant fish-and-chip-shop kebab-shop juice-bar ice-cream-shop donut-shop food-truck taco-restaurant japanese-restaurant asian-restaurant food-court',
  // Catering Services
  '4513': 'caterer',
  // Pubs, Taverns and Bars
  '4520': 'pub bar wine-bar nightclub brewery karaoke-bar',
  // Clubs (Hospitality)
  '4530': 'members-club',
  // Road Freight Transport
  '4610': 'courier-service moving-company freight-forwarder',
  // Interurban and Rural Bus Transport
  '4621': 'coach-hire-company',
  // Urban Bus Transport (Including Tramway)
  '4622': 'coach-hire-company',
  // Taxi and Other Road Transport
  '4623': 'taxi-service limousine-service',
  // Rail Freight Transport
  '4710': 'utility',
  // Rail Passenger Transport
  '4720': 'utility',
  // Water Freight Transport
  '4810': 'freight-forwarder',
  // Air and Space Transport
  '4900': 'travel-agency utility',
  // Scenic and Sightseeing Transport
  '5010': 'tour-operator',
  // Pipeline Transport
  '5021': 'utility',
  // Other Transport n.e.c.
  '5029': 'tour-operator',
  // Postal Services
  '5101': 'shipping-center',
  // Courier Pick-up and Delivery Services
  '5102': 'courier-service',
  // Stevedoring Services
  '5211': 'utility',
  // Port and Water Transport Terminal Operations
  '5212': 'utility',
  // Other Water Transport Support Services
  '5219': 'marina tour-operator',
  // Airport Operations and Other Air Transport Support Services
  '5220': 'utility',
  // Customs Agency Services
  '5291': 'freight-forwarder',
  // Freight Forwarding Services
  '5292': 'freight-forwarder',
  // Other Transport Support Services n.e.c.
  '5299': 'freight-forwarder car-sharing-service',
  // Grain Storage Services
  '5301': 'wholesaler',
  // Other Warehousing and Storage Services
  '5309': 'self-storage-facility freight-forwarder',
  // Newspaper Publishing
  '5411': 'publisher',
  // Magazine and Other Periodical Publishing
  '5412': 'publisher',
  // Book Publishing
  '5413': 'publisher',
  // Other Publishing (except Software, Music and Internet)
  '5419': 'publisher',
  // Software Publishing
  '5420': 'software-company',
  // Motion Picture and Video Production
  '5511': 'videographer',
  // Motion Picture and Video Distribution
  '5512': 'videographer',
  // Motion Picture Exhibition
  '5513': 'cinema',
  // Post-production Services and Other Motion Picture and Video Activities
  '5514': 'videographer',
  // Music Publishing
  '5521': 'recording-studio',
  // Music and Other Sound Recording Activities
  '5522': 'recording-studio',
  // Radio Broadcasting
  '5610': 'publisher',
  // Free-to-Air Television Broadcasting
  '5621': 'publisher',
  // Cable and Other Subscription Broadcasting
  '5622': 'publisher',
  // Internet Publishing and Broadcasting
  '5700': 'publisher',
  // Wired Telecommunications Network Operation
  '5801': 'internet-provider',
  // Other Telecommunications Network Operation
  '5802': 'internet-provider',
  // Other Telecommunications Services
  '5809': 'internet-provider',
  // Internet Service Providers and Web Search Portals
  '5910': 'internet-provider',
  // Data Processing and Web Hosting Services
  '5921': 'internet-provider',
  // Electronic Information Storage Services
  '5922': 'internet-provider',
};

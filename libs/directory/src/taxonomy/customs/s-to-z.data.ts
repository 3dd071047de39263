/** For categories from S to Z the partners that are customary in the trade, the most usual first, separated by blanks. */
export const customsSToZ: Readonly<Record<string, string>> = {
  saddlery: 'riding-school veterinarian pet-store shoe-repair-shop farm-shop',
  'sandwich-shop':
    'coffee-shop gym grocery-store bakery gas-station office-supply-store bank brewery caterer convenience-store bookstore ice-cream-shop delicatessen juice-bar barbershop shipping-center laundromat computer-store cafe cinema print-shop office-furniture-store park health-food-store yoga-studio dry-cleaner butcher donut-shop hotel',
  scaffolder:
    'roofer painter bricklayer general-contractor home-builder solar-installer window-cleaner demolition-contractor',
  school:
    'school-uniform-store after-school-care-center bookstore tutoring-center photographer music-school stationery-store coach-hire-company museum sports-club',
  'school-uniform-store':
    'school shoe-store tailor screen-printer childrens-store stationery-store after-school-care-center',
  'screen-printer':
    'graphic-designer sports-club promotional-products-agency school sign-maker gym event-planner brewery workwear-store clothing-store print-shop',
  'seafood-restaurant': 'fishmonger hotel winery tour-operator marina wine-shop theater florist',
  'second-hand-furniture-store':
    'moving-company waste-removal-service home-stager upholsterer university antique-store real-estate-agent cafe',
  'security-guard-service':
    'nightclub event-planner security-installer property-manager jewelry-store conference-center bar music-venue commercial-real-estate-agent',
  'security-installer':
    'electrician insurance-agent locksmith real-estate-agent jewelry-store it-consultant home-builder security-guard-service property-manager',
  'self-storage-facility':
    'moving-company real-estate-agent home-stager truck-rental-company packaging-supplier property-manager general-contractor waste-removal-service university second-hand-furniture-store',
  'sewing-store':
    'craft-fair art-studio curtain-store dry-cleaner bridal-shop furniture-store bookstore coffee-shop dancewear-store tailor interior-designer',
  'shipping-center':
    'gift-shop gift-basket-shop moving-company print-shop web-designer bookstore craft-fair coffee-shop real-estate-agent bank thrift-store accountant office-supply-store lawyer bookkeeper graphic-designer florist jewelry-store antique-store packaging-supplier dry-cleaner grocery-store pharmacy it-consultant computer-store',
  'shoe-repair-shop':
    'shoe-store dry-cleaner tailor locksmith bag-and-leather-store menswear-store watchmaker',
  'shoe-store':
    'podiatrist clothing-store boutique jewelry-store sporting-goods-store childrens-store shoe-repair-shop physical-therapist nail-salon coffee-shop bag-and-leather-store bridal-shop dance-studio',
  shopfitter:
    'architect sign-maker commercial-real-estate-agent electrician interior-designer point-of-sale-supplier painter carpenter lighting-store business-coach',
  'sign-maker':
    'shopfitter graphic-designer print-shop real-estate-agent marketing-agency screen-printer commercial-real-estate-agent car-dealer home-builder web-designer',
  'smart-home-installer':
    'electrician home-builder security-installer electronics-store interior-designer internet-provider architect real-estate-agent',
  'soap-maker':
    'gift-shop day-spa candle-shop florist farmers-market bath-and-body-shop gift-basket-shop bed-and-breakfast packaging-supplier',
  'software-company':
    'it-consultant web-designer coworking-space marketing-agency business-coach graphic-designer accountant recruitment-agency internet-provider patent-attorney',
  'solar-installer':
    'roofer electrician energy-consultant hvac-contractor home-builder insulation-contractor architect real-estate-agent car-dealer finance-company',
  'speech-therapist':
    'school child-care-center occupational-therapist doctor psychologist hearing-clinic dentist tutoring-center',
  'spiritual-shop':
    'yoga-studio massage-therapist naturopath tea-house bookstore life-coach acupuncturist candle-shop',
  'sporting-goods-store':
    'gym physical-therapist recreation-center chiropractor personal-trainer sportswear-store bicycle-store massage-therapist fishing-tackle-store rv-dealer fitness-studio bar sports-club martial-arts-school dance-studio outdoor-store hunting-store yoga-studio trophy-and-engraving-shop screen-printer nutritionist brewery pizza-restaurant travel-agency ice-cream-shop golf-course restaurant bowling-alley health-food-store juice-bar doctor swimming-pool cycling-studio',
  'sports-club':
    'physical-therapist sporting-goods-store trophy-and-engraving-shop screen-printer pub butcher pizza-restaurant school insurance-agent coach-hire-company podiatrist',
  'sportswear-store':
    'gym yoga-studio pilates-studio fitness-studio personal-trainer barre-studio juice-bar cycling-studio health-food-store physical-therapist dance-studio sporting-goods-store dancewear-store bicycle-store nutritionist massage-therapist chiropractor tennis-club swimming-pool cafe hair-salon tanning-studio recreation-center coffee-shop boutique',
  'stationery-store':
    'bookstore gift-shop florist print-shop art-gallery wedding-planner school craft-supply-store cafe invitation-designer',
  steakhouse:
    'theater wine-shop winery butcher hotel limousine-service jewelry-store cinema florist wine-bar taxi-service ice-cream-shop casino golf-course brewery menswear-store event-planner caterer music-venue travel-agency car-dealer real-estate-agent',
  stonemason:
    'kitchen-designer funeral-home kitchen-fitter landscaper architect home-builder bathroom-showroom florist',
  'structural-engineer':
    'architect home-builder surveyor general-contractor home-inspector property-developer insurance-agent town-planner',
  'surf-and-skate-shop':
    'cafe juice-bar campground hostel tattoo-studio physical-therapist marina clothing-store brewery',
  surveyor:
    'architect real-estate-agent title-company lawyer home-builder escrow-company mortgage-broker landscaper home-inspector general-contractor structural-engineer',
  'swimming-pool':
    'swimming-school physical-therapist ice-cream-shop cafe school sportswear-store campground kids-activity-center',
  'swimming-school':
    'child-care-center school swimming-pool childrens-store sporting-goods-store kids-activity-center dance-studio midwife',
  'taco-restaurant':
    'brewery bar cinema ice-cream-shop gym liquor-store music-venue bakery bowling-alley food-truck',
  tailor:
    'bridal-shop menswear-store dry-cleaner clothing-store boutique thrift-store shoe-repair-shop curtain-store wedding-planner dance-studio',
  'tanning-studio': 'nail-salon hair-salon gym bridal-shop waxing-salon travel-agency makeup-artist boutique',
  'tattoo-studio':
    'barbershop record-store bar clothing-store coffee-shop art-gallery music-venue surf-and-skate-shop pharmacy',
  'taxi-service':
    'bar hotel restaurant travel-agency theater wine-bar brewery auto-repair-shop doctor assisted-living towing-service car-wash',
  'tea-house':
    'bookstore yoga-studio chocolate-shop florist antique-store art-gallery bakery craft-supply-store museum candle-shop',
  'tea-shop':
    'bookstore chocolate-shop gift-basket-shop cafe yoga-studio bakery pottery-studio candle-shop gift-shop',
  'telecommunications-equipment-dealer':
    'it-consultant office-equipment-dealer office-furniture-store electrician computer-store office-supply-store moving-company accountant real-estate-agent insurance-agent',
  'tennis-club':
    'sporting-goods-store physical-therapist cafe hotel sportswear-store massage-therapist school trophy-and-engraving-shop',
  'thai-restaurant': 'massage-therapist cinema travel-agency bar theater hotel dessert-bar cooking-school',
  theater:
    'restaurant wine-bar bar hotel cafe dance-studio bookstore art-gallery taxi-service ice-cream-shop coffee-shop florist limousine-service steakhouse museum music-venue dessert-bar costume-shop parking-garage music-school school hair-salon makeup-artist winery chocolate-shop clothing-store travel-agency bakery brewery caterer',
  'thrift-store':
    'coffee-shop moving-company house-cleaner bookstore tailor furniture-store sewing-store real-estate-agent home-stager art-studio dry-cleaner cafe',
  'ticket-agency':
    'theater music-venue hotel tourist-information-center tour-operator restaurant museum bookstore',
  'tile-store':
    'kitchen-fitter kitchen-designer interior-designer plumber general-contractor architect flooring-store home-builder painter lighting-store carpenter plasterer real-estate-agent',
  tiler:
    'plumber tile-store kitchen-fitter bathroom-showroom general-contractor waterproofing-contractor plasterer interior-designer home-builder electrician',
  'tire-shop':
    'auto-repair-shop car-wash auto-body-shop car-dealer gas-station towing-service auto-parts-store vehicle-inspection-station taxi-service car-rental-agency',
  'title-company':
    'real-estate-agent mortgage-broker lawyer escrow-company home-inspector bank insurance-agent home-builder surveyor accountant moving-company property-manager general-contractor home-stager house-cleaner financial-planner pest-control web-designer photographer',
  'tool-hire-shop':
    'general-contractor landscaper painter home-improvement-store scaffolder handyman concrete-contractor party-rental-company',
  'tour-operator':
    'hotel travel-agency tourist-information-center winery restaurant bike-rental-shop museum coach-hire-company gift-shop brewery hostel',
  'tourist-information-center':
    'hotel tour-operator museum restaurant gift-shop bike-rental-shop winery bed-and-breakfast theater taxi-service',
  'towing-service':
    'auto-repair-shop auto-body-shop insurance-agent gas-station car-rental-agency car-dealer taxi-service auto-detailing lawyer rv-dealer property-manager',
  'town-planner': 'architect surveyor property-developer lawyer structural-engineer home-builder landscaper',
  'toy-store':
    'childrens-store ice-cream-shop bookstore kids-activity-center candy-store child-care-center cupcake-shop gift-shop coffee-shop pizza-restaurant photographer bakery doctor party-supply-store dance-studio library amusement-park game-store hair-salon cafe craft-supply-store gift-basket-shop museum school dentist grocery-store cinema',
  'training-provider':
    'hr-consultant recruitment-agency business-coach conference-center business-association it-consultant vocational-college caterer',
  translator:
    'lawyer marketing-agency copywriter language-school web-designer conference-center freight-forwarder travel-agency',
  'travel-agency':
    'hotel wedding-planner bridal-shop limousine-service insurance-agent kennel car-rental-agency jewelry-store taxi-service financial-planner photographer bank bag-and-leather-store doctor pet-sitter restaurant tour-operator dog-daycare language-school golf-course winery amusement-park currency-exchange cinema bookstore event-planner lingerie-store day-spa sporting-goods-store wine-shop lawyer pharmacy camera-store florist hair-salon',
  'trophy-and-engraving-shop':
    'sports-club school jewelry-store event-planner promotional-products-agency martial-arts-school golf-course dance-studio watchmaker screen-printer',
  'truck-rental-company':
    'self-storage-facility moving-company real-estate-agent packaging-supplier furniture-store gas-station home-improvement-store party-rental-company',
  'tutoring-center':
    'school music-school after-school-care-center bookstore language-school library psychologist martial-arts-school cafe',
  university:
    'coffee-shop bookstore coworking-space print-shop hostel library language-school computer-store pizza-restaurant business-association',
  upholsterer:
    'interior-designer furniture-store antique-store curtain-store carpet-cleaner furniture-maker sewing-store auto-detailing',
  'vape-shop': 'convenience-store bar laundromat tattoo-studio gas-station liquor-store',
  'vegan-restaurant':
    'yoga-studio health-food-store gym juice-bar pilates-studio farmers-market nutritionist bookstore',
  'vehicle-inspection-station': 'auto-repair-shop tire-shop car-dealer insurance-agent car-wash gas-station',
  veterinarian:
    'pet-groomer kennel dog-trainer pet-store dog-daycare pet-sitter dog-walker pharmacy photographer real-estate-agent riding-school farm-shop carpet-cleaner house-cleaner insurance-agent landscaper lawyer coffee-shop hotel grocery-store child-care-center',
  'video-rental-store':
    'pizza-restaurant convenience-store candy-store electronics-store ice-cream-shop fried-chicken-restaurant grocery-store fast-food-restaurant liquor-store bookstore',
  videographer:
    'photographer wedding-planner marketing-agency wedding-venue dj event-planner florist web-designer makeup-artist public-relations-firm graphic-designer copywriter real-estate-agent caterer banquet-hall hair-salon recording-studio marketing-consultant limousine-service bridal-shop live-band wedding-celebrant photo-booth-company promotional-products-agency theater hotel restaurant it-consultant print-shop software-company',
  'vietnamese-restaurant': 'coffee-shop coworking-space cinema university international-grocer gym bakery',
  'virtual-assistant':
    'bookkeeper business-coach web-designer coworking-space accountant marketing-consultant it-consultant real-estate-agent copywriter',
  'vocational-college':
    'recruitment-agency business-association workwear-store language-school driving-school training-provider hair-salon restaurant',
  'warehouse-club':
    'gas-station caterer restaurant optician event-planner fast-food-restaurant coffee-shop car-wash appliance-store',
  'waste-removal-service':
    'moving-company real-estate-agent general-contractor property-manager house-cleaner self-storage-facility demolition-contractor home-stager thrift-store lawyer',
  watchmaker:
    'jewelry-store menswear-store antique-store shoe-repair-shop jewelry-maker trophy-and-engraving-shop bridal-shop',
  'waterproofing-contractor':
    'tiler plumber roofer insurance-agent real-estate-agent home-inspector bathroom-showroom property-manager painter',
  'waxing-salon':
    'bridal-shop day-spa boutique gym travel-agency wedding-planner massage-therapist makeup-artist tanning-studio coffee-shop clothing-store yoga-studio',
  'web-designer':
    'graphic-designer copywriter marketing-agency marketing-consultant photographer print-shop it-consultant public-relations-firm videographer accountant promotional-products-agency lawyer bookkeeper business-coach bank software-company sign-maker virtual-assistant internet-provider real-estate-agent publisher hr-consultant financial-planner recruitment-agency insurance-agent computer-store event-planner restaurant office-supply-store',
  'wedding-celebrant':
    'wedding-planner wedding-venue photographer florist funeral-home bridal-shop live-band jewelry-store makeup-artist hotel',
  'wedding-planner':
    'wedding-venue florist photographer caterer bridal-shop bakery dj makeup-artist videographer limousine-service hair-salon jewelry-store travel-agency hotel banquet-hall print-shop live-band wedding-celebrant party-rental-company invitation-designer photo-booth-company menswear-store event-planner cupcake-shop gift-shop day-spa dance-studio place-of-worship tailor restaurant winery mobile-hairdresser nail-salon lash-studio chocolate-shop gift-basket-shop boutique insurance-agent real-estate-agent',
  'wedding-venue':
    'wedding-planner caterer photographer florist dj videographer bridal-shop hotel limousine-service makeup-artist bakery hair-salon event-planner mobile-hairdresser live-band wedding-celebrant party-rental-company photo-booth-company jewelry-store taxi-service bed-and-breakfast winery food-truck bar print-shop travel-agency menswear-store place-of-worship cupcake-shop day-spa coach-hire-company restaurant',
  'weight-loss-clinic':
    'nutritionist gym personal-trainer doctor health-food-store massage-therapist yoga-studio clothing-store chiropractor day-spa pharmacy',
  wholesaler:
    'freight-forwarder packaging-supplier gift-shop boutique courier-service accountant web-designer bank',
  'wig-store': 'hair-salon hospital medical-specialist theater costume-shop makeup-artist hospice',
  'window-and-door-installer':
    'roofer general-contractor insulation-contractor painter home-builder curtain-store real-estate-agent architect gutter-installer window-cleaner hvac-contractor carpenter locksmith insurance-agent',
  'window-cleaner':
    'house-cleaner real-estate-agent carpet-cleaner gutter-installer property-manager home-stager curtain-store window-and-door-installer landscaper painter pest-control',
  'window-tint-shop':
    'car-dealer auto-detailing car-wash auto-body-shop auto-repair-shop window-and-door-installer limousine-service insurance-agent',
  'wine-bar':
    'theater cheese-shop bookstore art-gallery restaurant boutique cinema winery chocolate-shop florist nail-salon taxi-service hotel wine-shop yoga-studio hair-salon music-venue gym art-studio pilates-studio record-store kitchenware-store bakery butcher limousine-service jewelry-store delicatessen steakhouse cafe ice-cream-shop',
  'wine-shop':
    'butcher cheese-shop delicatessen restaurant gourmet-food-shop winery bakery chocolate-shop gift-basket-shop caterer wedding-planner steakhouse florist event-planner hotel art-gallery kitchenware-store bookstore travel-agency jewelry-store coffee-shop theater fishmonger grocery-store pizza-restaurant art-studio boutique cooking-school greengrocer real-estate-agent candy-store limousine-service',
  winery:
    'restaurant hotel wedding-planner limousine-service caterer chocolate-shop cheese-shop travel-agency wine-shop florist art-gallery photographer gourmet-food-shop bakery food-truck bed-and-breakfast tour-operator bicycle-store golf-course event-planner live-band delicatessen butcher yoga-studio day-spa jewelry-store taxi-service boutique gift-basket-shop coffee-roaster brewery farm-shop wedding-venue',
  'workwear-store':
    'general-contractor screen-printer tool-hire-shop vocational-college building-supplies-merchant dry-cleaner medical-wholesaler catering-equipment-supplier',
  'yoga-studio':
    'massage-therapist juice-bar health-food-store coffee-shop sportswear-store chiropractor day-spa acupuncturist nutritionist cafe brewery physical-therapist hair-salon gym psychologist midwife doctor bookstore pilates-studio naturopath tea-house restaurant vegan-restaurant dance-studio hotel travel-agency boutique child-care-center winery wine-bar grocery-store nail-salon beauty-salon florist pet-store personal-trainer dentist farmers-market art-gallery candle-shop bakery sporting-goods-store',
  zoo: 'ice-cream-shop hotel gift-shop school toy-store restaurant tour-operator campground pet-store',
};

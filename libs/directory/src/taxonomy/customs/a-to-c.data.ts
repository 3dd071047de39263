/** For categories from A to C the partners that are customary in the trade, the most usual first, separated by blanks. */
export const customsAToC: Readonly<Record<string, string>> = {
  accountant:
    'financial-planner lawyer bookkeeper bank insurance-agent mortgage-broker hr-consultant it-consultant real-estate-agent marketing-consultant property-manager web-designer office-supply-store marketing-agency general-contractor restaurant business-coach investment-firm print-shop doctor dentist',
  acupuncturist:
    'massage-therapist chiropractor yoga-studio nutritionist physical-therapist day-spa doctor health-food-store pilates-studio personal-trainer weight-loss-clinic gym midwife psychologist osteopath naturopath fitness-studio',
  'after-school-care-center':
    'school child-care-center dance-studio martial-arts-school tutoring-center music-school swimming-school sports-club recreation-center',
  'amusement-park':
    'ice-cream-shop restaurant fast-food-restaurant travel-agency candy-store gift-shop pizza-restaurant kids-activity-center childrens-store car-rental-agency',
  'antique-store':
    'interior-designer upholsterer picture-framer cafe furniture-store art-gallery moving-company real-estate-agent bed-and-breakfast bookstore tea-house lawyer',
  'appliance-repair-service':
    'appliance-store property-manager electrician plumber real-estate-agent kitchen-fitter handyman laundromat',
  'appliance-store':
    'kitchen-designer kitchen-fitter furniture-store home-builder electrician plumber real-estate-agent moving-company general-contractor property-manager home-improvement-store interior-designer hvac-contractor flooring-store home-stager carpenter insurance-agent lighting-store tile-store appliance-repair-service',
  'aquarium-shop': 'pet-store veterinarian zoo restaurant kids-activity-center interior-designer',
  arborist:
    'landscaper roofer home-inspector real-estate-agent deck-builder gutter-installer property-manager pest-control home-improvement-store insurance-agent handyman',
  arcade:
    'pizza-restaurant cinema burger-restaurant game-store ice-cream-shop bowling-alley bar kids-activity-center',
  architect:
    'home-builder general-contractor interior-designer kitchen-designer surveyor real-estate-agent landscaper lighting-store window-and-door-installer kitchen-fitter flooring-store carpenter title-company roofer structural-engineer town-planner furniture-store photographer painter hvac-contractor electrician plumber insulation-contractor',
  'art-gallery':
    'wine-bar cafe restaurant interior-designer bookstore theater furniture-store jewelry-store florist boutique winery art-studio coffee-shop hotel caterer picture-framer museum photographer real-estate-agent bar print-shop',
  'art-studio':
    'cafe wine-bar art-gallery coffee-shop kids-activity-center sewing-store bookstore toy-store craft-fair wine-shop childrens-store',
  artist:
    'art-gallery picture-framer cafe interior-designer craft-supply-store wine-bar photographer bookstore restaurant',
  'asian-restaurant':
    'cinema tea-house hotel karaoke-bar international-grocer theater dessert-bar taxi-service food-wholesaler university',
  'assisted-living':
    'home-care-agency doctor hospice lawyer real-estate-agent moving-company pharmacy physical-therapist medical-equipment-supplier financial-planner mobile-hairdresser optician dentist hearing-clinic massage-therapist florist hair-salon podiatrist insurance-agent home-stager accountant bank nutritionist',
  'auto-body-shop':
    'towing-service insurance-agent auto-repair-shop car-rental-agency auto-detailing car-dealer window-tint-shop car-wash lawyer chiropractor gas-station tire-shop taxi-service auto-parts-store auto-glass-shop bank',
  'auto-detailing':
    'car-wash car-dealer auto-body-shop window-tint-shop auto-repair-shop limousine-service car-rental-agency insurance-agent rv-dealer gas-station',
  'auto-electrician':
    'auto-repair-shop car-dealer auto-parts-store towing-service rv-dealer tire-shop marina',
  'auto-glass-shop':
    'auto-body-shop insurance-agent car-dealer auto-repair-shop window-tint-shop car-rental-agency glazier',
  'auto-parts-store':
    'auto-repair-shop auto-body-shop tire-shop towing-service car-wash car-dealer motorcycle-dealer',
  'auto-repair-shop':
    'towing-service auto-body-shop car-wash car-dealer insurance-agent gas-station car-rental-agency auto-detailing taxi-service window-tint-shop coffee-shop rv-dealer tire-shop auto-parts-store limousine-service driving-school bank donut-shop convenience-store',
  'awning-and-shutter-installer':
    'window-and-door-installer deck-builder restaurant cafe curtain-store home-builder architect landscaper',
  'bag-and-leather-store':
    'boutique shoe-store travel-agency shoe-repair-shop jewelry-store menswear-store gift-shop hotel',
  bakery:
    'coffee-shop cafe wedding-planner caterer florist butcher delicatessen event-planner bookstore restaurant gift-basket-shop ice-cream-shop sandwich-shop wedding-venue coffee-roaster grocery-store wine-shop hotel kids-activity-center toy-store candy-store tea-house farmers-market farm-shop banquet-hall photographer party-supply-store boutique gift-shop cheese-shop',
  'balloon-artist':
    'event-planner party-supply-store cake-maker photographer banquet-hall kids-activity-center florist photo-booth-company party-rental-company restaurant',
  bank: 'accountant real-estate-agent mortgage-broker lawyer financial-planner home-builder insurance-agent car-dealer bookkeeper title-company coffee-shop home-inspector escrow-company appliance-store general-contractor property-manager business-coach grocery-store restaurant',
  'banquet-hall':
    'caterer dj event-planner wedding-planner florist photographer limousine-service bakery bridal-shop videographer hair-salon makeup-artist hotel live-band party-rental-company wedding-celebrant print-shop event-technology-company travel-agency jewelry-store',
  bar: 'taxi-service restaurant pizza-restaurant dj food-truck theater brewery bowling-alley cinema limousine-service taco-restaurant sporting-goods-store liquor-store hotel live-band barbershop wine-shop music-venue nightclub burger-restaurant fried-chicken-restaurant gym bookstore',
  barbershop:
    'menswear-store coffee-shop cafe bar gym brewery jewelry-store clothing-store auto-detailing photographer car-wash shoe-store tattoo-studio record-store tailor massage-therapist sportswear-store bookstore insurance-agent pizza-restaurant',
  'barre-studio':
    'juice-bar sportswear-store dancewear-store massage-therapist health-food-store nutritionist boutique day-spa chiropractor coffee-shop physical-therapist pilates-studio lash-studio bridal-shop hair-salon beauty-salon',
  'bath-and-body-shop':
    'day-spa gift-shop boutique nail-salon massage-therapist florist candy-store chocolate-shop beauty-salon coffee-shop gift-basket-shop',
  'bathroom-showroom':
    'plumber tiler kitchen-fitter interior-designer general-contractor architect tile-store home-builder waterproofing-contractor kitchen-designer',
  'beauty-salon':
    'boutique bridal-shop day-spa photographer wedding-planner clothing-store gym jewelry-store bath-and-body-shop coffee-shop florist nutritionist massage-therapist hotel event-planner makeup-artist yoga-studio chocolate-shop barre-studio pilates-studio dentist lingerie-store shoe-store',
  'beauty-supply-store':
    'makeup-artist boutique photographer day-spa clothing-store lash-studio bridal-shop pharmacy jewelry-store dance-studio barbershop',
  'bed-and-breakfast':
    'restaurant winery bakery wedding-venue tour-operator bike-rental-shop day-spa antique-store farm-shop coffee-shop pub',
  'bicycle-store':
    'coffee-shop cafe bike-rental-shop physical-therapist brewery sporting-goods-store cycling-studio travel-agency sportswear-store insurance-agent hotel pub',
  'bike-rental-shop':
    'hotel tour-operator bicycle-store cafe tourist-information-center hostel campground winery ice-cream-shop brewery',
  'billiard-hall': 'pizza-restaurant bar burger-restaurant taxi-service brewery cinema',
  bookkeeper:
    'accountant lawyer bank hr-consultant financial-planner it-consultant insurance-agent web-designer marketing-consultant office-supply-store mortgage-broker business-coach virtual-assistant restaurant general-contractor real-estate-agent print-shop property-manager',
  bookstore:
    'coffee-shop cafe bakery wine-bar toy-store gift-shop art-gallery theater childrens-store chocolate-shop restaurant bar boutique cinema library tea-house craft-supply-store stationery-store pub yoga-studio child-care-center museum record-store hotel florist wine-shop candy-store craft-fair',
  'bouncy-castle-hire':
    'party-supply-store entertainer cake-maker event-planner photo-booth-company school food-truck kids-activity-center party-rental-company',
  boutique:
    'jewelry-store coffee-shop hair-salon nail-salon florist bridal-shop wine-bar beauty-salon photographer day-spa gift-shop cafe makeup-artist bookstore shoe-store art-gallery restaurant barre-studio yoga-studio tailor dry-cleaner candle-shop wedding-planner bakery beauty-supply-store hotel',
  'bowling-alley':
    'pizza-restaurant bar cinema burger-restaurant ice-cream-shop restaurant arcade brewery sporting-goods-store hotel fast-food-restaurant',
  'boxing-gym':
    'sporting-goods-store nutritionist physical-therapist juice-bar barbershop health-food-store massage-therapist meal-prep-service',
  brewery:
    'food-truck taco-restaurant pizza-restaurant yoga-studio restaurant burger-restaurant wine-bar hotel gym bicycle-store delicatessen coffee-roaster limousine-service coffee-shop taxi-service bakery pub barbershop live-band farm-shop music-venue dog-daycare pet-store butcher cycling-studio fitness-studio bowling-alley climbing-gym craft-fair art-studio fishing-tackle-store sporting-goods-store',
  bricklayer:
    'home-builder general-contractor architect roofer concrete-contractor landscaper scaffolder building-supplies-merchant plasterer',
  'bridal-shop':
    'wedding-planner wedding-venue florist photographer jewelry-store makeup-artist hair-salon menswear-store caterer bakery dj videographer limousine-service travel-agency day-spa tailor shoe-store lingerie-store wedding-celebrant invitation-designer live-band banquet-hall weight-loss-clinic dentist gym nail-salon lash-studio hotel print-shop event-planner',
  'building-supplies-merchant':
    'general-contractor home-builder plumber carpenter landscaper tool-hire-shop architect bricklayer roofer',
  'burger-restaurant':
    'brewery cinema ice-cream-shop bowling-alley bar bakery butcher sporting-goods-store gas-station car-wash recreation-center liquor-store',
  'business-association':
    'accountant lawyer bank business-coach coworking-space print-shop conference-center marketing-agency restaurant insurance-agent hotel web-designer',
  'business-coach':
    'accountant lawyer bank web-designer coworking-space hr-consultant marketing-consultant financial-planner business-association bookkeeper it-consultant training-provider',
  butcher:
    'wine-shop bakery grocery-store restaurant delicatessen gourmet-food-shop caterer liquor-store burger-restaurant steakhouse farmers-market hunting-store cheese-shop greengrocer fishmonger farm-shop wine-bar brewery fireplace-store',
  cafe: 'bookstore florist bakery boutique art-gallery gift-shop barbershop yoga-studio coffee-roaster hair-salon theater gym toy-store bicycle-store art-studio craft-fair record-store laundromat library museum tea-shop wine-shop antique-store cinema farmers-market pet-store dry-cleaner childrens-store hotel kids-activity-center coworking-space garden-center',
  'cake-maker':
    'wedding-planner wedding-venue florist photographer event-planner balloon-artist party-supply-store caterer banquet-hall kids-activity-center invitation-designer',
  'camera-store':
    'photographer travel-agency picture-framer print-shop art-gallery tour-operator videographer',
  campground:
    'outdoor-store fishing-tackle-store rv-dealer bike-rental-shop convenience-store farm-shop tour-operator butcher ice-cream-shop gas-station',
  'candle-shop':
    'florist day-spa gift-shop yoga-studio homewares-store soap-maker boutique bookstore massage-therapist',
  'candy-store':
    'toy-store ice-cream-shop gift-shop cinema florist gift-basket-shop childrens-store chocolate-shop amusement-park bookstore event-planner bakery',
  'car-dealer':
    'insurance-agent bank car-wash auto-detailing auto-body-shop window-tint-shop auto-repair-shop gas-station car-rental-agency towing-service real-estate-agent tire-shop finance-company driving-school auto-parts-store limousine-service coffee-shop golf-course hotel sporting-goods-store restaurant',
  'car-rental-agency':
    'travel-agency auto-body-shop hotel insurance-agent auto-repair-shop towing-service gas-station car-wash car-dealer restaurant limousine-service moving-company',
  'car-sharing-service':
    'gas-station property-manager car-wash real-estate-agent hotel furniture-store coffee-shop auto-repair-shop recreation-center insurance-agent grocery-store',
  'car-wash':
    'gas-station auto-detailing car-dealer coffee-shop auto-repair-shop donut-shop fast-food-restaurant window-tint-shop car-rental-agency convenience-store limousine-service auto-body-shop taxi-service tire-shop restaurant pet-groomer ice-cream-shop bank grocery-store insurance-agent',
  carpenter:
    'general-contractor interior-designer architect painter home-builder kitchen-designer electrician plumber flooring-store furniture-store plasterer home-improvement-store kitchen-fitter roofer window-and-door-installer deck-builder tile-store landscaper handyman real-estate-agent',
  'carpet-cleaner':
    'real-estate-agent house-cleaner carpet-store property-manager home-stager moving-company window-cleaner painter flooring-store pest-control furniture-store insurance-agent upholsterer pet-groomer veterinarian hotel restaurant interior-designer handyman hvac-contractor',
  'carpet-store':
    'interior-designer carpet-cleaner painter furniture-store home-builder real-estate-agent curtain-store general-contractor property-manager home-stager flooring-store moving-company',
  casino:
    'hotel restaurant taxi-service limousine-service steakhouse music-venue tour-operator coach-hire-company',
  caterer:
    'wedding-planner event-planner wedding-venue banquet-hall photographer florist dj bakery limousine-service bar videographer winery butcher party-rental-company hotel live-band event-staffing-agency art-gallery theater wine-shop liquor-store funeral-home',
  'catering-equipment-supplier':
    'restaurant shopfitter food-wholesaler coffee-roaster electrician caterer drinks-wholesaler finance-company bakery',
  'charging-station':
    'coffee-shop restaurant parking-garage hotel grocery-store car-wash car-dealer convenience-store',
  'cheese-shop':
    'wine-shop wine-bar bakery delicatessen butcher winery gift-basket-shop caterer greengrocer restaurant brewery kitchenware-store farm-shop',
  'child-care-center':
    'childrens-store doctor dentist kids-activity-center toy-store photographer dance-studio real-estate-agent recreation-center bookstore coffee-shop hr-consultant nanny-agency after-school-care-center library pizza-restaurant gym yoga-studio music-school martial-arts-school swimming-school insurance-agent mobile-hairdresser bank',
  'childrens-store':
    'toy-store child-care-center photographer kids-activity-center dance-studio bookstore doctor dentist ice-cream-shop candy-store boutique hair-salon midwife party-supply-store cupcake-shop coffee-shop shoe-store bakery school-uniform-store dancewear-store',
  'chimney-sweep':
    'fireplace-store roofer home-inspector insurance-agent real-estate-agent hvac-contractor bricklayer',
  chiropractor:
    'massage-therapist gym personal-trainer physical-therapist acupuncturist doctor yoga-studio nutritionist lawyer pilates-studio mattress-store sporting-goods-store health-food-store fitness-studio cycling-studio sports-club osteopath insurance-agent auto-body-shop shoe-store day-spa podiatrist midwife weight-loss-clinic dentist barre-studio medical-equipment-supplier recreation-center',
  'chocolate-shop':
    'wine-shop florist coffee-shop gift-shop gift-basket-shop wedding-planner bookstore wine-bar jewelry-store hotel winery restaurant bakery day-spa cheese-shop tea-shop cinema theater brewery distillery event-planner coffee-roaster stationery-store',
  cinema:
    'restaurant ice-cream-shop pizza-restaurant bar candy-store coffee-shop burger-restaurant bowling-alley bookstore wine-bar taxi-service toy-store theater hotel music-venue kids-activity-center arcade library taco-restaurant steakhouse fast-food-restaurant brewery child-care-center',
  'climbing-gym':
    'outdoor-store cafe brewery physical-therapist yoga-studio school travel-agency massage-therapist',
  'clothing-maker':
    'boutique tailor photographer product-designer sewing-store screen-printer wholesaler courier-service',
  'clothing-store':
    'shoe-store jewelry-store hair-salon coffee-shop beauty-salon nail-salon dry-cleaner tailor photographer cafe sporting-goods-store childrens-store barbershop makeup-artist gym bag-and-leather-store shoe-repair-shop restaurant bookstore day-spa gift-shop boutique yoga-studio cinema florist',
  'coach-hire-company':
    'wedding-venue school tour-operator hotel event-planner sports-club conference-center travel-agency winery',
  'coding-school':
    'computer-store coworking-space school recruitment-agency software-company it-consultant library tutoring-center',
  'coffee-roaster':
    'coffee-shop cafe bakery restaurant grocery-store gourmet-food-shop donut-shop brewery gift-basket-shop bookstore chocolate-shop hotel farmers-market catering-equipment-supplier office-supply-store caterer gift-shop bicycle-store delicatessen',
  'coffee-shop':
    'bookstore bakery gift-shop boutique coffee-roaster florist gym yoga-studio car-wash donut-shop art-gallery barbershop bank real-estate-agent gas-station hair-salon chocolate-shop theater dog-daycare laundromat library coworking-space bicycle-store record-store pet-store dry-cleaner hotel cycling-studio art-studio print-shop pharmacy hospital university restaurant cinema craft-fair music-venue toy-store child-care-center office-supply-store computer-store',
  'commercial-cleaner':
    'property-manager commercial-real-estate-agent coworking-space office-furniture-store restaurant gym doctor window-cleaner carpet-cleaner school',
  'commercial-real-estate-agent':
    'lawyer shopfitter bank accountant moving-company architect office-furniture-store sign-maker it-consultant insurance-agent property-manager',
  'computer-store':
    'it-consultant office-supply-store web-designer telecommunications-equipment-dealer electronics-store office-furniture-store print-shop accountant office-equipment-dealer',
  'concrete-contractor':
    'home-builder excavation-contractor landscaper general-contractor paving-contractor deck-builder pool-builder garage-door-installer',
  'conference-center':
    'hotel caterer event-technology-company event-planner limousine-service taxi-service print-shop promotional-products-agency coach-hire-company translator restaurant',
  'convenience-store':
    'gas-station car-wash pizza-restaurant sandwich-shop coffee-shop pharmacy video-rental-store liquor-store bank fast-food-restaurant laundromat hotel donut-shop dry-cleaner shipping-center auto-repair-shop ice-cream-shop',
  'cooking-school':
    'kitchenware-store farmers-market gourmet-food-shop butcher wine-shop hotel kitchen-designer fishmonger event-planner cheese-shop bookstore',
  copywriter:
    'web-designer graphic-designer marketing-agency marketing-consultant public-relations-firm print-shop photographer videographer promotional-products-agency it-consultant',
  'cosmetic-clinic':
    'beauty-salon hair-salon day-spa dentist gym makeup-artist photographer boutique medical-specialist nutritionist',
  'costume-shop':
    'party-supply-store theater dance-studio event-planner photo-booth-company makeup-artist nightclub kids-activity-center',
  'courier-service':
    'florist gift-basket-shop print-shop lawyer pharmacy packaging-supplier bakery wholesaler medical-laboratory shipping-center web-designer',
  'coworking-space':
    'coffee-shop business-coach accountant it-consultant web-designer caterer print-shop business-association lawyer sandwich-shop gym virtual-assistant',
  'craft-fair':
    'sewing-store art-studio food-truck coffee-shop art-gallery gift-shop bakery brewery boutique winery florist bookstore',
  'craft-supply-store':
    'art-studio sewing-store bookstore cafe school pottery-studio picture-framer toy-store child-care-center craft-fair stationery-store',
  'cultural-center':
    'cafe art-studio music-school library dance-studio live-band print-shop bookstore language-school',
  'cupcake-shop':
    'coffee-shop event-planner wedding-planner florist toy-store kids-activity-center childrens-store caterer gift-shop cafe candy-store bridal-shop wedding-venue photographer bakery boutique ice-cream-shop dj party-supply-store balloon-artist coffee-roaster',
  'currency-exchange':
    'travel-agency hotel tour-operator bag-and-leather-store tourist-information-center taxi-service hostel',
  'curtain-store':
    'interior-designer furniture-store painter carpet-store flooring-store home-stager real-estate-agent lighting-store window-and-door-installer window-cleaner home-builder',
  'cycling-studio':
    'juice-bar sportswear-store nutritionist massage-therapist yoga-studio bicycle-store coffee-shop chiropractor physical-therapist health-food-store',
};

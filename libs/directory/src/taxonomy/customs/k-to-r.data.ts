/** For categories from K to R the partners that are customary in the trade, the most usual first, separated by blanks. */
export const customsKToR: Readonly<Record<string, string>> = {
  'karaoke-bar':
    'japanese-restaurant taxi-service hotel asian-restaurant event-planner nightclub dessert-bar',
  'kebab-shop': 'bar nightclub brewery taxi-service university laundromat arcade cinema',
  kennel:
    'veterinarian pet-groomer dog-trainer pet-store travel-agency dog-daycare dog-walker pet-sitter hotel real-estate-agent',
  'kids-activity-center':
    'pizza-restaurant toy-store child-care-center childrens-store ice-cream-shop bakery cupcake-shop photographer dance-studio candy-store coffee-shop recreation-center party-supply-store dentist swimming-school entertainer amusement-park martial-arts-school music-school library bookstore caterer after-school-care-center hair-salon doctor nanny-agency cafe craft-supply-store',
  'kitchen-designer':
    'kitchen-fitter appliance-store interior-designer architect general-contractor tile-store lighting-store flooring-store home-builder plumber electrician real-estate-agent painter carpenter home-stager plasterer window-and-door-installer bathroom-showroom stonemason kitchenware-store furniture-store mortgage-broker home-improvement-store hvac-contractor insurance-agent',
  'kitchen-fitter':
    'kitchen-designer plumber electrician tile-store appliance-store architect general-contractor painter flooring-store real-estate-agent plasterer home-builder interior-designer carpenter',
  'kitchenware-store':
    'cooking-school kitchen-designer gourmet-food-shop wine-shop cheese-shop restaurant wedding-planner homewares-store butcher coffee-roaster',
  landscaper:
    'deck-builder real-estate-agent home-builder arborist pest-control architect home-stager garden-center property-manager painter general-contractor window-cleaner lighting-store handyman concrete-contractor paving-contractor fencing-contractor pool-builder roofer window-and-door-installer plumber electrician hvac-contractor mortgage-broker florist interior-designer surveyor furniture-store gutter-installer house-cleaner insurance-agent',
  'language-school':
    'travel-agency translator university hostel bookstore recruitment-agency cafe cultural-center',
  'lash-studio':
    'makeup-artist bridal-shop photographer boutique day-spa wedding-planner clothing-store coffee-shop jewelry-store barre-studio tanning-studio',
  laundromat: 'cafe convenience-store dry-cleaner hostel pizza-restaurant hotel holiday-rental barbershop',
  lawyer:
    'accountant financial-planner real-estate-agent insurance-agent bank title-company mortgage-broker bookkeeper assisted-living chiropractor hr-consultant home-care-agency funeral-home surveyor home-builder home-inspector doctor escrow-company hospice business-coach psychologist investment-firm general-contractor marketing-agency physical-therapist property-manager auto-body-shop architect it-consultant web-designer',
  library: 'bookstore cafe school childrens-store tutoring-center cultural-center museum toy-store',
  'life-coach':
    'yoga-studio psychologist business-coach massage-therapist financial-planner hr-consultant nutritionist personal-trainer coworking-space',
  'lift-contractor':
    'architect property-manager home-builder medical-equipment-supplier hotel structural-engineer home-care-agency',
  'lighting-store':
    'interior-designer electrician kitchen-designer architect furniture-store home-builder general-contractor home-stager flooring-store curtain-store painter tile-store',
  'limousine-service':
    'wedding-planner wedding-venue hotel event-planner winery banquet-hall photographer bridal-shop restaurant dj travel-agency florist menswear-store theater taxi-service hair-salon bar nightclub steakhouse bakery caterer makeup-artist videographer auto-detailing car-wash golf-course music-venue coach-hire-company brewery funeral-home jewelry-store',
  'linen-store':
    'mattress-store furniture-store interior-designer bed-and-breakfast holiday-rental homewares-store wedding-planner curtain-store',
  'lingerie-store': 'bridal-shop boutique day-spa beauty-salon shoe-store photographer midwife travel-agency',
  'liquor-store':
    'delicatessen butcher pizza-restaurant caterer party-supply-store event-planner gourmet-food-shop bar grocery-store restaurant wedding-planner convenience-store brewery wine-bar dry-cleaner fried-chicken-restaurant cheese-shop gift-basket-shop kitchenware-store hotel florist banquet-hall wedding-venue',
  'live-band':
    'wedding-planner wedding-venue event-planner pub dj banquet-hall restaurant event-technology-company photographer caterer recording-studio winery',
  locksmith:
    'real-estate-agent property-manager moving-company security-installer handyman window-and-door-installer auto-repair-shop insurance-agent garage-door-installer',
  'machinery-dealer':
    'finance-company metalworker engineering-firm freight-forwarder excavation-contractor building-supplies-merchant insurance-agent',
  'makeup-artist':
    'wedding-planner photographer bridal-shop hair-salon wedding-venue videographer florist boutique event-planner lash-studio jewelry-store theater dentist nail-salon barre-studio hotel day-spa dj caterer wedding-celebrant limousine-service gym clothing-store banquet-hall waxing-salon tanning-studio dance-studio beauty-supply-store',
  marina:
    'seafood-restaurant fishing-tackle-store hotel gas-station insurance-agent tour-operator surf-and-skate-shop electrician finance-company',
  'market-research-firm':
    'marketing-agency business-coach public-relations-firm software-company marketing-consultant graphic-designer',
  'marketing-agency':
    'web-designer graphic-designer print-shop photographer videographer copywriter public-relations-firm it-consultant promotional-products-agency accountant event-planner hr-consultant software-company bank lawyer marketing-consultant bookkeeper publisher sign-maker business-coach real-estate-agent recruitment-agency financial-planner computer-store',
  'marketing-consultant':
    'web-designer graphic-designer copywriter print-shop accountant photographer videographer public-relations-firm lawyer promotional-products-agency it-consultant bookkeeper bank business-coach event-planner hr-consultant financial-planner insurance-agent software-company publisher sign-maker recruitment-agency',
  'martial-arts-school':
    'school after-school-care-center sporting-goods-store physical-therapist personal-trainer kids-activity-center health-food-store childrens-store chiropractor',
  'massage-therapist':
    'chiropractor yoga-studio gym personal-trainer acupuncturist physical-therapist day-spa pilates-studio hair-salon doctor sporting-goods-store nutritionist juice-bar hotel fitness-studio barre-studio cycling-studio health-food-store dentist psychologist osteopath nail-salon midwife weight-loss-clinic bed-and-breakfast dance-studio recreation-center beauty-salon florist assisted-living hospice sports-club wedding-planner real-estate-agent gift-shop coffee-shop medical-equipment-supplier golf-course',
  'mattress-store':
    'furniture-store chiropractor moving-company real-estate-agent interior-designer carpet-store home-stager curtain-store appliance-store physical-therapist hotel',
  'meal-prep-service':
    'gym personal-trainer nutritionist fitness-studio pilates-studio midwife weight-loss-clinic coworking-space doctor',
  'medical-equipment-supplier':
    'home-care-agency doctor physical-therapist assisted-living pharmacy hospice chiropractor general-contractor insurance-agent shoe-store',
  'medical-laboratory': 'doctor medical-specialist hospital fitness-studio pharmacy midwife courier-service',
  'medical-specialist':
    'doctor hospital medical-laboratory pharmacy physical-therapist optician insurance-agent nutritionist',
  'medical-wholesaler':
    'doctor dentist medical-equipment-supplier pharmacy assisted-living courier-service veterinarian hospital',
  'mediterranean-restaurant':
    'wine-shop theater hotel cinema cheese-shop travel-agency live-band taxi-service',
  'menswear-store':
    'barbershop bridal-shop jewelry-store wedding-planner tailor dry-cleaner shoe-store photographer wedding-venue limousine-service bar florist clothing-store bag-and-leather-store hotel steakhouse coffee-shop bank boutique shoe-repair-shop dj gym car-dealer hair-salon watchmaker',
  metalworker:
    'home-builder fencing-contractor architect general-contractor machinery-dealer structural-engineer garage-door-installer sign-maker shopfitter',
  midwife:
    'childrens-store doctor yoga-studio photographer nanny-agency osteopath massage-therapist pharmacy child-care-center naturopath meal-prep-service',
  'mini-golf': 'ice-cream-shop pizza-restaurant cinema campground hotel bowling-alley burger-restaurant bar',
  'mobile-hairdresser':
    'wedding-planner makeup-artist assisted-living photographer bridal-shop home-care-agency wedding-venue florist massage-therapist hospice',
  'mobile-phone-store':
    'computer-store electronics-store travel-agency bag-and-leather-store internet-provider it-consultant coffee-shop',
  'mortgage-broker':
    'real-estate-agent title-company insurance-agent home-inspector financial-planner accountant lawyer home-builder escrow-company bank moving-company general-contractor bookkeeper home-stager property-valuer painter handyman roofer pest-control surveyor property-manager interior-designer furniture-store house-cleaner landscaper',
  'motorcycle-dealer':
    'insurance-agent auto-parts-store driving-school finance-company bar tattoo-studio tire-shop coffee-shop',
  'moving-company':
    'real-estate-agent self-storage-facility house-cleaner property-manager mortgage-broker furniture-store home-stager carpet-cleaner insurance-agent painter shipping-center assisted-living locksmith interior-designer home-inspector title-company truck-rental-company packaging-supplier waste-removal-service handyman appliance-store mattress-store electrician pest-control window-cleaner lawyer bank home-improvement-store office-furniture-store hotel car-rental-agency thrift-store home-care-agency',
  museum:
    'cafe bookstore hotel gift-shop tour-operator art-gallery theater school restaurant tourist-information-center picture-framer',
  'music-school':
    'musical-instrument-store school dance-studio recording-studio child-care-center tutoring-center music-venue bookstore cafe theater',
  'music-venue':
    'bar restaurant taxi-service hotel record-store live-band recording-studio parking-garage brewery pizza-restaurant musical-instrument-store',
  'musical-instrument-store':
    'music-school recording-studio music-venue live-band record-store school place-of-worship cafe',
  'nail-salon':
    'boutique bridal-shop day-spa wedding-planner coffee-shop massage-therapist clothing-store jewelry-store wine-bar shoe-store photographer bath-and-body-shop bakery gift-shop chocolate-shop barbershop restaurant yoga-studio hotel tea-house florist gym event-planner makeup-artist grocery-store dry-cleaner bar tanning-studio',
  'nanny-agency':
    'child-care-center midwife house-cleaner childrens-store hotel school photographer recruitment-agency event-planner',
  naturopath:
    'health-food-store yoga-studio massage-therapist nutritionist acupuncturist pharmacy midwife psychologist osteopath',
  nightclub:
    'dj bar taxi-service hotel security-guard-service kebab-shop lash-studio hair-salon limousine-service clothing-store',
  nutritionist:
    'gym personal-trainer health-food-store doctor yoga-studio chiropractor physical-therapist massage-therapist juice-bar pilates-studio fitness-studio weight-loss-clinic barre-studio cycling-studio acupuncturist dentist psychologist pharmacy grocery-store restaurant meal-prep-service midwife hospital recreation-center osteopath naturopath beauty-salon caterer',
  'occupational-therapist':
    'physical-therapist medical-equipment-supplier speech-therapist doctor home-care-agency disability-service assisted-living school handyman',
  'office-equipment-dealer':
    'it-consultant office-furniture-store office-supply-store telecommunications-equipment-dealer print-shop accountant lawyer real-estate-agent computer-store',
  'office-furniture-store':
    'office-supply-store office-equipment-dealer interior-designer moving-company it-consultant telecommunications-equipment-dealer architect real-estate-agent computer-store carpet-store electrician commercial-real-estate-agent shopfitter coworking-space commercial-cleaner painter lighting-store carpet-cleaner bank flooring-store',
  'office-supply-store':
    'office-furniture-store print-shop office-equipment-dealer computer-store accountant it-consultant coffee-shop bookkeeper bookstore telecommunications-equipment-dealer promotional-products-agency shipping-center marketing-agency bank lawyer real-estate-agent school coworking-space insurance-agent sandwich-shop delicatessen web-designer graphic-designer art-studio',
  optician:
    'doctor pharmacy dentist boutique jewelry-store hair-salon hearing-clinic menswear-store photographer clothing-store assisted-living insurance-agent',
  orthodontist:
    'dentist school sports-club photographer doctor speech-therapist kids-activity-center bridal-shop',
  osteopath:
    'massage-therapist gym pilates-studio yoga-studio midwife doctor personal-trainer sports-club mattress-store nutritionist',
  'outdoor-store':
    'travel-agency campground climbing-gym tour-operator fishing-tackle-store bicycle-store rv-dealer physical-therapist coffee-shop',
  'packaging-supplier':
    'bakery courier-service food-producer graphic-designer moving-company wholesaler print-shop gift-basket-shop freight-forwarder',
  'paint-store':
    'painter interior-designer home-improvement-store plasterer furniture-store real-estate-agent general-contractor curtain-store',
  painter:
    'real-estate-agent interior-designer general-contractor plasterer carpenter home-stager home-builder flooring-store handyman electrician roofer plumber property-manager home-improvement-store carpet-cleaner window-cleaner gutter-installer carpet-store curtain-store landscaper paint-store window-and-door-installer mortgage-broker pest-control hvac-contractor house-cleaner architect kitchen-designer kitchen-fitter moving-company furniture-store waterproofing-contractor insurance-agent lighting-store',
  'parking-garage':
    'theater restaurant cinema hotel car-wash department-store conference-center music-venue charging-station',
  'party-rental-company':
    'wedding-planner caterer event-planner wedding-venue event-technology-company florist balloon-artist winery event-staffing-agency banquet-hall photographer',
  'party-supply-store':
    'bakery cake-maker event-planner bouncy-castle-hire balloon-artist entertainer kids-activity-center toy-store caterer photo-booth-company liquor-store costume-shop',
  'patent-attorney':
    'business-coach product-designer accountant lawyer engineering-firm software-company marketing-agency bank coworking-space',
  'paving-contractor':
    'landscaper home-builder concrete-contractor excavation-contractor fencing-contractor garage-door-installer property-manager architect',
  'pawn-shop':
    'jewelry-store watchmaker musical-instrument-store antique-store finance-company moving-company',
  'performing-arts-company':
    'theater costume-shop school dance-studio music-school event-planner print-shop hotel restaurant',
  'personal-trainer':
    'gym nutritionist massage-therapist chiropractor physical-therapist health-food-store doctor sportswear-store juice-bar weight-loss-clinic fitness-equipment-store day-spa yoga-studio pilates-studio meal-prep-service osteopath sporting-goods-store acupuncturist hair-salon bridal-shop wedding-planner psychologist cycling-studio dentist recreation-center assisted-living beauty-salon photographer shoe-store',
  'pest-control':
    'real-estate-agent home-inspector property-manager landscaper mortgage-broker house-cleaner handyman restaurant insulation-contractor title-company roofer carpet-cleaner arborist plumber gutter-installer electrician hotel waste-removal-service window-cleaner insurance-agent grocery-store general-contractor home-builder moving-company hvac-contractor',
  'pet-groomer':
    'veterinarian dog-daycare pet-store dog-trainer kennel dog-walker pet-sitter photographer coffee-shop carpet-cleaner house-cleaner hotel car-wash real-estate-agent dry-cleaner farm-shop florist hair-salon bakery',
  'pet-sitter':
    'veterinarian pet-store pet-groomer dog-trainer travel-agency kennel house-cleaner dog-daycare real-estate-agent',
  'pet-store':
    'veterinarian pet-groomer dog-trainer dog-daycare kennel dog-walker pet-sitter photographer landscaper coffee-shop riding-school hotel real-estate-agent house-cleaner farm-shop florist toy-store grocery-store brewery carpet-cleaner',
  pharmacy:
    'doctor dentist medical-equipment-supplier assisted-living optician home-care-agency grocery-store veterinarian physical-therapist health-food-store hospice nutritionist gym hospital chiropractor psychologist personal-trainer massage-therapist child-care-center yoga-studio hearing-clinic coffee-shop convenience-store weight-loss-clinic beauty-salon insurance-agent',
  'photo-booth-company':
    'dj wedding-planner photographer event-planner wedding-venue banquet-hall party-rental-company balloon-artist conference-center',
  photographer:
    'wedding-planner wedding-venue florist bridal-shop makeup-artist event-planner caterer videographer real-estate-agent hair-salon marketing-agency web-designer graphic-designer print-shop dj jewelry-store childrens-store boutique banquet-hall hotel home-stager live-band wedding-celebrant photo-booth-company picture-framer interior-designer architect public-relations-firm pet-groomer dance-studio school child-care-center day-spa restaurant clothing-store home-builder bakery gift-shop toy-store lash-studio nail-salon winery invitation-designer art-gallery limousine-service copywriter travel-agency marketing-consultant',
  'physical-therapist':
    'doctor gym chiropractor massage-therapist personal-trainer yoga-studio pilates-studio sporting-goods-store acupuncturist medical-equipment-supplier nutritionist home-care-agency recreation-center dance-studio sports-club podiatrist osteopath cycling-studio barre-studio fitness-studio occupational-therapist psychologist lawyer assisted-living golf-course sportswear-store optician swimming-pool shoe-store midwife insurance-agent fitness-equipment-store weight-loss-clinic hospital martial-arts-school',
  'picture-framer':
    'art-gallery photographer interior-designer artist print-shop museum antique-store art-studio homewares-store camera-store',
  'pilates-studio':
    'physical-therapist massage-therapist juice-bar chiropractor sportswear-store nutritionist day-spa health-food-store coffee-shop boutique acupuncturist dance-studio midwife cafe osteopath personal-trainer nail-salon wine-bar beauty-salon golf-course doctor dancewear-store bridal-shop weight-loss-clinic',
  'pizza-restaurant':
    'cinema bowling-alley ice-cream-shop video-rental-store bar brewery kids-activity-center recreation-center liquor-store grocery-store real-estate-agent moving-company sporting-goods-store theater hotel gas-station toy-store school library convenience-store party-supply-store arcade laundromat amusement-park child-care-center wine-shop car-wash dance-studio coffee-shop nail-salon',
  plasterer:
    'painter general-contractor electrician plumber carpenter home-builder kitchen-fitter hvac-contractor insulation-contractor interior-designer tile-store architect',
  plumber:
    'electrician hvac-contractor general-contractor real-estate-agent kitchen-fitter kitchen-designer home-builder insurance-agent property-manager handyman tile-store painter home-inspector appliance-store home-improvement-store bathroom-showroom drain-service roofer plasterer landscaper house-cleaner carpenter flooring-store waterproofing-contractor pest-control pool-builder home-stager mortgage-broker interior-designer carpet-cleaner restaurant architect locksmith',
  podiatrist:
    'physical-therapist shoe-store doctor assisted-living sporting-goods-store pharmacy massage-therapist sports-club gym nail-salon',
  'point-of-sale-supplier':
    'accountant restaurant it-consultant bank shopfitter bookkeeper boutique web-designer hair-salon catering-equipment-supplier',
  'pool-and-spa-store':
    'pool-builder landscaper deck-builder fencing-contractor real-estate-agent hvac-contractor furniture-store',
  'pool-builder':
    'landscaper pool-and-spa-store fencing-contractor home-builder paving-contractor excavation-contractor architect electrician deck-builder',
  'pottery-studio':
    'cafe craft-supply-store florist art-gallery gift-shop homewares-store garden-center wine-bar art-studio restaurant',
  'print-shop':
    'graphic-designer marketing-agency web-designer promotional-products-agency copywriter event-planner wedding-planner office-supply-store photographer real-estate-agent shipping-center marketing-consultant banquet-hall wedding-venue restaurant school sign-maker bookkeeper accountant lawyer business-coach place-of-worship insurance-agent videographer computer-store office-furniture-store invitation-designer public-relations-firm bank car-dealer',
  'product-designer':
    'engineering-firm graphic-designer patent-attorney marketing-agency photographer packaging-supplier web-designer print-shop',
  'promotional-products-agency':
    'marketing-agency print-shop graphic-designer event-planner hr-consultant web-designer public-relations-firm marketing-consultant gift-basket-shop sporting-goods-store sports-club screen-printer copywriter trophy-and-engraving-shop restaurant hotel bank real-estate-agent insurance-agent gym office-supply-store videographer photographer it-consultant',
  'property-developer':
    'architect home-builder real-estate-agent bank surveyor lawyer town-planner structural-engineer excavation-contractor home-stager mortgage-broker',
  'property-manager':
    'real-estate-agent handyman house-cleaner plumber painter pest-control insurance-agent landscaper lawyer electrician hvac-contractor carpet-cleaner locksmith accountant mortgage-broker roofer home-inspector bank appliance-store carpet-store commercial-cleaner waste-removal-service gutter-installer flooring-store moving-company title-company arborist window-cleaner furniture-store general-contractor security-guard-service photographer home-stager',
  'property-valuer':
    'real-estate-agent mortgage-broker lawyer bank home-inspector accountant surveyor insurance-agent financial-planner',
  psychologist:
    'doctor yoga-studio lawyer massage-therapist nutritionist life-coach school speech-therapist hr-consultant physical-therapist home-care-agency personal-trainer',
  pub: 'live-band brewery taxi-service sports-club hotel food-truck butcher bookstore drinks-wholesaler barbershop theater',
  'public-relations-firm':
    'marketing-agency copywriter event-planner web-designer graphic-designer photographer videographer marketing-consultant print-shop promotional-products-agency lawyer business-coach publisher hotel theater restaurant software-company gift-basket-shop caterer it-consultant',
  publisher:
    'marketing-agency bookstore copywriter graphic-designer photographer public-relations-firm print-shop library business-association',
  'real-estate-agent':
    'mortgage-broker home-inspector home-stager title-company insurance-agent moving-company lawyer photographer painter house-cleaner handyman home-builder general-contractor escrow-company pest-control landscaper roofer plumber hvac-contractor carpet-cleaner architect financial-planner interior-designer property-manager window-cleaner bank accountant electrician surveyor appliance-store furniture-store florist gift-basket-shop coffee-shop carpet-store flooring-store gutter-installer window-and-door-installer arborist property-valuer self-storage-facility print-shop web-designer marketing-agency restaurant pool-builder locksmith waste-removal-service kitchen-designer kitchen-fitter gym child-care-center lighting-store home-improvement-store assisted-living',
  'record-store':
    'music-venue cafe bookstore musical-instrument-store bar thrift-store brewery tattoo-studio pub cinema',
  'recording-studio':
    'musical-instrument-store live-band music-venue music-school videographer marketing-agency record-store copywriter publisher',
  'recreation-center':
    'sporting-goods-store physical-therapist ice-cream-shop pizza-restaurant sportswear-store child-care-center nutritionist doctor dance-studio juice-bar photographer chiropractor massage-therapist swimming-school dentist trophy-and-engraving-shop screen-printer restaurant gym school library sports-club amusement-park bank fast-food-restaurant',
  'recruitment-agency':
    'hr-consultant accountant lawyer training-provider it-consultant coworking-space business-association business-coach insurance-agent bank',
  restaurant:
    'theater cinema wine-shop florist winery hotel bar brewery taxi-service bakery butcher jewelry-store art-gallery ice-cream-shop bookstore limousine-service farm-shop coffee-roaster boutique gift-basket-shop museum music-venue caterer nail-salon hair-salon bed-and-breakfast chocolate-shop cheese-shop farmers-market parking-garage bowling-alley fishmonger event-planner kids-activity-center grocery-store live-band wine-bar yoga-studio gym print-shop toy-store pest-control dessert-bar coffee-shop photographer clothing-store car-wash nanny-agency golf-course',
  'riding-school':
    'saddlery veterinarian school bed-and-breakfast dog-trainer physical-therapist campground photographer',
  roofer:
    'gutter-installer insurance-agent real-estate-agent general-contractor home-inspector solar-installer window-and-door-installer home-builder insulation-contractor painter hvac-contractor electrician arborist property-manager landscaper plumber architect deck-builder waterproofing-contractor mortgage-broker pest-control chimney-sweep scaffolder lawyer carpenter concrete-contractor title-company plasterer window-cleaner',
  'rv-dealer':
    'sporting-goods-store insurance-agent fishing-tackle-store hunting-store campground gas-station bank auto-repair-shop travel-agency auto-detailing self-storage-facility',
};

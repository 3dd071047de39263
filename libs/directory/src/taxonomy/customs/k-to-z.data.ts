/** For categories from K to Z the partners that are customary in the trade, the most usual first, separated by blanks. */
export const customsKToZ: Readonly<Record<string, string>> = {
  kennel:
    'veterinarian pet-groomer dog-trainer pet-store travel-agency dog-daycare dog-walker pet-sitter hotel real-estate-agent',
  'kids-activity-center':
    'pizza-restaurant toy-store child-care-center childrens-store ice-cream-shop bakery cupcake-shop photographer dance-studio candy-store coffee-shop recreation-center party-supply-store dentist swimming-school entertainer amusement-park martial-arts-school music-school library bookstore caterer after-school-care-center hair-salon doctor nanny-agency cafe craft-supply-store',
  'kitchen-designer':
    'kitchen-fitter appliance-store interior-designer architect general-contractor tile-store lighting-store flooring-store home-builder plumber electrician real-estate-agent painter carpenter home-stager plasterer window-and-door-installer bathroom-showroom stonemason kitchenware-store furniture-store mortgage-broker home-improvement-store hvac-contractor insurance-agent',
  'kitchen-fitter':
    'kitchen-designer plumber electrician tile-store appliance-store architect general-contractor painter flooring-store real-estate-agent plasterer home-builder interior-designer carpenter',
  landscaper:
    'deck-builder real-estate-agent home-builder arborist pest-control architect home-stager garden-center property-manager painter general-contractor window-cleaner lighting-store handyman concrete-contractor paving-contractor fencing-contractor pool-builder roofer window-and-door-installer plumber electrician hvac-contractor mortgage-broker florist interior-designer surveyor furniture-store gutter-installer house-cleaner insurance-agent',
  'lash-studio':
    'makeup-artist bridal-shop photographer boutique day-spa wedding-planner clothing-store coffee-shop jewelry-store barre-studio tanning-studio',
  lawyer:
    'accountant financial-planner real-estate-agent insurance-agent bank title-company mortgage-broker bookkeeper assisted-living chiropractor hr-consultant home-care-agency funeral-home surveyor home-builder home-inspector doctor escrow-company hospice business-coach psychologist investment-firm general-contractor marketing-agency physical-therapist property-manager auto-body-shop architect it-consultant web-designer',
  'lighting-store':
    'interior-designer electrician kitchen-designer architect furniture-store home-builder general-contractor home-stager flooring-store curtain-store painter tile-store',
  'limousine-service':
    'wedding-planner wedding-venue hotel event-planner winery banquet-hall photographer bridal-shop restaurant dj travel-agency florist menswear-store theater taxi-service hair-salon bar nightclub steakhouse bakery caterer makeup-artist videographer auto-detailing car-wash golf-course music-venue coach-hire-company brewery funeral-home jewelry-store',
  'liquor-store':
    'delicatessen butcher pizza-restaurant caterer party-supply-store event-planner gourmet-food-shop bar grocery-store restaurant wedding-planner convenience-store brewery wine-bar dry-cleaner fried-chicken-restaurant cheese-shop gift-basket-shop kitchenware-store hotel florist banquet-hall wedding-venue',
  'makeup-artist':
    'wedding-planner photographer bridal-shop hair-salon wedding-venue videographer florist boutique event-planner lash-studio jewelry-store theater dentist nail-salon barre-studio hotel day-spa dj caterer wedding-celebrant limousine-service gym clothing-store banquet-hall waxing-salon tanning-studio dance-studio beauty-supply-store',
  'marketing-agency':
    'web-designer graphic-designer print-shop photographer videographer copywriter public-relations-firm it-consultant promotional-products-agency accountant event-planner hr-consultant software-company bank lawyer marketing-consultant bookkeeper publisher sign-maker business-coach real-estate-agent recruitment-agency financial-planner computer-store',
  'marketing-consultant':
    'web-designer graphic-designer copywriter print-shop accountant photographer videographer public-relations-firm lawyer promotional-products-agency it-consultant bookkeeper bank business-coach event-planner hr-consultant financial-planner insurance-agent software-company publisher sign-maker recruitment-agency',
  'massage-therapist':
    'chiropractor yoga-studio gym personal-trainer acupuncturist physical-therapist day-spa pilates-studio hair-salon doctor sporting-goods-store nutritionist juice-bar hotel fitness-studio barre-studio cycling-studio health-food-store dentist psychologist osteopath nail-salon midwife weight-loss-clinic bed-and-breakfast dance-studio recreation-center beauty-salon florist assisted-living hospice sports-club wedding-planner real-estate-agent gift-shop coffee-shop medical-equipment-supplier golf-course',
  'mattress-store':
    'furniture-store chiropractor moving-company real-estate-agent interior-designer carpet-store home-stager curtain-store appliance-store physical-therapist hotel',
  'medical-equipment-supplier':
    'home-care-agency doctor physical-therapist assisted-living pharmacy hospice chiropractor general-contractor insurance-agent shoe-store',
  'menswear-store':
    'barbershop bridal-shop jewelry-store wedding-planner tailor dry-cleaner shoe-store photographer wedding-venue limousine-service bar florist clothing-store bag-and-leather-store hotel steakhouse coffee-shop bank boutique shoe-repair-shop dj gym car-dealer hair-salon watchmaker',
  'mobile-hairdresser':
    'wedding-planner makeup-artist assisted-living photographer bridal-shop home-care-agency wedding-venue florist massage-therapist hospice',
  'mortgage-broker':
    'real-estate-agent title-company insurance-agent home-inspector financial-planner accountant lawyer home-builder escrow-company bank moving-company general-contractor bookkeeper home-stager property-valuer painter handyman roofer pest-control surveyor property-manager interior-designer furniture-store house-cleaner landscaper',
  'moving-company':
    'real-estate-agent self-storage-facility house-cleaner property-manager mortgage-broker furniture-store home-stager carpet-cleaner insurance-agent painter shipping-center assisted-living locksmith interior-designer home-inspector title-company truck-rental-company packaging-supplier waste-removal-service handyman appliance-store mattress-store electrician pest-control window-cleaner lawyer bank home-improvement-store office-furniture-store hotel car-rental-agency thrift-store home-care-agency',
  'nail-salon':
    'boutique bridal-shop day-spa wedding-planner coffee-shop massage-therapist clothing-store jewelry-store wine-bar shoe-store photographer bath-and-body-shop bakery gift-shop chocolate-shop barbershop restaurant yoga-studio hotel tea-house florist gym event-planner makeup-artist grocery-store dry-cleaner bar tanning-studio',
  nutritionist:
    'gym personal-trainer health-food-store doctor yoga-studio chiropractor physical-therapist massage-therapist juice-bar pilates-studio fitness-studio weight-loss-clinic barre-studio cycling-studio acupuncturist dentist psychologist pharmacy grocery-store restaurant meal-prep-service midwife hospital recreation-center osteopath naturopath beauty-salon caterer',
  'office-equipment-dealer':
    'it-consultant office-furniture-store office-supply-store telecommunications-equipment-dealer print-shop accountant lawyer real-estate-agent computer-store',
  'office-furniture-store':
    'office-supply-store office-equipment-dealer interior-designer moving-company it-consultant telecommunications-equipment-dealer architect real-estate-agent computer-store carpet-store electrician commercial-real-estate-agent shopfitter coworking-space commercial-cleaner painter lighting-store carpet-cleaner bank flooring-store',
  'office-supply-store':
    'office-furniture-store print-shop office-equipment-dealer computer-store accountant it-consultant coffee-shop bookkeeper bookstore telecommunications-equipment-dealer promotional-products-agency shipping-center marketing-agency bank lawyer real-estate-agent school coworking-space insurance-agent sandwich-shop delicatessen web-designer graphic-designer art-studio',
  optician:
    'doctor pharmacy dentist boutique jewelry-store hair-salon hearing-clinic menswear-store photographer clothing-store assisted-living insurance-agent',
  painter:
    'real-estate-agent interior-designer general-contractor plasterer carpenter home-stager home-builder flooring-store handyman electrician roofer plumber property-manager home-improvement-store carpet-cleaner window-cleaner gutter-installer carpet-store curtain-store landscaper paint-store window-and-door-installer mortgage-broker pest-control hvac-contractor house-cleaner architect kitchen-designer kitchen-fitter moving-company furniture-store waterproofing-contractor insurance-agent lighting-store',
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
  photographer:
    'wedding-planner wedding-venue florist bridal-shop makeup-artist event-planner caterer videographer real-estate-agent hair-salon marketing-agency web-designer graphic-designer print-shop dj jewelry-store childrens-store boutique banquet-hall hotel home-stager live-band wedding-celebrant photo-booth-company picture-framer interior-designer architect public-relations-firm pet-groomer dance-studio school child-care-center day-spa restaurant clothing-store home-builder bakery gift-shop toy-store lash-studio nail-salon winery invitation-designer art-gallery limousine-service copywriter travel-agency marketing-consultant',
  'physical-therapist':
    'doctor gym chiropractor massage-therapist personal-trainer yoga-studio pilates-studio sporting-goods-store acupuncturist medical-equipment-supplier nutritionist home-care-agency recreation-center dance-studio sports-club podiatrist osteopath cycling-studio barre-studio fitness-studio occupational-therapist psychologist lawyer assisted-living golf-course sportswear-store optician swimming-pool shoe-store midwife insurance-agent fitness-equipment-store weight-loss-clinic hospital martial-arts-school',
  'pilates-studio':
    'physical-therapist massage-therapist juice-bar chiropractor sportswear-store nutritionist day-spa health-food-store coffee-shop boutique acupuncturist dance-studio midwife cafe osteopath personal-trainer nail-salon wine-bar beauty-salon golf-course doctor dancewear-store bridal-shop weight-loss-clinic',
  'pizza-restaurant':
    'cinema bowling-alley ice-cream-shop video-rental-store bar brewery kids-activity-center recreation-center liquor-store grocery-store real-estate-agent moving-company sporting-goods-store theater hotel gas-station toy-store school library convenience-store party-supply-store arcade laundromat amusement-park child-care-center wine-shop car-wash dance-studio coffee-shop nail-salon',
  plasterer:
    'painter general-contractor electrician plumber carpenter home-builder kitchen-fitter hvac-contractor insulation-contractor interior-designer tile-store architect',
  plumber:
    'electrician hvac-contractor general-contractor real-estate-agent kitchen-fitter kitchen-designer home-builder insurance-agent property-manager handyman tile-store painter home-inspector appliance-store home-improvement-store bathroom-showroom drain-service roofer plasterer landscaper house-cleaner carpenter flooring-store waterproofing-contractor pest-control pool-builder home-stager mortgage-broker interior-designer carpet-cleaner restaurant architect locksmith',
  'print-shop':
    'graphic-designer marketing-agency web-designer promotional-products-agency copywriter event-planner wedding-planner office-supply-store photographer real-estate-agent shipping-center marketing-consultant banquet-hall wedding-venue restaurant school sign-maker bookkeeper accountant lawyer business-coach place-of-worship insurance-agent videographer computer-store office-furniture-store invitation-designer public-relations-firm bank car-dealer',
  'promotional-products-agency':
    'marketing-agency print-shop graphic-designer event-planner hr-consultant web-designer public-relations-firm marketing-consultant gift-basket-shop sporting-goods-store sports-club screen-printer copywriter trophy-and-engraving-shop restaurant hotel bank real-estate-agent insurance-agent gym office-supply-store videographer photographer it-consultant',
  'property-manager':
    'real-estate-agent handyman house-cleaner plumber painter pest-control insurance-agent landscaper lawyer electrician hvac-contractor carpet-cleaner locksmith accountant mortgage-broker roofer home-inspector bank appliance-store carpet-store commercial-cleaner waste-removal-service gutter-installer flooring-store moving-company title-company arborist window-cleaner furniture-store general-contractor security-guard-service photographer home-stager',
  'public-relations-firm':
    'marketing-agency copywriter event-planner web-designer graphic-designer photographer videographer marketing-consultant print-shop promotional-products-agency lawyer business-coach publisher hotel theater restaurant software-company gift-basket-shop caterer it-consultant',
  'real-estate-agent':
    'mortgage-broker home-inspector home-stager title-company insurance-agent moving-company lawyer photographer painter house-cleaner handyman home-builder general-contractor escrow-company pest-control landscaper roofer plumber hvac-contractor carpet-cleaner architect financial-planner interior-designer property-manager window-cleaner bank accountant electrician surveyor appliance-store furniture-store florist gift-basket-shop coffee-shop carpet-store flooring-store gutter-installer window-and-door-installer arborist property-valuer self-storage-facility print-shop web-designer marketing-agency restaurant pool-builder locksmith waste-removal-service kitchen-designer kitchen-fitter gym child-care-center lighting-store home-improvement-store assisted-living',
  'recreation-center':
    'sporting-goods-store physical-therapist ice-cream-shop pizza-restaurant sportswear-store child-care-center nutritionist doctor dance-studio juice-bar photographer chiropractor massage-therapist swimming-school dentist trophy-and-engraving-shop screen-printer restaurant gym school library sports-club amusement-park bank fast-food-restaurant',
  restaurant:
    'theater cinema wine-shop florist winery hotel bar brewery taxi-service bakery butcher jewelry-store art-gallery ice-cream-shop bookstore limousine-service farm-shop coffee-roaster boutique gift-basket-shop museum music-venue caterer nail-salon hair-salon bed-and-breakfast chocolate-shop cheese-shop farmers-market parking-garage bowling-alley fishmonger event-planner kids-activity-center grocery-store live-band wine-bar yoga-studio gym print-shop toy-store pest-control dessert-bar coffee-shop photographer clothing-store car-wash nanny-agency golf-course',
  roofer:
    'gutter-installer insurance-agent real-estate-agent general-contractor home-inspector solar-installer window-and-door-installer home-builder insulation-contractor painter hvac-contractor electrician arborist property-manager landscaper plumber architect deck-builder waterproofing-contractor mortgage-broker pest-control chimney-sweep scaffolder lawyer carpenter concrete-contractor title-company plasterer window-cleaner',
  'rv-dealer':
    'sporting-goods-store insurance-agent fishing-tackle-store hunting-store campground gas-station bank auto-repair-shop travel-agency auto-detailing self-storage-facility',
  'sandwich-shop':
    'coffee-shop gym grocery-store bakery gas-station office-supply-store bank brewery caterer convenience-store bookstore ice-cream-shop delicatessen juice-bar barbershop shipping-center laundromat computer-store cafe cinema print-shop office-furniture-store park health-food-store yoga-studio dry-cleaner butcher donut-shop hotel',
  'sewing-store':
    'craft-fair art-studio curtain-store dry-cleaner bridal-shop furniture-store bookstore coffee-shop dancewear-store tailor interior-designer',
  'shipping-center':
    'gift-shop gift-basket-shop moving-company print-shop web-designer bookstore craft-fair coffee-shop real-estate-agent bank thrift-store accountant office-supply-store lawyer bookkeeper graphic-designer florist jewelry-store antique-store packaging-supplier dry-cleaner grocery-store pharmacy it-consultant computer-store',
  'shoe-store':
    'podiatrist clothing-store boutique jewelry-store sporting-goods-store childrens-store shoe-repair-shop physical-therapist nail-salon coffee-shop bag-and-leather-store',
  'sporting-goods-store':
    'gym physical-therapist recreation-center chiropractor personal-trainer sportswear-store bicycle-store massage-therapist fishing-tackle-store rv-dealer fitness-studio bar sports-club martial-arts-school dance-studio outdoor-store hunting-store yoga-studio trophy-and-engraving-shop screen-printer nutritionist brewery pizza-restaurant travel-agency ice-cream-shop golf-course restaurant bowling-alley health-food-store juice-bar doctor swimming-pool cycling-studio',
  'sportswear-store':
    'gym yoga-studio pilates-studio fitness-studio personal-trainer barre-studio juice-bar cycling-studio health-food-store physical-therapist dance-studio sporting-goods-store dancewear-store bicycle-store nutritionist massage-therapist chiropractor tennis-club swimming-pool cafe hair-salon tanning-studio recreation-center coffee-shop boutique',
  steakhouse:
    'theater wine-shop winery butcher hotel limousine-service jewelry-store cinema florist wine-bar taxi-service ice-cream-shop casino golf-course brewery menswear-store event-planner caterer music-venue travel-agency car-dealer real-estate-agent',
  surveyor:
    'architect real-estate-agent title-company lawyer home-builder escrow-company mortgage-broker landscaper home-inspector general-contractor structural-engineer',
  'taco-restaurant':
    'brewery bar cinema ice-cream-shop gym liquor-store music-venue bakery bowling-alley food-truck',
  'taxi-service':
    'bar hotel restaurant travel-agency theater wine-bar brewery auto-repair-shop doctor assisted-living towing-service car-wash',
  'telecommunications-equipment-dealer':
    'it-consultant office-equipment-dealer office-furniture-store electrician computer-store office-supply-store moving-company accountant real-estate-agent insurance-agent',
  theater:
    'restaurant wine-bar bar hotel cafe dance-studio bookstore art-gallery taxi-service ice-cream-shop coffee-shop florist limousine-service steakhouse museum music-venue dessert-bar costume-shop parking-garage music-school school hair-salon makeup-artist winery chocolate-shop clothing-store travel-agency bakery brewery caterer',
  'thrift-store':
    'coffee-shop moving-company house-cleaner bookstore tailor furniture-store sewing-store real-estate-agent home-stager art-studio dry-cleaner cafe',
  'tile-store':
    'kitchen-fitter kitchen-designer interior-designer plumber general-contractor architect flooring-store home-builder painter lighting-store carpenter plasterer real-estate-agent',
  'title-company':
    'real-estate-agent mortgage-broker lawyer escrow-company home-inspector bank insurance-agent home-builder surveyor accountant moving-company property-manager general-contractor home-stager house-cleaner financial-planner pest-control web-designer photographer',
  'towing-service':
    'auto-repair-shop auto-body-shop insurance-agent gas-station car-rental-agency car-dealer taxi-service auto-detailing lawyer rv-dealer property-manager',
  'toy-store':
    'childrens-store ice-cream-shop bookstore kids-activity-center candy-store child-care-center cupcake-shop gift-shop coffee-shop pizza-restaurant photographer bakery doctor party-supply-store dance-studio library amusement-park game-store hair-salon cafe craft-supply-store gift-basket-shop museum school dentist grocery-store cinema',
  'travel-agency':
    'hotel wedding-planner bridal-shop limousine-service insurance-agent kennel car-rental-agency jewelry-store taxi-service financial-planner photographer bank bag-and-leather-store doctor pet-sitter restaurant tour-operator dog-daycare language-school golf-course winery amusement-park currency-exchange cinema bookstore event-planner lingerie-store day-spa sporting-goods-store wine-shop lawyer pharmacy camera-store florist hair-salon',
  veterinarian:
    'pet-groomer kennel dog-trainer pet-store dog-daycare pet-sitter dog-walker pharmacy photographer real-estate-agent riding-school farm-shop carpet-cleaner house-cleaner insurance-agent landscaper lawyer coffee-shop hotel grocery-store child-care-center',
  'video-rental-store':
    'pizza-restaurant convenience-store candy-store electronics-store ice-cream-shop fried-chicken-restaurant grocery-store fast-food-restaurant liquor-store bookstore',
  videographer:
    'photographer wedding-planner marketing-agency wedding-venue dj event-planner florist web-designer makeup-artist public-relations-firm graphic-designer copywriter real-estate-agent caterer banquet-hall hair-salon recording-studio marketing-consultant limousine-service bridal-shop live-band wedding-celebrant photo-booth-company promotional-products-agency theater hotel restaurant it-consultant print-shop software-company',
  'warehouse-club':
    'gas-station caterer restaurant optician event-planner fast-food-restaurant coffee-shop car-wash appliance-store',
  'waxing-salon':
    'bridal-shop day-spa boutique gym travel-agency wedding-planner massage-therapist makeup-artist tanning-studio coffee-shop clothing-store yoga-studio',
  'web-designer':
    'graphic-designer copywriter marketing-agency marketing-consultant photographer print-shop it-consultant public-relations-firm videographer accountant promotional-products-agency lawyer bookkeeper business-coach bank software-company sign-maker virtual-assistant internet-provider real-estate-agent publisher hr-consultant financial-planner recruitment-agency insurance-agent computer-store event-planner restaurant office-supply-store',
  'wedding-planner':
    'wedding-venue florist photographer caterer bridal-shop bakery dj makeup-artist videographer limousine-service hair-salon jewelry-store travel-agency hotel banquet-hall print-shop live-band wedding-celebrant party-rental-company invitation-designer photo-booth-company menswear-store event-planner cupcake-shop gift-shop day-spa dance-studio place-of-worship tailor restaurant winery mobile-hairdresser nail-salon lash-studio chocolate-shop gift-basket-shop boutique insurance-agent real-estate-agent',
  'wedding-venue':
    'wedding-planner caterer photographer florist dj videographer bridal-shop hotel limousine-service makeup-artist bakery hair-salon event-planner mobile-hairdresser live-band wedding-celebrant party-rental-company photo-booth-company jewelry-store taxi-service bed-and-breakfast winery food-truck bar print-shop travel-agency menswear-store place-of-worship cupcake-shop day-spa coach-hire-company restaurant',
  'weight-loss-clinic':
    'nutritionist gym personal-trainer doctor health-food-store massage-therapist yoga-studio clothing-store chiropractor day-spa pharmacy',
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
  'yoga-studio':
    'massage-therapist juice-bar health-food-store coffee-shop sportswear-store chiropractor day-spa acupuncturist nutritionist cafe brewery physical-therapist hair-salon gym psychologist midwife doctor bookstore pilates-studio naturopath tea-house restaurant vegan-restaurant dance-studio hotel travel-agency boutique child-care-center winery wine-bar grocery-store nail-salon beauty-salon florist pet-store personal-trainer dentist farmers-market art-gallery candle-shop bakery sporting-goods-store',
};

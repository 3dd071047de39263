/** For categories from D to J the partners that are customary in the trade, the most usual first, separated by blanks. */
export const customsDToJ: Readonly<Record<string, string>> = {
  'dance-studio':
    'dancewear-store photographer childrens-store theater physical-therapist dj florist kids-activity-center costume-shop ice-cream-shop sportswear-store wedding-planner yoga-studio music-school gym chiropractor massage-therapist shoe-store bridal-shop wedding-venue restaurant pizza-restaurant child-care-center cafe',
  'dancewear-store':
    'dance-studio barre-studio photographer theater yoga-studio sportswear-store kids-activity-center childrens-store pilates-studio',
  'day-spa':
    'hotel bridal-shop yoga-studio massage-therapist hair-salon florist acupuncturist wedding-planner jewelry-store boutique bath-and-body-shop restaurant gym juice-bar chocolate-shop bed-and-breakfast winery gift-basket-shop barre-studio pilates-studio chiropractor personal-trainer photographer makeup-artist golf-course travel-agency health-food-store physical-therapist fitness-studio weight-loss-clinic',
  'deck-builder':
    'landscaper home-builder general-contractor home-improvement-store real-estate-agent carpenter architect window-and-door-installer arborist painter roofer furniture-store',
  delicatessen:
    'wine-shop liquor-store bakery butcher caterer gourmet-food-shop coffee-shop gift-basket-shop brewery grocery-store event-planner cheese-shop sandwich-shop hotel coffee-roaster farmers-market winery fishmonger gym office-supply-store bank',
  'demolition-contractor':
    'excavation-contractor waste-removal-service home-builder architect general-contractor property-developer structural-engineer scaffolder',
  dentist:
    'doctor pharmacy child-care-center optician photographer beauty-salon accountant childrens-store bridal-shop day-spa orthodontist insurance-agent toy-store chiropractor nutritionist gym speech-therapist health-food-store real-estate-agent assisted-living barbershop makeup-artist jewelry-store lawyer bank hair-salon physical-therapist',
  'department-store':
    'restaurant cafe cinema hair-salon coffee-shop bridal-shop shoe-repair-shop tailor interior-designer day-spa nail-salon',
  'dessert-bar':
    'restaurant cinema theater italian-restaurant bowling-alley asian-restaurant escape-room coffee-roaster',
  'disability-service':
    'occupational-therapist home-care-agency medical-equipment-supplier taxi-service speech-therapist lawyer doctor physical-therapist',
  'discount-store':
    'thrift-store grocery-store fast-food-restaurant pizza-restaurant hair-salon nail-salon pharmacy bank gas-station laundromat',
  distillery:
    'bar restaurant wine-shop tour-operator hotel gift-basket-shop liquor-store chocolate-shop food-truck',
  dj: 'wedding-planner wedding-venue banquet-hall photographer caterer event-planner videographer bar florist limousine-service bridal-shop bakery live-band party-rental-company hotel nightclub photo-booth-company event-technology-company makeup-artist hair-salon jewelry-store wedding-celebrant winery',
  doctor:
    'pharmacy physical-therapist chiropractor nutritionist home-care-agency dentist medical-equipment-supplier gym personal-trainer massage-therapist optician assisted-living weight-loss-clinic hospice psychologist medical-laboratory hospital yoga-studio acupuncturist health-food-store fitness-studio insurance-agent child-care-center lawyer day-spa hearing-clinic podiatrist',
  'dog-daycare':
    'pet-groomer dog-trainer veterinarian pet-store kennel dog-walker pet-sitter coffee-shop brewery real-estate-agent',
  'dog-trainer':
    'veterinarian dog-daycare pet-store pet-groomer kennel dog-walker pet-sitter real-estate-agent photographer riding-school landscaper insurance-agent child-care-center',
  'dog-walker':
    'veterinarian pet-groomer dog-trainer pet-store dog-daycare kennel coffee-shop house-cleaner real-estate-agent pet-sitter',
  'donut-shop':
    'coffee-shop car-wash coffee-roaster gas-station ice-cream-shop bakery sandwich-shop grocery-store bank convenience-store',
  'drain-service':
    'plumber property-manager restaurant home-inspector excavation-contractor real-estate-agent insurance-agent',
  'drinks-wholesaler':
    'bar restaurant pub caterer winery brewery hotel event-planner food-wholesaler distillery',
  'driving-school':
    'insurance-agent car-dealer school auto-repair-shop university motorcycle-dealer optician language-school',
  'dry-cleaner':
    'tailor menswear-store hotel shoe-repair-shop clothing-store coffee-shop bridal-shop restaurant laundromat curtain-store',
  electrician:
    'plumber hvac-contractor general-contractor home-builder kitchen-fitter lighting-store real-estate-agent painter property-manager home-inspector plasterer roofer insurance-agent it-consultant home-improvement-store solar-installer carpenter security-installer smart-home-installer window-and-door-installer landscaper insulation-contractor pool-builder appliance-store interior-designer architect computer-store',
  'electronics-store':
    'interior-designer home-builder electrician furniture-store cinema it-consultant video-rental-store real-estate-agent insurance-agent moving-company pizza-restaurant',
  'energy-consultant':
    'solar-installer insulation-contractor architect hvac-contractor window-and-door-installer home-builder real-estate-agent mortgage-broker',
  'engineering-firm':
    'architect property-developer machinery-dealer surveyor metalworker patent-attorney product-designer general-contractor',
  entertainer:
    'kids-activity-center event-planner party-supply-store school cake-maker bouncy-castle-hire child-care-center balloon-artist restaurant hotel',
  'escape-room':
    'pizza-restaurant bar brewery hotel restaurant event-planner cinema bowling-alley hr-consultant cafe',
  'escrow-company':
    'real-estate-agent title-company mortgage-broker lawyer home-inspector insurance-agent bank home-builder moving-company surveyor',
  'event-planner':
    'caterer florist photographer dj banquet-hall wedding-venue print-shop limousine-service videographer bakery promotional-products-agency hotel marketing-agency makeup-artist party-rental-company live-band hair-salon wedding-planner winery restaurant gift-basket-shop travel-agency public-relations-firm jewelry-store event-technology-company balloon-artist entertainer coach-hire-company theater',
  'event-staffing-agency':
    'caterer event-planner wedding-venue hotel banquet-hall conference-center restaurant party-rental-company',
  'event-technology-company':
    'event-planner conference-center hotel theater dj live-band wedding-venue party-rental-company videographer marketing-agency',
  'excavation-contractor':
    'home-builder concrete-contractor demolition-contractor landscaper pool-builder surveyor plumber drain-service property-developer',
  'farm-shop':
    'bakery butcher cheese-shop restaurant cafe bed-and-breakfast campground school food-producer garden-center',
  'farmers-market':
    'coffee-shop bakery farm-shop cheese-shop florist food-truck live-band cooking-school food-producer restaurant craft-fair',
  'fast-food-restaurant':
    'gas-station cinema car-wash gym convenience-store toy-store hotel ice-cream-shop grocery-store recreation-center discount-store bank video-rental-store amusement-park bowling-alley taxi-service auto-repair-shop sporting-goods-store',
  'fencing-contractor':
    'landscaper real-estate-agent pool-builder deck-builder dog-trainer property-manager paving-contractor surveyor',
  'finance-company':
    'car-dealer accountant bank business-coach machinery-dealer real-estate-agent solar-installer lawyer mortgage-broker',
  'financial-planner':
    'accountant lawyer insurance-agent mortgage-broker bank real-estate-agent bookkeeper assisted-living travel-agency funeral-home home-care-agency hr-consultant business-coach property-manager title-company doctor dentist golf-course psychologist escrow-company banquet-hall art-gallery',
  'fire-protection-service':
    'electrician property-manager restaurant insurance-agent security-installer architect commercial-real-estate-agent hotel',
  'fireplace-store':
    'chimney-sweep interior-designer home-builder architect butcher general-contractor tile-store insulation-contractor',
  'fish-and-chip-shop': 'fishmonger ice-cream-shop pub cinema tour-operator brewery campground laundromat',
  'fishing-tackle-store':
    'hunting-store sporting-goods-store hotel marina rv-dealer gas-station convenience-store fishmonger butcher travel-agency brewery',
  fishmonger:
    'wine-shop restaurant greengrocer butcher seafood-restaurant japanese-restaurant bakery cheese-shop caterer cooking-school',
  'fitness-equipment-store':
    'personal-trainer physical-therapist sportswear-store nutritionist home-builder health-food-store chiropractor sporting-goods-store yoga-studio interior-designer',
  'fitness-studio':
    'juice-bar sportswear-store nutritionist massage-therapist health-food-store chiropractor physical-therapist day-spa coffee-shop weight-loss-clinic child-care-center yoga-studio meal-prep-service bicycle-store sporting-goods-store hair-salon acupuncturist dance-studio brewery doctor cafe boutique restaurant',
  'floor-layer':
    'flooring-store interior-designer painter general-contractor real-estate-agent kitchen-fitter carpet-store furniture-store home-builder',
  'flooring-store':
    'interior-designer general-contractor painter real-estate-agent home-builder kitchen-designer furniture-store carpet-cleaner home-stager property-manager carpenter tile-store kitchen-fitter',
  florist:
    'wedding-planner wedding-venue bridal-shop event-planner photographer gift-shop bakery jewelry-store cafe restaurant chocolate-shop caterer boutique funeral-home gift-basket-shop day-spa hair-salon banquet-hall hotel candy-store hospital limousine-service dj makeup-artist party-rental-company theater art-gallery interior-designer coffee-shop home-stager real-estate-agent garden-center antique-store wine-bar wine-shop nail-salon cupcake-shop wedding-celebrant grocery-store bed-and-breakfast',
  'food-court': 'cinema coworking-space brewery music-venue parking-garage hotel farmers-market',
  'food-producer':
    'delicatessen farmers-market grocery-store gourmet-food-shop restaurant gift-basket-shop farm-shop packaging-supplier cafe food-wholesaler graphic-designer',
  'food-truck':
    'brewery event-planner wedding-venue bar winery craft-fair caterer recreation-center cinema bakery butcher wedding-planner',
  'food-wholesaler':
    'restaurant caterer cafe hotel drinks-wholesaler catering-equipment-supplier food-producer packaging-supplier',
  'freight-forwarder':
    'wholesaler packaging-supplier courier-service translator insurance-agent moving-company machinery-dealer bank',
  'fried-chicken-restaurant':
    'gas-station cinema liquor-store convenience-store ice-cream-shop video-rental-store grocery-store recreation-center bakery bar',
  'funeral-home':
    'florist lawyer hospice assisted-living caterer stonemason place-of-worship limousine-service wedding-celebrant print-shop financial-planner insurance-agent',
  'furniture-maker':
    'interior-designer architect upholsterer art-gallery home-builder lighting-store restaurant homewares-store shopfitter building-supplies-merchant',
  'furniture-store':
    'interior-designer mattress-store real-estate-agent home-stager moving-company carpet-store flooring-store lighting-store curtain-store art-gallery home-builder appliance-store painter carpet-cleaner upholsterer homewares-store antique-store tile-store electronics-store home-improvement-store architect cafe photographer linen-store',
  'game-store': 'cafe pizza-restaurant bookstore toy-store record-store brewery arcade library bar cinema',
  'garage-door-installer':
    'home-builder locksmith general-contractor real-estate-agent window-and-door-installer electrician paving-contractor',
  'garden-center':
    'landscaper florist cafe deck-builder home-builder farm-shop homewares-store real-estate-agent pet-store arborist pottery-studio',
  'gas-station':
    'car-wash convenience-store auto-repair-shop fast-food-restaurant coffee-shop towing-service donut-shop sandwich-shop hotel car-rental-agency rv-dealer tire-shop restaurant taxi-service auto-detailing auto-body-shop ice-cream-shop bank pizza-restaurant',
  'general-contractor':
    'architect interior-designer electrician plumber real-estate-agent painter roofer kitchen-designer hvac-contractor flooring-store carpenter insurance-agent mortgage-broker plasterer kitchen-fitter landscaper home-improvement-store home-inspector bank tile-store structural-engineer waste-removal-service window-and-door-installer accountant lawyer property-manager insulation-contractor appliance-store surveyor deck-builder lighting-store pest-control solar-installer home-stager',
  'gift-basket-shop':
    'florist wine-shop chocolate-shop gourmet-food-shop real-estate-agent bakery event-planner candy-store day-spa promotional-products-agency bath-and-body-shop coffee-roaster winery hotel coffee-shop cheese-shop funeral-home insurance-agent car-dealer bank wedding-planner toy-store childrens-store gift-shop delicatessen hospital',
  'gift-shop':
    'florist coffee-shop bookstore boutique candy-store art-gallery cafe toy-store bakery hotel jewelry-store chocolate-shop museum restaurant wine-shop day-spa stationery-store tea-shop homewares-store candle-shop winery theater travel-agency childrens-store clothing-store craft-fair ice-cream-shop wedding-planner',
  glazier:
    'insurance-agent property-manager window-and-door-installer picture-framer general-contractor locksmith kitchen-fitter real-estate-agent auto-glass-shop',
  'go-kart-track':
    'pizza-restaurant hotel event-planner bar auto-parts-store motorcycle-dealer burger-restaurant',
  'golf-course':
    'hotel wedding-venue travel-agency restaurant physical-therapist car-dealer financial-planner caterer sporting-goods-store trophy-and-engraving-shop real-estate-agent',
  'gourmet-food-shop':
    'wine-shop butcher bakery gift-basket-shop restaurant caterer winery delicatessen cheese-shop coffee-roaster cooking-school florist kitchenware-store hotel tea-shop farmers-market wine-bar steakhouse appliance-store kitchen-designer',
  'graphic-designer':
    'web-designer print-shop copywriter marketing-agency photographer promotional-products-agency marketing-consultant public-relations-firm videographer event-planner sign-maker computer-store accountant business-coach publisher screen-printer interior-designer software-company wedding-planner invitation-designer bookstore it-consultant lawyer',
  greengrocer: 'butcher bakery fishmonger juice-bar restaurant farm-shop cafe cheese-shop florist caterer',
  'grocery-store':
    'pharmacy butcher bakery florist bank sandwich-shop coffee-shop gas-station nutritionist wine-shop hair-salon health-food-store farm-shop fishmonger cheese-shop farmers-market delicatessen liquor-store dry-cleaner shipping-center pet-store video-rental-store kitchenware-store nail-salon restaurant caterer convenience-store child-care-center pizza-restaurant coffee-roaster doctor gym',
  'gutter-installer':
    'roofer window-and-door-installer painter home-inspector real-estate-agent landscaper insurance-agent general-contractor arborist home-builder property-manager window-cleaner',
  gym: 'health-food-store juice-bar nutritionist physical-therapist chiropractor massage-therapist sportswear-store day-spa sporting-goods-store coffee-shop doctor sandwich-shop child-care-center hair-salon yoga-studio meal-prep-service dance-studio hotel barbershop pharmacy shoe-store hospital acupuncturist bicycle-store beauty-salon weight-loss-clinic tanning-studio cafe swimming-pool insurance-agent dentist restaurant optician clothing-store real-estate-agent brewery',
  'hair-salon':
    'boutique bridal-shop photographer wedding-planner day-spa coffee-shop jewelry-store florist makeup-artist clothing-store gym yoga-studio massage-therapist cafe nutritionist wine-bar bakery shoe-store gift-shop hotel barre-studio dentist lingerie-store bookstore dry-cleaner menswear-store optician wedding-venue event-planner gift-basket-shop chocolate-shop pet-groomer fitness-studio weight-loss-clinic tea-house',
  handyman:
    'real-estate-agent property-manager home-inspector painter plumber electrician home-stager home-improvement-store house-cleaner moving-company landscaper assisted-living home-care-agency interior-designer locksmith appliance-repair-service pest-control gutter-installer roofer carpet-cleaner window-cleaner hvac-contractor insurance-agent furniture-store mortgage-broker home-builder',
  'hat-shop': 'boutique bridal-shop menswear-store hair-salon jewelry-store tailor photographer',
  'health-food-store':
    'gym yoga-studio nutritionist massage-therapist chiropractor juice-bar personal-trainer acupuncturist pilates-studio weight-loss-clinic day-spa fitness-studio doctor dentist cafe psychologist naturopath midwife meal-prep-service cycling-studio barre-studio restaurant physical-therapist bookstore farmers-market pet-store beauty-salon',
  'hearing-clinic':
    'doctor optician assisted-living pharmacy medical-specialist home-care-agency musical-instrument-store speech-therapist',
  'holiday-rental':
    'house-cleaner tour-operator restaurant grocery-store real-estate-agent property-manager bike-rental-shop caterer dry-cleaner photographer',
  'home-builder':
    'architect real-estate-agent mortgage-broker interior-designer plumber electrician landscaper kitchen-designer surveyor painter roofer flooring-store hvac-contractor bank lighting-store appliance-store kitchen-fitter title-company insurance-agent lawyer structural-engineer tile-store window-and-door-installer insulation-contractor furniture-store home-inspector solar-installer deck-builder gutter-installer escrow-company general-contractor excavation-contractor concrete-contractor carpenter plasterer home-stager moving-company property-developer pool-builder',
  'home-care-agency':
    'assisted-living doctor hospice physical-therapist lawyer medical-equipment-supplier pharmacy financial-planner house-cleaner handyman insurance-agent',
  'home-improvement-store':
    'painter general-contractor handyman plumber electrician landscaper real-estate-agent kitchen-designer furniture-store carpenter deck-builder moving-company interior-designer roofer flooring-store home-builder appliance-store property-manager gutter-installer tool-hire-shop garden-center window-and-door-installer hvac-contractor lighting-store house-cleaner carpet-cleaner home-inspector plasterer arborist',
  'home-inspector':
    'real-estate-agent mortgage-broker title-company insurance-agent pest-control plumber electrician roofer handyman home-builder escrow-company hvac-contractor lawyer surveyor painter gutter-installer window-and-door-installer arborist moving-company general-contractor landscaper bank house-cleaner carpenter home-stager',
  'home-stager':
    'real-estate-agent interior-designer painter photographer furniture-store moving-company house-cleaner landscaper carpet-cleaner handyman window-cleaner florist mortgage-broker lighting-store curtain-store flooring-store title-company general-contractor art-gallery architect antique-store insurance-agent self-storage-facility',
  'homewares-store':
    'furniture-store florist interior-designer real-estate-agent candle-shop boutique pottery-studio cafe linen-store picture-framer home-stager',
  hospice:
    'home-care-agency assisted-living doctor funeral-home lawyer medical-equipment-supplier pharmacy florist massage-therapist financial-planner',
  hospital:
    'florist pharmacy medical-specialist hotel home-care-agency cafe medical-equipment-supplier taxi-service gift-shop physical-therapist',
  hostel:
    'tour-operator bike-rental-shop laundromat bar coffee-shop travel-agency language-school pizza-restaurant taxi-service',
  hotel:
    'restaurant taxi-service tour-operator wedding-venue day-spa travel-agency limousine-service theater event-planner florist conference-center car-rental-agency dry-cleaner bakery winery golf-course',
  'house-cleaner':
    'real-estate-agent carpet-cleaner property-manager window-cleaner moving-company home-stager handyman landscaper child-care-center home-care-agency interior-designer pest-control pet-sitter hotel holiday-rental general-contractor mortgage-broker laundromat dry-cleaner painter assisted-living insurance-agent nanny-agency dog-walker title-company',
  'hr-consultant':
    'accountant lawyer insurance-agent bookkeeper financial-planner it-consultant marketing-consultant recruitment-agency bank office-furniture-store print-shop',
  'hunting-store':
    'fishing-tackle-store sporting-goods-store butcher rv-dealer gas-station hotel dog-trainer kennel convenience-store',
  'hvac-contractor':
    'plumber electrician general-contractor real-estate-agent roofer insulation-contractor home-builder property-manager home-inspector window-and-door-installer insurance-agent plasterer',
  'ice-cream-shop':
    'pizza-restaurant cinema toy-store burger-restaurant candy-store bakery kids-activity-center donut-shop childrens-store coffee-shop amusement-park restaurant bowling-alley recreation-center',
  'ice-rink':
    'cafe sporting-goods-store pizza-restaurant ice-cream-shop school kids-activity-center physical-therapist',
  'indian-restaurant': 'cinema brewery yoga-studio hotel international-grocer pub taxi-service theater',
  'insulation-contractor':
    'hvac-contractor roofer window-and-door-installer general-contractor home-builder plasterer electrician home-inspector architect real-estate-agent',
  'insurance-agent':
    'real-estate-agent mortgage-broker car-dealer accountant financial-planner lawyer auto-body-shop roofer bank home-inspector auto-repair-shop general-contractor plumber property-manager towing-service title-company moving-company home-builder escrow-company hvac-contractor electrician bookkeeper hr-consultant auto-detailing doctor chiropractor restaurant jewelry-store travel-agency rv-dealer marina window-tint-shop gutter-installer business-coach security-installer home-stager gym child-care-center assisted-living house-cleaner carpet-cleaner car-rental-agency',
  'interior-designer':
    'architect furniture-store painter general-contractor real-estate-agent lighting-store flooring-store curtain-store kitchen-designer home-builder art-gallery home-stager carpet-store tile-store carpenter window-and-door-installer upholsterer antique-store kitchenware-store florist photographer paint-store home-improvement-store bathroom-showroom title-company moving-company electronics-store appliance-store hotel plumber electrician picture-framer furniture-maker mattress-store landscaper',
  'international-grocer':
    'asian-restaurant indian-restaurant cooking-school greengrocer butcher courier-service travel-agency',
  'internet-provider':
    'it-consultant web-designer computer-store moving-company electronics-store telecommunications-equipment-dealer real-estate-agent coworking-space software-company',
  'investment-firm':
    'accountant lawyer financial-planner bank insurance-agent real-estate-agent property-developer business-coach',
  'invitation-designer':
    'wedding-planner print-shop florist stationery-store photographer bridal-shop event-planner cake-maker wedding-venue graphic-designer',
  'it-consultant':
    'accountant telecommunications-equipment-dealer web-designer office-equipment-dealer computer-store lawyer bookkeeper marketing-agency hr-consultant office-furniture-store electrician insurance-agent security-installer internet-provider software-company print-shop office-supply-store doctor dentist real-estate-agent marketing-consultant business-coach graphic-designer financial-planner recruitment-agency bank',
  'italian-restaurant':
    'theater cinema wine-shop hotel ice-cream-shop florist music-venue taxi-service food-wholesaler cheese-shop wedding-planner boutique',
  'japanese-restaurant': 'cinema theater fishmonger dessert-bar tea-house karaoke-bar hotel bar gym',
  'jewelry-maker':
    'wedding-planner florist photographer bridal-shop art-gallery boutique wedding-venue menswear-store watchmaker day-spa',
  'jewelry-store':
    'florist bridal-shop wedding-planner boutique photographer wedding-venue restaurant menswear-store clothing-store chocolate-shop hair-salon travel-agency insurance-agent hotel beauty-salon shoe-store wine-bar art-gallery limousine-service nail-salon bag-and-leather-store event-planner day-spa makeup-artist banquet-hall candy-store steakhouse optician bank caterer',
  'juice-bar':
    'gym yoga-studio pilates-studio fitness-studio health-food-store cycling-studio personal-trainer nutritionist day-spa barre-studio massage-therapist sportswear-store dance-studio swimming-pool bookstore weight-loss-clinic beauty-salon chiropractor physical-therapist grocery-store recreation-center farmers-market',
};

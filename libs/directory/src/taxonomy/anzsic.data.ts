/** Industry codes of the Australian and New Zealand standard (ANZSIC, four digits): the usual category first. */
export const anzsicCategories: Readonly<Record<string, readonly string[]>> = {
  // Grape Growing
  '0131': ['winery'],
  // Other Grain Growing
  '0149': ['food-producer'],
  // Horse Farming
  '0191': ['riding-school'],
  // Other Fishing
  '0419': ['food-producer'],
  // Coal Mining
  '0600': ['utility'],
  // Oil and Gas Extraction
  '0700': ['utility'],
  // Iron Ore Mining
  '0801': ['utility'],
  // Bauxite Mining
  '0802': ['utility'],
  // Copper Ore Mining
  '0803': ['utility'],
  // Gold Ore Mining
  '0804': ['utility'],
  // Silver-Lead-Zinc Ore Mining
  '0807': ['utility'],
  // Other Metal Ore Mining
  '0809': ['utility'],
  // Petroleum Exploration
  '1011': ['utility'],
  // Mineral Exploration
  '1012': ['utility'],
  // Other Mining Support Services
  '1090': ['utility'],
  // Meat Processing
  '1111': ['butcher'],
  // Cured Meat and Smallgoods Manufacturing
  '1113': ['butcher', 'food-producer'],
  // Seafood Processing
  '1120': ['food-producer'],
  // Milk and Cream Processing
  '1131': ['food-producer'],
  // Cheese and Other Dairy Product Manufacturing
  '1133': ['cheese-shop'],
  // Fruit and Vegetable Processing
  '1140': ['food-producer'],
  // Grain Mill Product Manufacturing
  '1161': ['food-producer'],
  // Cereal, Pasta and Baking Mix Manufacturing
  '1162': ['food-producer'],
  // Bread Manufacturing (Factory based)
  '1171': ['bakery', 'food-producer'],
  // Cake and Pastry Manufacturing (Factory based)
  '1172': ['bakery', 'cake-maker'],
  // Biscuit Manufacturing (Factory based)
  '1173': ['bakery'],
  // Bakery Product Manufacturing (Non-factory based)
  '1174': ['bakery', 'cake-maker'],
  // Confectionery Manufacturing
  '1182': ['candy-store', 'chocolate-shop'],
  // Potato, Corn and Other Crisp Manufacturing
  '1191': ['food-producer'],
  // Prepared Animal and Bird Feed Manufacturing
  '1192': ['pet-store'],
  // Other Food Product Manufacturing n.e.c.
  '1199': ['food-producer'],
  // Soft Drink, Cordial and Syrup Manufacturing
  '1211': ['food-producer'],
  // Beer Manufacturing
  '1212': ['brewery'],
  // Spirit Manufacturing
  '1213': ['distillery'],
  // Wine and Other Alcoholic Beverage Manufacturing
  '1214': ['winery', 'distillery'],
  // Cigarette and Tobacco Product Manufacturing
  '1220': ['vape-shop'],
  // Rope, Cordage and Twine Manufacturing
  '1332': ['clothing-maker'],
  // Cut and Sewn Textile Product Manufacturing
  '1333': ['clothing-maker'],
  // Textile Finishing and Other Textile Product Manufacturing
  '1334': ['clothing-maker'],
  // Clothing Manufacturing
  '1351': ['clothing-maker'],
  // Footwear Manufacturing
  '1352': ['shoe-repair-shop'],
  // Wooden Structural Fitting and Component Manufacturing
  '1492': ['carpenter'],
  // Pulp, Paper and Paperboard Manufacturing
  '1510': ['packaging-supplier'],
  // Other Converted Paper Product Manufacturing
  '1529': ['packaging-supplier'],
  // Printing
  '1611': ['print-shop'],
  // Printing Support Services
  '1612': ['print-shop'],
  // Reproduction of Recorded Media
  '1620': ['recording-studio'],
  // Basic Organic Chemical Manufacturing
  '1812': ['wholesaler'],
  // Basic Inorganic Chemical Manufacturing
  '1813': ['wholesaler'],
  // Fertiliser Manufacturing
  '1831': ['wholesaler'],
  // Human Pharmaceutical and Medicinal Product Manufacturing
  '1841': ['medical-wholesaler'],
  // Cosmetic and Toiletry Preparation Manufacturing
  '1852': ['soap-maker'],
  // Polymer Film and Sheet Packaging Material Manufacturing
  '1911': ['packaging-supplier'],
  // Glass and Glass Product Manufacturing
  '2010': ['glazier'],
  // Other Ceramic Product Manufacturing
  '2029': ['pottery-studio'],
  // Cement and Lime Manufacturing
  '2031': ['building-supplies-merchant'],
  // Plaster Product Manufacturing
  '2032': ['plasterer'],
  // Ready-Mixed Concrete Manufacturing
  '2033': ['concrete-contractor'],
  // Concrete Product Manufacturing
  '2034': ['concrete-contractor'],
  // Other Non-Metallic Mineral Product Manufacturing
  '2090': ['stonemason'],
  // Iron Smelting and Steel Manufacturing
  '2110': ['metalworker'],
  // Architectural Aluminium Product Manufacturing
  '2223': ['window-and-door-installer'],
  // Other Structural Metal Product Manufacturing
  '2229': ['metalworker'],
  // Other Sheet Metal Product Manufacturing
  '2240': ['metalworker'],
  // Metal Coating and Finishing
  '2293': ['metalworker'],
  // Other Fabricated Metal Product Manufacturing n.e.c.
  '2299': ['metalworker'],
  // Motor Vehicle Body and Trailer Manufacturing
  '2312': ['auto-body-shop'],
  // Other Motor Vehicle Parts Manufacturing
  '2319': ['auto-parts-store'],
  // Boatbuilding and Repair Services
  '2392': ['marina'],
  // Railway Rolling Stock Manufacturing and Repair Services
  '2393': ['machinery-dealer'],
  // Aircraft Manufacturing and Repair Services
  '2394': ['machinery-dealer'],
  // Photographic, Optical and Ophthalmic Equipment Manufacturing
  '2411': ['optician', 'camera-store'],
  // Medical and Surgical Equipment Manufacturing
  '2412': ['medical-wholesaler'],
  // Other Professional and Scientific Equipment Manufacturing
  '2419': ['machinery-dealer'],
  // Computer and Electronic Office Equipment Manufacturing
  '2421': ['office-equipment-dealer'],
  // Communications Equipment Manufacturing
  '2422': ['telecommunications-equipment-dealer'],
  // Other Electronic Equipment Manufacturing
  '2429': ['machinery-dealer'],
  // Electric Lighting Equipment Manufacturing
  '2432': ['lighting-store'],
  // Other Electrical Equipment Manufacturing
  '2439': ['machinery-dealer'],
  // Other Specialised Machinery and Equipment Manufacturing
  '2469': ['machinery-dealer'],
  // Lifting and Material Handling Equipment Manufacturing
  '2491': ['machinery-dealer'],
  // Wooden Furniture and Upholstered Seat Manufacturing
  '2511': ['furniture-maker', 'upholsterer'],
  // Metal Furniture Manufacturing
  '2512': ['furniture-maker'],
  // Other Furniture Manufacturing
  '2519': ['furniture-maker', 'mattress-store'],
  // Jewellery and Silverware Manufacturing
  '2591': ['jewelry-maker'],
  // Toy, Sporting and Recreational Product Manufacturing
  '2592': ['wholesaler'],
  // Other Manufacturing n.e.c.
  '2599': ['craft-fair', 'wholesaler'],
  // Other Electricity Generation
  '2619': ['utility'],
  // Electricity Transmission
  '2620': ['utility'],
  // Electricity Distribution
  '2630': ['utility'],
  // On Selling Electricity and Electricity Market Operation
  '2640': ['utility'],
  // Gas Supply
  '2700': ['utility'],
  // Water Supply
  '2811': ['utility'],
  // Sewerage and Drainage Services
  '2812': ['drain-service'],
  // Solid Waste Collection Services
  '2911': ['waste-removal-service'],
  // Other Waste Collection Services
  '2919': ['waste-removal-service'],
  // Waste Remediation and Materials Recovery Services
  '2922': ['waste-removal-service'],
  // House Construction
  '3011': ['home-builder'],
  // Other Residential Building Construction
  '3019': ['home-builder', 'property-developer'],
  // Non-Residential Building Construction
  '3020': ['general-contractor', 'property-developer'],
  // Road and Bridge Construction
  '3101': ['paving-contractor'],
  // Other Heavy and Civil Engineering Construction
  '3109': ['excavation-contractor', 'paving-contractor'],
  // Land Development and Subdivision
  '3211': ['property-developer'],
  // Site Preparation Services
  '3212': ['demolition-contractor', 'excavation-contractor'],
  // Concreting Services
  '3221': ['concrete-contractor'],
  // Bricklaying Services
  '3222': ['bricklayer'],
  // Roofing Services
  '3223': ['roofer'],
  // Structural Steel Erection Services
  '3224': ['metalworker'],
  // Plumbing Services
  '3231': ['plumber'],
  // Electrical Services
  '3232': ['electrician'],
  // Air Conditioning and Heating Services
  '3233': ['hvac-contractor'],
  // Fire and Security Alarm Installation Services
  '3234': ['security-installer', 'fire-protection-service'],
  // Other Building Installation Services
  '3239': ['solar-installer', 'security-installer'],
  // Plastering and Ceiling Services
  '3241': ['plasterer'],
  // Carpentry Services
  '3242': ['carpenter'],
  // Tiling and Carpeting Services
  '3243': ['tiler', 'floor-layer'],
  // Painting and Decorating Services
  '3244': ['painter'],
  // Glazing Services
  '3245': ['glazier'],
  // Landscape Construction Services
  '3291': ['landscaper'],
  // Hire of Construction Machinery with Operator
  '3292': ['tool-hire-shop', 'excavation-contractor'],
  // Other Construction Services n.e.c.
  '3299': ['general-contractor'],
  // Cereal Grain Wholesaling
  '3312': ['wholesaler'],
  // Other Agricultural Product Wholesaling
  '3319': ['wholesaler'],
  // Petroleum Product Wholesaling
  '3321': ['wholesaler'],
  // Metal and Mineral Wholesaling
  '3322': ['building-supplies-merchant'],
  // Industrial and Agricultural Chemical Product Wholesaling
  '3323': ['wholesaler'],
  // Timber Wholesaling
  '3331': ['building-supplies-merchant'],
  // Plumbing Good Wholesaling
  '3332': ['building-supplies-merchant'],
  // Other Hardware Good Wholesaling
  '3339': ['building-supplies-merchant'],
  // Other Specialised Industrial Machinery and Equipment Wholesaling
  '3419': ['machinery-dealer'],
  // Professional and Scientific Goods Wholesaling
  '3491': ['medical-wholesaler', 'machinery-dealer'],
  // Computer and Computer Peripheral Wholesaling
  '3492': ['computer-store', 'wholesaler'],
  // Telecommunication Goods Wholesaling
  '3493': ['telecommunications-equipment-dealer'],
  // Other Electrical and Electronic Good Wholesaling
  '3494': ['machinery-dealer'],
  // Other Machinery and Equipment Wholesaling n.e.c.
  '3499': ['machinery-dealer'],
  // Car Wholesaling
  '3501': ['car-dealer'],
  // Commercial Vehicle Wholesaling
  '3502': ['car-dealer'],
  // Motor Vehicle New Part Wholesaling
  '3504': ['auto-parts-store'],
  // Motor Vehicle Dismantling and Used Part Wholesaling
  '3505': ['auto-parts-store'],
  // Meat, Poultry and Smallgoods Wholesaling
  '3602': ['food-wholesaler'],
  // Dairy Produce Wholesaling
  '3603': ['food-wholesaler'],
  // Fish and Seafood Wholesaling
  '3604': ['food-wholesaler'],
  // Fruit and Vegetable Wholesaling
  '3605': ['food-wholesaler'],
  // Liquor and Tobacco Product Wholesaling
  '3606': ['drinks-wholesaler'],
  // Other Grocery Wholesaling
  '3609': ['food-wholesaler'],
  // Textile Product Wholesaling
  '3711': ['wholesaler'],
  // Clothing and Footwear Wholesaling
  '3712': ['wholesaler'],
  // Pharmaceutical and Toiletry Goods Wholesaling
  '3720': ['medical-wholesaler'],
  // Furniture and Floor Covering Wholesaling
  '3731': ['wholesaler'],
  // Jewellery and Watch Wholesaling
  '3732': ['wholesaler'],
  // Kitchen and Diningware Wholesaling
  '3733': ['catering-equipment-supplier'],
  // Toy and Sporting Goods Wholesaling
  '3734': ['wholesaler'],
  // Book and Magazine Wholesaling
  '3735': ['wholesaler', 'bookstore'],
  // Paper Product Wholesaling
  '3736': ['packaging-supplier'],
  // Other Goods Wholesaling n.e.c.
  '3739': ['wholesaler'],
  // Commission-Based Wholesaling
  '3800': ['wholesaler'],
  // Car Retailing
  '3911': ['car-dealer'],
  // Motor Cycle Retailing
  '3912': ['motorcycle-dealer'],
  // Trailer and Other Motor Vehicle Retailing
  '3913': ['rv-dealer'],
  // Motor Vehicle Parts Retailing
  '3921': ['auto-parts-store'],
  // Tyre Retailing
  '3922': ['tire-shop'],
  // Fuel Retailing
  '4000': ['gas-station'],
  // Supermarket and Grocery Stores
  '4110': ['grocery-store', 'international-grocer', 'convenience-store'],
  // Convenience Store
  '4111': ['convenience-store'],
  // Fresh Meat, Fish and Poultry Retailing
  '4121': ['butcher', 'fishmonger'],
  // Fruit and Vegetable Retailing
  '4122': ['greengrocer'],
  // Liquor Retailing
  '4123': ['liquor-store', 'wine-shop'],
  // Other Specialised Food Retailing
  '4129': [
    'gourmet-food-shop',
    'health-food-store',
    'delicatessen',
    'cheese-shop',
    'bakery',
    'candy-store',
    'chocolate-shop',
    'tea-shop',
    'coffee-roaster',
  ],
  // Furniture Retailing
  '4211': ['furniture-store', 'mattress-store', 'office-furniture-store'],
  // Floor Coverings Retailing
  '4212': ['flooring-store', 'carpet-store'],
  // Houseware Retailing
  '4213': ['homewares-store', 'kitchenware-store', 'lighting-store'],
  // Manchester and Other Textile Goods Retailing
  '4214': ['linen-store', 'curtain-store'],
  // Electrical, Electronic and Gas Appliance Retailing
  '4221': ['appliance-store', 'electronics-store'],
  // Computer and Computer Peripheral Retailing
  '4222': ['computer-store'],
  // Other Electrical and Electronic Goods Retailing
  '4229': ['electronics-store', 'mobile-phone-store', 'camera-store', 'computer-store'],
  // Hardware and Building Supplies Retailing
  '4231': ['home-improvement-store', 'paint-store'],
  // Garden Supplies Retailing
  '4232': ['garden-center'],
  // Sport and Camping Equipment Retailing
  '4241': [
    'sporting-goods-store',
    'outdoor-store',
    'bicycle-store',
    'fishing-tackle-store',
    'surf-and-skate-shop',
  ],
  // Entertainment Media Retailing
  '4242': ['record-store', 'game-store', 'video-rental-store'],
  // Toy and Game Retailing
  '4243': ['toy-store', 'game-store'],
  // Newspaper and Book Retailing
  '4244': ['bookstore', 'convenience-store'],
  // Marine Equipment Retailing
  '4245': ['marina'],
  // Clothing Retailing
  '4251': [
    'clothing-store',
    'boutique',
    'menswear-store',
    'childrens-store',
    'sportswear-store',
    'lingerie-store',
    'bridal-shop',
  ],
  // Footwear Retailing
  '4252': ['shoe-store'],
  // Watch and Jewellery Retailing
  '4253': ['jewelry-store', 'watchmaker'],
  // Mens Clothing Retailing
  '4254': ['menswear-store'],
  // Womens Clothing Retailing
  '4255': ['boutique', 'clothing-store'],
  // Childrens Clothing Retailing
  '4256': ['childrens-store'],
  // Mens Footwear Retailing
  '4257': ['shoe-store'],
  // Womens Footwear Retailing
  '4258': ['shoe-store'],
  // Other Personal Accessory Retailing
  '4259': ['bag-and-leather-store', 'hat-shop'],
  // Department Stores
  '4260': ['department-store', 'discount-store'],
  // Pharmaceutical, Cosmetic and Toiletry Goods Retailing
  '4271': ['pharmacy', 'beauty-supply-store', 'bath-and-body-shop', 'health-food-store'],
  // Stationery Goods Retailing
  '4272': ['office-supply-store', 'stationery-store'],
  // Antique and Used Goods Retailing
  '4273': ['antique-store', 'thrift-store', 'second-hand-furniture-store', 'pawn-shop'],
  // Flower Retailing
  '4274': ['florist'],
  // Other Store-Based Retailing n.e.c.
  '4279': [
    'gift-shop',
    'florist',
    'pet-store',
    'art-gallery',
    'record-store',
    'vape-shop',
    'party-supply-store',
    'candle-shop',
    'spiritual-shop',
    'game-store',
    'craft-supply-store',
    'bicycle-store',
    'medical-equipment-supplier',
  ],
  // Non-Store Retailing
  '4310': ['wholesaler', 'gift-basket-shop'],
  // Retail Commission-Based Buying and/or Selling
  '4320': ['wholesaler'],
  // Accommodation
  '4400': ['hotel', 'hostel', 'bed-and-breakfast', 'holiday-rental', 'campground'],
  // Cafes and Restaurants
  '4511': [
    'restaurant',
    'cafe',
    'coffee-shop',
    'pizza-restaurant',
    'italian-restaurant',
    'asian-restaurant',
    'japanese-restaurant',
    'thai-restaurant',
    'vietnamese-restaurant',
    'indian-restaurant',
    'mediterranean-restaurant',
    'seafood-restaurant',
    'steakhouse',
    'burger-restaurant',
    'vegan-restaurant',
    'tea-house',
    'dessert-bar',
    'ice-cream-shop',
    'wine-bar',
  ],
  // Takeaway Food Services
  '4512': [
    'fast-food-restaurant',
    'sandwich-shop',
    'coffee-shop',
    'burger-restaurant',
    'pizza-restaurant',
    'fried-chicken-restaurant',
    'fish-and-chip-shop',
    'kebab-shop',
    'juice-bar',
    'ice-cream-shop',
    'donut-shop',
    'food-truck',
    'taco-restaurant',
    'japanese-restaurant',
    'asian-restaurant',
    'food-court',
  ],
  // Catering Services
  '4513': ['caterer'],
  // Pubs, Taverns and Bars
  '4520': ['pub', 'bar', 'wine-bar', 'nightclub', 'brewery', 'karaoke-bar'],
  // Clubs (Hospitality)
  '4530': ['members-club'],
  // Road Freight Transport
  '4610': ['courier-service', 'moving-company', 'freight-forwarder'],
  // Interurban and Rural Bus Transport
  '4621': ['coach-hire-company'],
  // Urban Bus Transport (Including Tramway)
  '4622': ['coach-hire-company'],
  // Taxi and Other Road Transport
  '4623': ['taxi-service', 'limousine-service'],
  // Rail Freight Transport
  '4710': ['utility'],
  // Rail Passenger Transport
  '4720': ['utility'],
  // Water Freight Transport
  '4810': ['freight-forwarder'],
  // Air and Space Transport
  '4900': ['travel-agency', 'utility'],
  // Scenic and Sightseeing Transport
  '5010': ['tour-operator'],
  // Pipeline Transport
  '5021': ['utility'],
  // Other Transport n.e.c.
  '5029': ['tour-operator'],
  // Postal Services
  '5101': ['shipping-center'],
  // Courier Pick-up and Delivery Services
  '5102': ['courier-service'],
  // Stevedoring Services
  '5211': ['utility'],
  // Port and Water Transport Terminal Operations
  '5212': ['utility'],
  // Other Water Transport Support Services
  '5219': ['marina', 'tour-operator'],
  // Airport Operations and Other Air Transport Support Services
  '5220': ['utility'],
  // Customs Agency Services
  '5291': ['freight-forwarder'],
  // Freight Forwarding Services
  '5292': ['freight-forwarder'],
  // Other Transport Support Services n.e.c.
  '5299': ['freight-forwarder', 'car-sharing-service'],
  // Grain Storage Services
  '5301': ['wholesaler'],
  // Other Warehousing and Storage Services
  '5309': ['self-storage-facility', 'freight-forwarder'],
  // Newspaper Publishing
  '5411': ['publisher'],
  // Magazine and Other Periodical Publishing
  '5412': ['publisher'],
  // Book Publishing
  '5413': ['publisher'],
  // Other Publishing (except Software, Music and Internet)
  '5419': ['publisher'],
  // Software Publishing
  '5420': ['software-company'],
  // Motion Picture and Video Production
  '5511': ['videographer'],
  // Motion Picture and Video Distribution
  '5512': ['videographer'],
  // Motion Picture Exhibition
  '5513': ['cinema'],
  // Post-production Services and Other Motion Picture and Video Activities
  '5514': ['videographer'],
  // Music Publishing
  '5521': ['recording-studio'],
  // Music and Other Sound Recording Activities
  '5522': ['recording-studio'],
  // Radio Broadcasting
  '5610': ['publisher'],
  // Free-to-Air Television Broadcasting
  '5621': ['publisher'],
  // Cable and Other Subscription Broadcasting
  '5622': ['publisher'],
  // Internet Publishing and Broadcasting
  '5700': ['publisher'],
  // Wired Telecommunications Network Operation
  '5801': ['internet-provider'],
  // Other Telecommunications Network Operation
  '5802': ['internet-provider'],
  // Other Telecommunications Services
  '5809': ['internet-provider'],
  // Internet Service Providers and Web Search Portals
  '5910': ['internet-provider'],
  // Data Processing and Web Hosting Services
  '5921': ['internet-provider'],
  // Electronic Information Storage Services
  '5922': ['internet-provider'],
  // Libraries and Archives
  '6010': ['library'],
  // Other Information Services
  '6020': ['market-research-firm'],
  // Central Banking
  '6210': ['government-office'],
  // Banking
  '6221': ['bank'],
  // Credit Union Operation
  '6223': ['bank'],
  // Other Depository Financial Intermediation
  '6229': ['bank', 'finance-company'],
  // Non-Depository Financing
  '6230': ['finance-company', 'mortgage-broker'],
  // Financial Asset Investing
  '6240': ['investment-firm'],
  // Life Insurance
  '6310': ['insurance-agent'],
  // Health Insurance
  '6321': ['insurance-agent'],
  // General Insurance
  '6322': ['insurance-agent'],
  // Superannuation Funds
  '6330': ['investment-firm'],
  // Financial Asset Broking Services
  '6411': ['investment-firm'],
  // Other Auxiliary Finance and Investment Services
  '6419': ['investment-firm', 'financial-planner', 'finance-company', 'mortgage-broker'],
  // Auxiliary Insurance Services
  '6420': ['insurance-agent'],
  // Passenger Car Rental and Hiring
  '6611': ['car-rental-agency', 'truck-rental-company'],
  // Other Motor Vehicle and Transport Equipment Rental and Hiring
  '6619': ['truck-rental-company'],
  // Farm Animals and Bloodstock Leasing
  '6620': ['riding-school'],
  // Heavy Machinery and Scaffolding Rental and Hiring
  '6631': ['tool-hire-shop', 'scaffolder'],
  // Other Goods and Equipment Rental and Hiring n.e.c.
  '6639': ['party-rental-company', 'tool-hire-shop', 'costume-shop'],
  // Residential Property Operators
  '6711': ['property-manager'],
  // Non-Residential Property Operators
  '6712': ['commercial-real-estate-agent', 'coworking-space', 'property-manager'],
  // Real Estate Services
  '6720': ['real-estate-agent', 'property-manager', 'commercial-real-estate-agent', 'property-valuer'],
  // Scientific Research Services
  '6910': ['market-research-firm', 'engineering-firm'],
  // Architectural Services
  '6921': ['architect'],
  // Surveying and Mapping Services
  '6922': ['surveyor'],
  // Engineering Design and Engineering Consulting Services
  '6923': ['engineering-firm', 'structural-engineer'],
  // Other Specialised Design Services
  '6924': ['graphic-designer', 'interior-designer', 'product-designer', 'web-designer'],
  // Scientific Testing and Analysis Services
  '6925': ['engineering-firm'],
  // Legal Services
  '6931': ['lawyer', 'patent-attorney'],
  // Accounting Services
  '6932': ['accountant', 'bookkeeper'],
  // Advertising Services
  '6940': ['marketing-agency', 'sign-maker', 'public-relations-firm'],
  // Market Research and Statistical Services
  '6950': ['market-research-firm'],
  // Corporate Head Office Management Services
  '6961': ['business-coach'],
  // Management Advice and Other Consulting Services
  '6962': ['business-coach', 'hr-consultant', 'marketing-consultant', 'public-relations-firm'],
  // Veterinary Services
  '6970': ['veterinarian'],
  // Professional Photographic Services
  '6991': ['photographer'],
  // Other Professional, Scientific and Technical Services n.e.c.
  '6999': ['engineering-firm', 'translator', 'market-research-firm'],
  // Computer System Design and Related Services
  '7000': ['it-consultant', 'software-company', 'web-designer'],
  // Employment Placement and Recruitment Services
  '7211': ['recruitment-agency'],
  // Labour Supply Services
  '7212': ['recruitment-agency'],
  // Travel Agency and Tour Arrangement Services
  '7220': ['travel-agency', 'tour-operator'],
  // Office Administrative Services
  '7291': ['virtual-assistant', 'coworking-space'],
  // Document Preparation Services
  '7292': ['print-shop', 'virtual-assistant'],
  // Credit Reporting and Debt Collection Services
  '7293': ['finance-company'],
  // Call Centre Operation
  '7294': ['virtual-assistant'],
  // Other Administrative Services n.e.c.
  '7299': ['virtual-assistant', 'event-planner', 'conference-center', 'ticket-agency'],
  // Building and Other Industrial Cleaning Services
  '7311': ['commercial-cleaner', 'house-cleaner', 'window-cleaner', 'carpet-cleaner'],
  // Building Pest Control Services
  '7312': ['pest-control'],
  // Gardening Services
  '7313': ['landscaper'],
  // Packaging Services
  '7320': ['packaging-supplier'],
  // Central Government Administration
  '7510': ['government-office'],
  // State Government Administration
  '7520': ['government-office'],
  // Local Government Administration
  '7530': ['government-office'],
  // Justice
  '7540': ['government-office'],
  // Domestic Government Representation
  '7551': ['government-office'],
  // Foreign Government Representation
  '7552': ['government-office'],
  // Defence
  '7600': ['government-office'],
  // Police Services
  '7711': ['government-office'],
  // Investigation and Security Services
  '7712': ['security-guard-service'],
  // Fire Protection and Other Emergency Services
  '7713': ['fire-protection-service', 'government-office'],
  // Correctional and Detention Services
  '7714': ['government-office'],
  // Other Public Order and Safety Services
  '7719': ['government-office'],
  // Regulatory Services
  '7720': ['government-office'],
  // Pre-school Education
  '8010': ['child-care-center'],
  // Primary Education
  '8021': ['school'],
  // Secondary Education
  '8022': ['school'],
  // Combined Primary and Secondary Education
  '8023': ['school'],
  // Technical and Vocational Education and Training
  '8101': ['vocational-college', 'language-school', 'training-provider'],
  // Higher Education
  '8102': ['university'],
  // Sports and Physical Recreation Instruction
  '8211': ['dance-studio', 'martial-arts-school', 'swimming-school', 'personal-trainer'],
  // Arts Education
  '8212': ['music-school', 'art-studio', 'dance-studio'],
  // Adult, Community and Other Education n.e.c.
  '8219': ['training-provider', 'language-school', 'tutoring-center', 'cooking-school', 'driving-school'],
  // Educational Support Services
  '8220': ['tutoring-center', 'training-provider'],
  // Hospitals (except Psychiatric Hospitals)
  '8401': ['hospital'],
  // Psychiatric Hospitals
  '8402': ['hospital'],
  // General Practice Medical Services
  '8511': ['doctor'],
  // Specialist Medical Services
  '8512': ['medical-specialist', 'cosmetic-clinic', 'psychologist'],
  // Pathology and Diagnostic Imaging Services
  '8520': ['medical-laboratory'],
  // Dental Services
  '8531': ['dentist', 'orthodontist'],
  // Optometry and Optical Dispensing
  '8532': ['optician'],
  // Physiotherapy Services
  '8533': ['physical-therapist'],
  // Chiropractic and Osteopathic Services
  '8534': ['chiropractor', 'osteopath'],
  // Alternative Health Services
  '8537': ['acupuncturist', 'naturopath', 'massage-therapist'],
  // Other Allied Health Services
  '8539': [
    'massage-therapist',
    'podiatrist',
    'psychologist',
    'occupational-therapist',
    'speech-therapist',
    'osteopath',
    'acupuncturist',
    'nutritionist',
    'hearing-clinic',
  ],
  // Ambulance Services
  '8591': ['hospital'],
  // Other Health Care Services n.e.c.
  '8599': ['medical-laboratory', 'home-care-agency'],
  // Aged Care Residential Services
  '8601': ['assisted-living'],
  // Other Residential Care Services
  '8609': ['disability-service'],
  // Child Care Services
  '8710': ['child-care-center', 'after-school-care-center'],
  // Other Social Assistance Services
  '8790': ['charity', 'disability-service'],
  // Museum Operation
  '8910': ['museum', 'art-gallery'],
  // Zoological and Botanical Gardens Operation
  '8921': ['zoo', 'park'],
  // Nature Reserves and Conservation Parks Operation
  '8922': ['park'],
  // Performing Arts Operation
  '9001': ['performing-arts-company'],
  // Creative Artists, Musicians, Writers and Performers
  '9002': ['artist', 'live-band', 'entertainer'],
  // Performing Arts Venue Operation
  '9003': ['theater', 'music-venue'],
  // Health and Fitness Centres and Gymnasia Operation
  '9111': [
    'gym',
    'yoga-studio',
    'pilates-studio',
    'fitness-studio',
    'personal-trainer',
    'boxing-gym',
    'cycling-studio',
    'barre-studio',
  ],
  // Sports and Physical Recreation Clubs and Sports Professionals
  '9112': ['sports-club', 'personal-trainer'],
  // Sports and Physical Recreation Venues, Grounds and Facilities Operation
  '9113': [
    'recreation-center',
    'swimming-pool',
    'bowling-alley',
    'ice-rink',
    'tennis-club',
    'golf-course',
    'climbing-gym',
  ],
  // Sport and Physical Recreation Administrative Service
  '9114': ['sports-club'],
  // Horse and Dog Racing Administration and Track Operation
  '9121': ['members-club'],
  // Other Horse and Dog Racing Activities
  '9129': ['riding-school'],
  // Amusement Parks and Centres Operation
  '9131': ['arcade', 'escape-room', 'amusement-park', 'bowling-alley', 'mini-golf'],
  // Amusement and Other Recreational Activities n.e.c.
  '9139': ['escape-room', 'zoo', 'go-kart-track', 'tour-operator'],
  // Casino Operation
  '9201': ['casino'],
  // Lottery Operation
  '9202': ['casino'],
  // Other Gambling Activities
  '9209': ['casino'],
  // Automotive Electrical Services
  '9411': ['auto-electrician'],
  // Automotive Body, Paint and Interior Repair
  '9412': ['auto-body-shop', 'auto-detailing', 'car-wash', 'window-tint-shop', 'auto-glass-shop'],
  // Other Automotive Repair and Maintenance
  '9419': ['auto-repair-shop', 'tire-shop', 'towing-service'],
  // Domestic Appliance Repair and Maintenance
  '9421': ['appliance-repair-service'],
  // Electronic (except Domestic Appliance) and Precision Equipment Repair and Maint
  '9422': ['mobile-phone-store', 'computer-store', 'appliance-repair-service'],
  // Other Machinery and Equipment Repair and Maintenance
  '9429': ['machinery-dealer'],
  // Clothing and Footwear Repair
  '9491': ['tailor', 'shoe-repair-shop'],
  // Other Repair and Maintenance n.e.c.
  '9499': ['appliance-repair-service', 'upholsterer', 'bicycle-store', 'locksmith', 'watchmaker'],
  // Hairdressing and Beauty Services
  '9511': [
    'hair-salon',
    'beauty-salon',
    'barbershop',
    'nail-salon',
    'lash-studio',
    'waxing-salon',
    'day-spa',
    'tanning-studio',
    'makeup-artist',
    'mobile-hairdresser',
  ],
  // Funeral, Crematorium and Cemetery Services
  '9520': ['funeral-home'],
  // Laundry and Dry-Cleaning Services
  '9531': ['dry-cleaner', 'laundromat'],
  // Photographic Film Processing
  '9532': ['camera-store'],
  // Parking Services
  '9533': ['parking-garage'],
  // Other Personal Services n.e.c.
  '9539': [
    'massage-therapist',
    'tattoo-studio',
    'day-spa',
    'wedding-planner',
    'dog-walker',
    'pet-groomer',
    'weight-loss-clinic',
    'nanny-agency',
  ],
  // Religious Services
  '9540': ['place-of-worship'],
  // Business and Professional Association Services
  '9551': ['business-association'],
  // Labour Association Services
  '9552': ['members-club'],
  // Other Interest Group Services n.e.c.
  '9559': ['charity', 'business-association'],
};

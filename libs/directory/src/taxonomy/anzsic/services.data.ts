/** ANZSIC classes of finance, professions and services (6 to 9): the usual category first, others separated by blanks. */
export const anzsicServices: Readonly<Record<string, string>> = {
  // Libraries and Archives
  '6010': 'library',
  // Other Information Services
  '6020': 'market-research-firm',
  // Central Banking
  '6210': 'government-office',
  // Banking
  '6221': 'bank',
  // Credit Union Operation
  '6223': 'bank',
  // Other Depository Financial Intermediation
  '6229': 'bank finance-company',
  // Non-Depository Financing
  '6230': 'finance-company mortgage-broker',
  // Financial Asset Investing
  '6240': 'investment-firm',
  // Life Insurance
  '6310': 'insurance-agent',
  // Health Insurance
  '6321': 'insurance-agent',
  // General Insurance
  '6322': 'insurance-agent',
  // Superannuation Funds
  '6330': 'investment-firm',
  // Financial Asset Broking Services
  '6411': 'investment-firm',
  // Other Auxiliary Finance and Investment Services
  '6419': 'investment-firm financial-planner finance-company mortgage-broker',
  // Auxiliary Insurance Services
  '6420': 'insurance-agent',
  // Passenger Car Rental and Hiring
  '6611': 'car-rental-agency truck-rental-company',
  // Other Motor Vehicle and Transport Equipment Rental and Hiring
  '6619': 'truck-rental-company',
  // Farm Animals and Bloodstock Leasing
  '6620': 'riding-school',
  // Heavy Machinery and Scaffolding Rental and Hiring
  '6631': 'tool-hire-shop scaffolder',
  // Other Goods and Equipment Rental and Hiring n.e.c.
  '6639': 'party-rental-company tool-hire-shop costume-shop',
  // Residential Property Operators
  '6711': 'property-manager',
  // Non-Residential Property Operators
  '6712': 'commercial-real-estate-agent coworking-space property-manager',
  // Real Estate Services
  '6720': 'real-estate-agent property-manager commercial-real-estate-agent property-valuer',
  // Scientific Research Services
  '6910': 'market-research-firm engineering-firm',
  // Architectural Services
  '6921': 'architect',
  // Surveying and Mapping Services
  '6922': 'surveyor',
  // Engineering Design and Engineering Consulting Services
  '6923': 'engineering-firm structural-engineer',
  // Other Specialised Design Services
  '6924': 'graphic-designer interior-designer product-designer web-designer',
  // Scientific Testing and Analysis Services
  '6925': 'engineering-firm',
  // Legal Services
  '6931': 'lawyer patent-attorney',
  // Accounting Services
  '6932': 'accountant bookkeeper',
  // Advertising Services
  '6940': 'marketing-agency sign-maker public-relations-firm',
  // Market Research and Statistical Services
  '6950': 'market-research-firm',
  // Corporate Head Office Management Services
  '6961': 'business-coach',
  // Management Advice and Other Consulting Services
  '6962': 'business-coach hr-consultant marketing-consultant public-relations-firm',
  // Veterinary Services
  '6970': 'veterinarian',
  // Professional Photographic Services
  '6991': 'photographer',
  // Other Professional, Scientific and Technical Services n.e.c.
  '6999': 'engineering-firm translator market-research-firm',
  // Computer System Design and Related Services
  '7000': 'it-consultant software-company web-designer',
  // Employment Placement and Recruitment Services
  '7211': 'recruitment-agency',
  // Labour Supply Services
  '7212': 'recruitment-agency',
  // Travel Agency and Tour Arrangement Services
  '7220': 'travel-agency tour-operator',
  // Office Administrative Services
  '7291': 'virtual-assistant coworking-space',
  // Document Preparation Services
  '7292': 'print-shop virtual-assistant',
  // Credit Reporting and Debt Collection Services
  '7293': 'finance-company',
  // Call Centre Operation
  '7294': 'virtual-assistant',
  // Other Administrative Services n.e.c.
  '7299': 'virtual-assistant event-planner conference-center ticket-agency',
  // Building and Other Industrial Cleaning Services
  '7311': 'commercial-cleaner house-cleaner window-cleaner carpet-cleaner',
  // Building Pest Control Services
  '7312': 'pest-control',
  // Gardening Services
  '7313': 'landscaper',
  // Packaging Services
  '7320': 'packaging-supplier',
  // Central Government Administration
  '7510': 'government-office',
  // State Government Administration
  '7520': 'government-office',
  // Local Government Administration
  '7530': 'government-office',
  // Justice
  '7540': 'government-office',
  // Domestic Government Representation
  '7551': 'government-office',
  // Foreign Government Representation
  '7552': 'government-office',
  // Defence
  '7600': 'government-office',
  // Police Services
  '7711': 'government-office',
  // Investigation and Security Services
  '7712': 'security-guard-service',
  // Fire Protection and Other Emergency Services
  '7713': 'fire-protection-service government-office',
  // Correctional and Detention Services
  '7714': 'government-office',
  // Other Public Order and Safety Services
  '7719': 'government-office',
  // Regulatory Services
  '7720': 'government-office',
  // Pre-school Education
  '8010': 'child-care-center',
  // Primary Education
  '8021': 'school',
  // Secondary Education
  '8022': 'school',
  // Combined Primary and Secondary Education
  '8023': 'school',
  // Technical and Vocational Education and Training
  '8101': 'vocational-college language-school training-provider',
  // Higher Education
  '8102': 'university',
  // Sports and Physical Recreation Instruction
  '8211': 'dance-studio martial-arts-school swimming-school personal-trainer',
  // Arts Education
  '8212': 'music-school art-studio dance-studio',
  // Adult, Community and Other Education n.e.c.
  '8219': 'training-provider language-school tutoring-center cooking-school driving-school',
  // Educational Support Services
  '8220': 'tutoring-center training-provider',
  // Hospitals (except Psychiatric Hospitals)
  '8401': 'hospital',
  // Psychiatric Hospitals
  '8402': 'hospital',
  // General Practice Medical Services
  '8511': 'doctor',
  // Specialist Medical Services
  '8512': 'medical-specialist cosmetic-clinic psychologist',
  // Pathology and Diagnostic Imaging Services
  '8520': 'medical-laboratory',
  // Dental Services
  '8531': 'dentist orthodontist',
  // Optometry and Optical Dispensing
  '8532': 'optician',
  // Physiotherapy Services
  '8533': 'physical-therapist',
  // Chiropractic and Osteopathic Services
  '8534': 'chiropractor osteopath',
  // Alternative Health Services
  '8537': 'acupuncturist naturopath massage-therapist',
  // Other Allied Health Services
  '8539':
    'massage-therapist podiatrist psychologist occupational-therapist speech-therapist osteopath acupuncturist nutritionist hearing-clinic',
  // Ambulance Services
  '8591': 'hospital',
  // Other Health Care Services n.e.c.
  '8599': 'medical-laboratory home-care-agency',
  // Aged Care Residential Services
  '8601': 'assisted-living',
  // Other Residential Care Services
  '8609': 'disability-service',
  // Child Care Services
  '8710': 'child-care-center after-school-care-center',
  // Other Social Assistance Services
  '8790': 'charity disability-service',
  // Museum Operation
  '8910': 'museum art-gallery',
  // Zoological and Botanical Gardens Operation
  '8921': 'zoo park',
  // Nature Reserves and Conservation Parks Operation
  '8922': 'park',
  // Performing Arts Operation
  '9001': 'performing-arts-company',
  // Creative Artists, Musicians, Writers and Performers
  '9002': 'artist live-band entertainer',
  // Performing Arts Venue Operation
  '9003': 'theater music-venue',
  // Health and Fitness Centres and Gymnasia Operation
  '9111':
    'gym yoga-studio pilates-studio fitness-studio personal-trainer boxing-gym cycling-studio barre-studio',
  // Sports and Physical Recreation Clubs and Sports Professionals
  '9112': 'sports-club personal-trainer',
  // Sports and Physical Recreation Venues, Grounds and Facilities Operation
  '9113': 'recreation-center swimming-pool bowling-alley ice-rink tennis-club golf-course climbing-gym',
  // Sport and Physical Recreation Administrative Service
  '9114': 'sports-club',
  // Horse and Dog Racing Administration and Track Operation
  '9121': 'members-club',
  // Other Horse and Dog Racing Activities
  '9129': 'riding-school',
  // Amusement Parks and Centres Operation
  '9131': 'arcade escape-room amusement-park bowling-alley mini-golf',
  // Amusement and Other Recreational Activities n.e.c.
  '9139': 'escape-room zoo go-kart-track tour-operator',
  // Casino Operation
  '9201': 'casino',
  // Lottery Operation
  '9202': 'casino',
  // Other Gambling Activities
  '9209': 'casino',
  // Automotive Electrical Services
  '9411': 'auto-electrician',
  // Automotive Body, Paint and Interior Repair
  '9412': 'auto-body-shop auto-detailing car-wash window-tint-shop auto-glass-shop',
  // Other Automotive Repair and Maintenance
  '9419': 'auto-repair-shop tire-shop towing-service',
  // Domestic Appliance Repair and Maintenance
  '9421': 'appliance-repair-service',
  // Electronic (except Domestic Appliance) and Precision Equipment Repair and Maint
  '9422': 'mobile-phone-store computer-store appliance-repair-service',
  // Other Machinery and Equipment Repair and Maintenance
  '9429': 'machinery-dealer',
  // Clothing and Footwear Repair
  '9491': 'tailor shoe-repair-shop',
  // Other Repair and Maintenance n.e.c.
  '9499': 'appliance-repair-service upholsterer bicycle-store locksmith watchmaker',
  // Hairdressing and Beauty Services
  '9511':
    'hair-salon beauty-salon barbershop nail-salon lash-studio waxing-salon day-spa tanning-studio makeup-artist mobile-hairdresser',
  // Funeral, Crematorium and Cemetery Services
  '9520': 'funeral-home',
  // Laundry and Dry-Cleaning Services
  '9531': 'dry-cleaner laundromat',
  // Photographic Film Processing
  '9532': 'camera-store',
  // Parking Services
  '9533': 'parking-garage',
  // Other Personal Services n.e.c.
  '9539':
    'massage-therapist tattoo-studio day-spa wedding-planner dog-walker pet-groomer weight-loss-clinic nanny-agency',
  // Religious Services
  '9540': 'place-of-worship',
  // Business and Professional Association Services
  '9551': 'business-association',
  // Labour Association Services
  '9552': 'members-club',
  // Other Interest Group Services n.e.c.
  '9559': 'charity business-association',
};

/** ANZSIC classes of building and wholesale (3): the usual category first, others separated by blanks. */
export const anzsicBuilding: Readonly<Record<string, string>> = {
  // House Construction
  '3011': 'home-builder',
  // Other Residential Building Construction
  '3019': 'home-builder property-developer',
  // Non-Residential Building Construction
  '3020': 'general-contractor property-developer',
  // Road and Bridge Construction
  '3101': 'paving-contractor',
  // Other Heavy and Civil Engineering Construction
  '3109': 'excavation-contractor paving-contractor',
  // Land Development and Subdivision
  '3211': 'property-developer',
  // Site Preparation Services
  '3212': 'demolition-contractor excavation-contractor',
  // Concreting Services
  '3221': 'concrete-contractor',
  // Bricklaying Services
  '3222': 'bricklayer',
  // Roofing Services
  '3223': 'roofer',
  // Structural Steel Erection Services
  '3224': 'metalworker',
  // Plumbing Services
  '3231': 'plumber',
  // Electrical Services
  '3232': 'electrician',
  // Air Conditioning and Heating Services
  '3233': 'hvac-contractor',
  // Fire and Security Alarm Installation Services
  '3234': 'security-installer fire-protection-service',
  // Other Building Installation Services
  '3239': 'solar-installer security-installer',
  // Plastering and Ceiling Services
  '3241': 'plasterer',
  // Carpentry Services
  '3242': 'carpenter',
  // Tiling and Carpeting Services
  '3243': 'tiler floor-layer',
  // Painting and Decorating Services
  '3244': 'painter',
  // Glazing Services
  '3245': 'glazier',
  // Landscape Construction Services
  '3291': 'landscaper',
  // Hire of Construction Machinery with Operator
  '3292': 'tool-hire-shop excavation-contractor',
  // Other Construction Services n.e.c.
  '3299': 'general-contractor',
  // Cereal Grain Wholesaling
  '3312': 'wholesaler',
  // Other Agricultural Product Wholesaling
  '3319': 'wholesaler',
  // Petroleum Product Wholesaling
  '3321': 'wholesaler',
  // Metal and Mineral Wholesaling
  '3322': 'building-supplies-merchant',
  // Industrial and Agricultural Chemical Product Wholesaling
  '3323': 'wholesaler',
  // Timber Wholesaling
  '3331': 'building-supplies-merchant',
  // Plumbing Good Wholesaling
  '3332': 'building-supplies-merchant',
  // Other Hardware Good Wholesaling
  '3339': 'building-supplies-merchant',
  // Other Specialised Industrial Machinery and Equipment Wholesaling
  '3419': 'machinery-dealer',
  // Professional and Scientific Goods Wholesaling
  '3491': 'medical-wholesaler machinery-dealer',
  // Computer and Computer Peripheral Wholesaling
  '3492': 'computer-store wholesaler',
  // Telecommunication Goods Wholesaling
  '3493': 'telecommunications-equipment-dealer',
  // Other Electrical and Electronic Good Wholesaling
  '3494': 'machinery-dealer',
  // Other Machinery and Equipment Wholesaling n.e.c.
  '3499': 'machinery-dealer',
  // Car Wholesaling
  '3501': 'car-dealer',
  // Commercial Vehicle Wholesaling
  '3502': 'car-dealer',
  // Motor Vehicle New Part Wholesaling
  '3504': 'auto-parts-store',
  // Motor Vehicle Dismantling and Used Part Wholesaling
  '3505': 'auto-parts-store',
  // Meat, Poultry and Smallgoods Wholesaling
  '3602': 'food-wholesaler',
  // Dairy Produce Wholesaling
  '3603': 'food-wholesaler',
  // Fish and Seafood Wholesaling
  '3604': 'food-wholesaler',
  // Fruit and Vegetable Wholesaling
  '3605': 'food-wholesaler',
  // Liquor and Tobacco Product Wholesaling
  '3606': 'drinks-wholesaler',
  // Other Grocery Wholesaling
  '3609': 'food-wholesaler',
  // Textile Product Wholesaling
  '3711': 'wholesaler',
  // Clothing and Footwear Wholesaling
  '3712': 'wholesaler',
  // Pharmaceutical and Toiletry Goods Wholesaling
  '3720': 'medical-wholesaler',
  // Furniture and Floor Covering Wholesaling
  '3731': 'wholesaler',
  // Jewellery and Watch Wholesaling
  '3732': 'wholesaler',
  // Kitchen and Diningware Wholesaling
  '3733': 'catering-equipment-supplier',
  // Toy and Sporting Goods Wholesaling
  '3734': 'wholesaler',
  // Book and Magazine Wholesaling
  '3735': 'wholesaler bookstore',
  // Paper Product Wholesaling
  '3736': 'packaging-supplier',
  // Other Goods Wholesaling n.e.c.
  '3739': 'wholesaler',
  // Commission-Based Wholesaling
  '3800': 'wholesaler',
  // Car Retailing
  '3911': 'car-dealer',
  // Motor Cycle Retailing
  '3912': 'motorcycle-dealer',
  // Trailer and Other Motor Vehicle Retailing
  '3913': 'rv-dealer',
  // Motor Vehicle Parts Retailing
  '3921': 'auto-parts-store',
  // Tyre Retailing
  '3922': 'tire-shop',
};

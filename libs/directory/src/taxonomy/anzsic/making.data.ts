/** ANZSIC classes of growing and making (0 to 2): the usual category first, others separated by blanks. */
export const anzsicMaking: Readonly<Record<string, string>> = {
  // Grape Growing
  '0131': 'winery',
  // Other Grain Growing
  '0149': 'food-producer',
  // Horse Farming
  '0191': 'riding-school',
  // Other Fishing
  '0419': 'food-producer',
  // Coal Mining
  '0600': 'utility',
  // Oil and Gas Extraction
  '0700': 'utility',
  // Iron Ore Mining
  '0801': 'utility',
  // Bauxite Mining
  '0802': 'utility',
  // Copper Ore Mining
  '0803': 'utility',
  // Gold Ore Mining
  '0804': 'utility',
  // Silver-Lead-Zinc Ore Mining
  '0807': 'utility',
  // Other Metal Ore Mining
  '0809': 'utility',
  // Petroleum Exploration
  '1011': 'utility',
  // Mineral Exploration
  '1012': 'utility',
  // Other Mining Support Services
  '1090': 'utility',
  // Meat Processing
  '1111': 'butcher',
  // Cured Meat and Smallgoods Manufacturing
  '1113': 'butcher food-producer',
  // Seafood Processing
  '1120': 'food-producer',
  // Milk and Cream Processing
  '1131': 'food-producer',
  // Cheese and Other Dairy Product Manufacturing
  '1133': 'cheese-shop',
  // Fruit and Vegetable Processing
  '1140': 'food-producer',
  // Grain Mill Product Manufacturing
  '1161': 'food-producer',
  // Cereal, Pasta and Baking Mix Manufacturing
  '1162': 'food-producer',
  // Bread Manufacturing (Factory based)
  '1171': 'bakery food-producer',
  // Cake and Pastry Manufacturing (Factory based)
  '1172': 'bakery cake-maker',
  // Biscuit Manufacturing (Factory based)
  '1173': 'bakery',
  // Bakery Product Manufacturing (Non-factory based)
  '1174': 'bakery cake-maker',
  // Confectionery Manufacturing
  '1182': 'candy-store chocolate-shop',
  // Potato, Corn and Other Crisp Manufacturing
  '1191': 'food-producer',
  // Prepared Animal and Bird Feed Manufacturing
  '1192': 'pet-store',
  // Other Food Product Manufacturing n.e.c.
  '1199': 'food-producer',
  // Soft Drink, Cordial and Syrup Manufacturing
  '1211': 'food-producer',
  // Beer Manufacturing
  '1212': 'brewery',
  // Spirit Manufacturing
  '1213': 'distillery',
  // Wine and Other Alcoholic Beverage Manufacturing
  '1214': 'winery distillery',
  // Cigarette and Tobacco Product Manufacturing
  '1220': 'vape-shop',
  // Rope, Cordage and Twine Manufacturing
  '1332': 'clothing-maker',
  // Cut and Sewn Textile Product Manufacturing
  '1333': 'clothing-maker',
  // Textile Finishing and Other Textile Product Manufacturing
  '1334': 'clothing-maker',
  // Clothing Manufacturing
  '1351': 'clothing-maker',
  // Footwear Manufacturing
  '1352': 'shoe-repair-shop',
  // Wooden Structural Fitting and Component Manufacturing
  '1492': 'carpenter',
  // Pulp, Paper and Paperboard Manufacturing
  '1510': 'packaging-supplier',
  // Other Converted Paper Product Manufacturing
  '1529': 'packaging-supplier',
  // Printing
  '1611': 'print-shop',
  // Printing Support Services
  '1612': 'print-shop',
  // Reproduction of Recorded Media
  '1620': 'recording-studio',
  // Basic Organic Chemical Manufacturing
  '1812': 'wholesaler',
  // Basic Inorganic Chemical Manufacturing
  '1813': 'wholesaler',
  // Fertiliser Manufacturing
  '1831': 'wholesaler',
  // Human Pharmaceutical and Medicinal Product Manufacturing
  '1841': 'medical-wholesaler',
  // Cosmetic and Toiletry Preparation Manufacturing
  '1852': 'soap-maker',
  // Polymer Film and Sheet Packaging Material Manufacturing
  '1911': 'packaging-supplier',
  // Glass and Glass Product Manufacturing
  '2010': 'glazier',
  // Other Ceramic Product Manufacturing
  '2029': 'pottery-studio',
  // Cement and Lime Manufacturing
  '2031': 'building-supplies-merchant',
  // Plaster Product Manufacturing
  '2032': 'plasterer',
  // Ready-Mixed Concrete Manufacturing
  '2033': 'concrete-contractor',
  // Concrete Product Manufacturing
  '2034': 'concrete-contractor',
  // Other Non-Metallic Mineral Product Manufacturing
  '2090': 'stonemason',
  // Iron Smelting and Steel Manufacturing
  '2110': 'metalworker',
  // Architectural Aluminium Product Manufacturing
  '2223': 'window-and-door-installer',
  // Other Structural Metal Product Manufacturing
  '2229': 'metalworker',
  // Other Sheet Metal Product Manufacturing
  '2240': 'metalworker',
  // Metal Coating and Finishing
  '2293': 'metalworker',
  // Other Fabricated Metal Product Manufacturing n.e.c.
  '2299': 'metalworker',
  // Motor Vehicle Body and Trailer Manufacturing
  '2312': 'auto-body-shop',
  // Other Motor Vehicle Parts Manufacturing
  '2319': 'auto-parts-store',
  // Boatbuilding and Repair Services
  '2392': 'marina',
  // Railway Rolling Stock Manufacturing and Repair Services
  '2393': 'machinery-dealer',
  // Aircraft Manufacturing and Repair Services
  '2394': 'machinery-dealer',
  // Photographic, Optical and Ophthalmic Equipment Manufacturing
  '2411': 'optician camera-store',
  // Medical and Surgical Equipment Manufacturing
  '2412': 'medical-wholesaler',
  // Other Professional and Scientific Equipment Manufacturing
  '2419': 'machinery-dealer',
  // Computer and Electronic Office Equipment Manufacturing
  '2421': 'office-equipment-dealer',
  // Communications Equipment Manufacturing
  '2422': 'telecommunications-equipment-dealer',
  // Other Electronic Equipment Manufacturing
  '2429': 'machinery-dealer',
  // Electric Lighting Equipment Manufacturing
  '2432': 'lighting-store',
  // Other Electrical Equipment Manufacturing
  '2439': 'machinery-dealer',
  // Other Specialised Machinery and Equipment Manufacturing
  '2469': 'machinery-dealer',
  // Lifting and Material Handling Equipment Manufacturing
  '2491': 'machinery-dealer',
  // Wooden Furniture and Upholstered Seat Manufacturing
  '2511': 'furniture-maker upholsterer',
  // Metal Furniture Manufacturing
  '2512': 'furniture-maker',
  // Other Furniture Manufacturing
  '2519': 'furniture-maker mattress-store',
  // Jewellery and Silverware Manufacturing
  '2591': 'jewelry-maker',
  // Toy, Sporting and Recreational Product Manufacturing
  '2592': 'wholesaler',
  // Other Manufacturing n.e.c.
  '2599': 'craft-fair wholesaler',
  // Other Electricity Generation
  '2619': 'utility',
  // Electricity Transmission
  '2620': 'utility',
  // Electricity Distribution
  '2630': 'utility',
  // On Selling Electricity and Electricity Market Operation
  '2640': 'utility',
  // Gas Supply
  '2700': 'utility',
  // Water Supply
  '2811': 'utility',
  // Sewerage and Drainage Services
  '2812': 'drain-service',
  // Solid Waste Collection Services
  '2911': 'waste-removal-service',
  // Other Waste Collection Services
  '2919': 'waste-removal-service',
  // Waste Remediation and Materials Recovery Services
  '2922': 'waste-removal-service',
};

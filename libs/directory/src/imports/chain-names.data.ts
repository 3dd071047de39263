/**
 * Trading names of chains, in plain form, by country (ISO 3166-1) or 001 for the whole world. Made from the brands of the
 * name-suggestion-index 8.0.20260918 of the OpenStreetMap community (osmlab.github.io/name-suggestion-index): names, brands and
 * short names of its brands that are found in the country, without those in other scripts. Licence: chain-names.LICENSE.md.
 */
export const chainNames: Readonly<Record<string, string>> = {
  '001': `
5 11 tactical|585 gold|5asec|7 eleven|7up|9round|a lange sohne|a p c|abarth|ac hotel|accenture
ace hardware|acura|ada|adagio|adecco|adidas|adidas originals|admiral|aeropostale|aesop|afriquia|agatha
agent provocateur|agip|aiden|aiden by best western|aigner|air liquide|aixam|alamo|aldo|alexander mcqueen
alfa romeo|alila|allbirds|alliance|alliance tire company|aloft|alpine|alstom|alua|alua hotels resorts
amazon|amazon fresh|amazon hub|amazon hub locker|amazon locker|american vintage|amplifon|ampm|ampup
andaz|anytime fitness|apm monaco|apollo tyres|apple|apple store|applebees
applebees neighborhood grill bar|arabica|aristocrazy|arket|armani exchange|arthur murray dance center
ascend hotel collection|asian paints|asics|aston martin|at t|aubade|audemars piguet|audi|auntie annes
autograph collection|avis|avon|aw lab|axa|b q|ba sh|balenciaga|baleno|bally|banana republic
banco santander|bang olufsen|bangkok bank|bank of baroda|bank of india|banyan tree|barbour|barclays
barnes|baskin robbins|bata|bath body works|baume mercier|bb q chicken|bbva|beko|belmond|ben jerrys|bench
bene|benetton|bens cookies|bentley|berlitz|bershka|best|best hotels|best western|best western plus
best western premier|betty barclay|beyfin|bijou brigitte|billabong|bimba y lola|birkenstock
black red white|blockbuster|bmw|bmw motorrad|bobbi brown|boc|boconcept|body glove|bodystreet
boggi milano|bogner|bonjour|bookcrossing|bosch|bosch car service|bosco|bose|boss|boston consulting group
bottega veneta|bp|brandy melville|brax|breitling|bridgestone|brioche doree|brooks brothers
brunello cucinelli|buccellati|budget|bugatti|bulgari|bulthaup|burberry|burger king|bvlgari
bw premier collection|bw signature collection|byd|c a|cadillac|cafe amazon|cafe coffee day|cafe coton
caffe pascucci|caisse depargne|call it spring|calliope|caltex|calvin klein|calzedonia|campanile|camper
canada goose|canali|canna cabana|carglass|carhartt work in progress|caritas|carls jr|carrefour
carrefour express|carrefour market|carters|cartier|cartridge world|casino|catimini|cbre|ccb|ccc|celine
celio|century 21|champion|chanel|chargepoint|chase|chatime|chaumet|checkers|chery|chevrolet|chevron
chicco|chilis|china construction bank|china wok|chipotle|chloe|chrysler|cinemark|cinepolis|cinnabon
circle k|citgo|citi|citibank|citroen|claires|clarks|claudie pierlot|club med|club wyndham|coca cola|coco
coco fresh tea juice|coffee republic|coffee time|coffeeshop company|cold stone creamery|coldwell banker
cole haan|colins|columbia|comfort suites|commonwealth bank|conselho tutelar|converse|cos|costa
costa drive thru|cotelac|cotton on|cotton on body|cotton on kids|courtyard|credit mutuel|crocs|crossfit
crowne plaza|cupra|curio collection|curio collection by hilton|curves|cushman wakefield|dacia|daf
daihatsu|dairy queen|decathlon|defacto|defender|deichmann|delifrance|deloitte|denizbank|dennys|dentix
dentons|design hotels|desigual|destination by hyatt|deutsche bank|devialet|dhl|dia market
diamond resorts|diesel|digicel|ding tea|dinh van|dior|diptyque|discovery|distri club medical|dkny|dodge
dodo pizza|dolce gabbana|dolcezza|dollar car rental|dominos|dott|doubletree|dpd|dr martens|dress barn
ds automobiles|du pareil au meme|ducati|dufry|dulux paints|dunhill|dunkin|dunlop|durex|dyson|e leclerc
easyhotel|eataly|ecco|ecobank|el n|elena miro|elisabetta franchi|emma|emme|emporio armani|engel volkers
enterprise|enza home|era real estate|es teler 77|escada|espaco casa|esprit|esso|esso express|etam|etro
euronet|euronics|europcar|evgateway|executive residency|expert|extreme pizza|ey|faberlic|fairmont
falconeri|fashion market|fastrack|fcuk|fedex|fedex ship center|fendi|ferrari|fiat|fiat professional
figaros pizza|fila|fireaway|fireaway pizza|first stop|fisker|fisker inc|flight centre|fogo de chao
food basics|foot locker|foot solutions|ford|forever 21|fossil|four points by sheraton|four seasons
fred astaire dance studios|freightliner|french connection|fusalp|fuso|g star raw|gaggenau|gamestop|gant
gap|gap body|gap kids|garanti bbva|garner hotels|gautier|geely|genesis|geox|gerry weber|giant|giordano
giorgio armani|givenchy|glo|gloria jeans|gls|gmc|gnc|golden goose|golden tulip|google|graff|grand hyatt
grand line|green motion|greenpeace|gucci|gudrun sjoden|guess|guess accessories|guinot|gulf|gwm|h m
h m home|h10|h10 hotels|haagen dazs|hackett london|haidilao hot pot|halfprice|hampton|hanesbrands
happy lemon|happy socks|hard rock cafe|hard rock hotel|hardees|harley davidson|harman kardon|havaianas
haval|hay|helly hansen|herman miller|hermes|hertz|hesburger|hilti|hilton|hilton garden inn
hilton grand vacations|hino motors|holiday inn|holiday inn express|holiday inn express suites|hollister
home|honda|hooters|hotel indigo|house of hair|house of hoops|howard johnson|hsbc|huawei|hugo boss|humana
hush puppies|husqvarna|hyatt|hyatt centric|hyatt house|hyatt place|hyatt regency|hyundai|ibis
ibis budget|ibis styles|iblues|icbc|ifly|ihop|ijooz|imo|imo car wash|impact hub
independent order of odd fellows|indian motorcycle|indra|infiniti|ing|inglot|innside by melia
intercontinental|intermarche|intersport|intimissimi|intimissimi uomo|intrend|ip|iqos|isuzu|itstyle|iveco
iwc|izod|j m weston|jacadi|jack jones|jaeger lecoultre|jaguar|jbl|jdv by hyatt|jeep|jet|jil sander
jimmy choo|jll|jo joe|jo malone|joe the juice|john deere|john reed fitness|johnny rockets|jollibee|jotun
juan valdez cafe|jurlique|just over the top|jw marriott|jysk|k u backerei|kalyan jewellers|karcher
karl lagerfeld|kartell|kawasaki|kbtr|kearney|keller williams realty|kelly services|kempinski|kenzo|kfc
kia|kiabi|kids foot locker|kiehls|kiko milano|kimpton|knight frank|kodak express|kohler|kookai|koton
kpmg|krispy kreme|ktm|kumon|kung fu tea|kuoni|kusmi tea|la curacao|la martina|la vie en rose|lacoste
lada|laderach|lamborghini|lancia|land rover|langham hotels resorts|lavazza|lawson|lc waikiki
le coq sportif|le creuset|le meridien|le pain quotidien|lee cooper|lego|leica|leonidas|leroy merlin
levis|lexus|lg|lidl|ligne roset|lincoln|lindt|lions clubs international|little caesars
little free library|little free pantry|liu jo|lj hooker|localiza|loccitane|loding|long john silvers
longchamp|longines|loop|loro piana|lotteria|lotus|louis vuitton|loving hut|lovisa|lucid|lucid motors
luckia|luckin coffee|luisa spagnoli|lukoil|lush|lynk co|m a c|m s outlet|m s simply food|mac cosmetics
machi machi|madame coco|mahindra mahindra|mail boxes etc|maison margiela|makro|malin goetz|man
mandarin oriental hotel|mango|manpower|mapfre|marathon|marble slab creamery|marc cain|marc jacobs
marc opolo|marella|marina rinaldi|market basket|marks spencer|marriott|marriott vacation club|marrybrown
martinizing dry cleaning|maserati|massimo dutti|mavi|max|max co|max mara|maybank|mayoral|mazda
mcarthurglen|mcarthurglen designer outlet|mccafe|mcdonalds|mcdonalds playplace|mckinsey company|mclaren
mcm|me|me by melia|meininger|melia|mephisto|mercantil|mercedes benz|mercedes benz trucks|mercure|merrell
messer|messika|meta|metro|mexx|mg|mgallery|michael kors|midas|miele|millennium|mini|miniso
ministerio publico|mission bbq|mister donut|mister minit|mitsubishi|mobil|mobil mart|momoni|moncler
moneygram|monki|montblanc|morgan stanley|morphe|mothercare|motivi|motrio|movado|movenpick|moxy|mr sub
mustang|musterring|my gym|napapijri|national|natur house|nature republic|natuzzi|natuzzi italia|nautica
navy federal credit union|nedbank|nespresso|neste|new balance|new yorker|next|nike|nike clearance store
nike factory store|nio|nio house|nio power|nio power charger|nio power destination|nio power swap
nio space|nissan|nobu|north sails|novacharge|novotel|novus glass|nuance|nuttea|nyx|obcz|odd fellows hall
off white|office depot|official bookcrossing zone|old chang kee|old navy|oldtown white coffee
olive garden|oliver peoples|omega|oneill|onezo tapioca|only|opconnect|opel|oppo|opticalia|ora|orchestra
oriflame|orsay|oshkosh bgosh|other stories|outback steakhouse|oxxo|oyo|oysho|pan pacific|panda express
pandora|panerai|papa johns|papparich|parcel pending|parfois|park hyatt|park inn|park plaza
park plaza hotels|parkeon|parkroyal|patek philippe|paul smith|payless|payless shoesource|pelicana
pelicana chicken|pendleton|pennyblack|penti|pepe jeans|pepper lunch|pepsi|persona|peterbilt|petit casino
petrol ofisi|petrolimex|petronas|peugeot|piaget|pierre cardin|pink|pinkberry|pinko|pita pit|pizza hut
pizza hut delivery|pizza hut express|pizza nova|poggenpohl|point s|polaris|pollo campero|pollo tropical
polo ralph lauren|poltrona frau|pom dapi|popeyes|porcelanosa|porsche|porsche design|potato corner
pottery barn|pottery barn kids|prada|primark|princesse tam tam|promod|prudential|ptt station|pull bear
pullman|puma|puma outlet|punt roma|pupa milano|pwc|qb house|qt|quickly|quiksilver|quiktrip|quiznos
r m williams|racetrac|radioshack|radisson|radisson blu|radisson collection|radisson red|ram|ramada
range rover|re max|readshop|red lobster|reebok|regatta|regatta great outdoors|regus|relais chateaux
relay|renaissance|renault|renault trucks|repsol|reserved|residence inn|ria|rieker|rimowa|rituals|riu
riu paris|roberto cavalli|roche bobois|rockport|roger dubuis|rolex|rolls royce|romantik|romantik hotel
romantik hotels restaurants|romantik restaurant|roots|rose bakeshop|roset|rosewood|royaltea|rubis
ruby tuesday|sabon|safeway|safeway fuel station|saint algue|saint laurent|saizeriya|salamander
salesforce|salomon|salvatore ferragamo|samsonite|samsung|saravanaa bhavan|sas|savills|sbarro|sberbank
sbi|scania|scotch soda|scotiabank|seat|seattles best coffee|sebago|second cup|securitas|segafredo|seiko
sephora|sfera|shake shack|shakeys|shell|shell express|shell recharge|shell select|shell shop|sheraton
sherwin williams|shiseido|short edition|siematic|siemens|signarama|sinsay|six senses|sixt|skechers|skoda
sligro|societe generale|sofitel|sonder|sonic|sony|sony centre|spaces|spar|spar express|spark by hilton
specialized|specsavers|speed queen|sportmax|sports authority|sports direct|springfield|ssangyong
st regis|sta travel|standard bank|standard chartered|star mart|starbucks|state bank of india
station service e leclerc|stella mccartney|stihl|stk|stop cafe|stradivarius|sua xe|subaru|subdued|subway
suitsupply|sunglass hut|super c|superdry|suzuki|swarovski|swatch|swiss belhotel|swiss belinn|swissotel
swtch|synlab|t mobile|t mobile international|t4|t4 tea for u|t4 tea house|tag heuer|taj|tally weijl
tartine et chocolat|tcby|ted baker|tefal|tele2|telenor|telepizza|terranova|tesco|tesco express|tescoma
tesla|texaco|tezenis|tgi fridays|thales|the athletes foot|the body shop|the chicken rice shop
the coffee bean tea leaf|the hoxton|the langham|the little gym|the luxury collection|the north face
the ritz carlton|the walking company|the westin|thom browne|thomas cook|thomas sabo|thrifty
tiffany company|tiger mart|tiger sugar|tim hortons|timberland|tissot|tods|tom ford|tom tailor
tommy hilfiger|tommy hilfiger kids|tomtom|toni guy|tony romas|tootn totum|topman|topshop|tory burch
totalenergies|tous|toyota|trademark collection|travelex|trek|tribe|tribute portfolio|triumph|tryp
tsutaya|tudor|tui|tumi|turkish airlines|twg tea|typo|u s polo assn|ubs|ugg|ultramar|unbound collection
uncle tetsus cheesecake|under armour|under armour youth|uniqlo|united colors of benetton|ups
urban outfitters|vacheron constantin|valentino|valero|van heusen|vanessa bruno|vans|vapiano|vauxhall
vero moda|versace|vertbaudet|vespa|vianor|vib|victorias secret|vilebrequin|villeroy boch|vinted go
vision express|vivo|voco|volcom|volkswagen|volkswagen commercial vehicles|volvo|volvo trucks|vorwerk
w hotels|wacoal|wagamama|wall street english|walmart|wash|wash me|washtec|washtech|watsons
wayback burgers|weekend max mara|wendys|west elm|western union|westin|wework|whsmith|wild bean cafe
wimpy|winkworth|womensecret|world duty free|world gym|worldhotel|worldhotels|wurth|ww studio|wyndham
wyndham garden|wyndham grand|xiaomi|xing fu tang|xpeng|yamaha|yankee candle|yatas bedding|yellowkorner
yi fang tea|ymca|yogen fruz|yogorino|youbike|ysl|yves rocher|zara|zara home|zegna|zilli`,
  au: `
1825 interiors|4cyte|4cyte pathology|85 c bakery cafe|99 bikes|abbott pathology|adairs|adairs kids
adina apartment hotel|adina hotels|afgri equipment|ag warehouse|ahepa|ahepa hall|aldi|alh hotels|allianz
allied universal|allpoint|ally fashion|amart furniture|amber|amcal|amp|ampol|anaconda|angus and coote
anz|as colour|atmx|atmx by armaguard|atura hotels|audika|aussie|aussie disposals|australia post
australia post parcel locker|australian clinical labs|australian red cross blood service|autobarn|avani
avani hotels resorts|baby bunting|bailey nelson|bakers delight|balfours|banjos bakery cafe|bankwest
barbeques galore|bareminerals|barrys|battery world|bcf|beacon lighting|beaumont tiles|bed bath n table
beds r us|bedshed|beechworth bakery|beeline|belle property|ben sherman|bendigo bank|bengongs tea
bennetts petroleum|bento|best brains|best friends|best less|betts|bettys burgers|bevilles jewellers|biba
biba smart playground|big 4 holiday parks|big w|big4 holiday parks|bing lee|blood service
blooms the chemist|blue illusion|bni|bob jane t marts|bom|bonds|boost juice|boq|bottlemart|bounce inc
bounceinc|bp pulse|bp shop|bras n things|breadtop|brewdog|brumbys bakeries|bucking bull
bunnings warehouse|burger urge|burnsco|burson auto parts|buxton|bws|cali press|capital pathology
cardtronics|carpet court|casetify|cash converters|cellarbrations|centrelink|cex|cha payom|change group
charging the regions|chemist king discount pharmacy|chemist warehouse|chicha san chen|chicken treat
choices flooring|cibo espresso|cignall|cincotta chemist|cincotta discount chemist|city beach|city chic
clinpath pathology|cloud 9 smoke shop australia|coach|cold rock ice creamery|coles|coles central
coles local|colette by colette hayman|connect hearing|connor|containers for change|costco
costco food court|costco gasoline|country road|crown resorts|crunch fitness|crust|cyclebar|daiso
daiso japan|dan murphys|dangerfield|daniels donuts|david jones|dendy|dendy cinemas|dhm|di jones|dimmeys
din tai fung|direct factory outlets|dollarama|domayne|dome|donut king|dorevitch pathology|dotti
douglass hanly moir|drakes|duncans|dunlop super dealer|dusk|dymocks|early settler|eb games|econo lodge
edge clothing|eg australia|el jannah|elders|element|element by westin|eu yan sang
eureka street furniture|event cinemas|express employment professionals|ezymart|f45|f45 training
fantastic furniture|ferguson plarres bakehouse|fernwood fitness|first choice liquor
first national real estate|fishbowl|fitness first|five guys|fletchers|flight club|flip out|floorworld
foodary|foodland|foodworks|forever new|forty winks|fox in a box|freedom|friendly grocer|gebruder weiss
gelatissimo|general pants co|genesis health and fitness|ghanda|glassons|godfreys|godiva|goldmark
gong cha|goodyear|gpt group|greencross vets|grilld|gull|guzman y gomez|h r block
habitat for humanity restore|habitat restore|hairhouse|hallenstein brothers|hallensteins
happy lamb hot pot|harcourts|harris farm markets|harris market farms|harris scarfe|harvey norman
hearing australia|helloworld travel|heritage bank|heytea|hogs breath cafe|hoka|holden|holey moley
home timber hardware|homeco|hotworx|house|house bed bath|howards storage world|hoyts|hudsons coffee
huffer|hui lau shan|hungry jacks|iga|ikea|ikea bistro|ikea cafe|ikea restaurant|ikea smaland
ikea swedish food market|industrie|inmotion|intesa sanpaolo|inxpress|ippudo|ixina|jacqui e|jamaica blue
jax tyres auto|jay jays|jaycar|jb hi fi|jd sports|jeanswest|jellis craig|jenny craig|jetts|jetts fitness
jigsaw|johnny bigg|johnson fitness wellness|jucy|just cuts|just jeans|k hub|kaisercraft|kate spade
kate spade new york|kathmandu|katies|kennards hire|kennards storage|kfl supermarkets|kidstuff|kieser
kinokuniya|kitchen connection|kitchen warehouse|kmart|koenigsegg|kurtosh|la porchetta|la z boy
lantica pizzeria da michele|laser clinics|laverty pathology|legoland discovery centre|liberty
liberty oil|lifeline|lifeline shop|lilliput libraries|lilliput library|lime|lincraft|liquorland
liquorland cellars|little sheep|llaollao|lollipops playland|lord of the fries|lorna jane|lotte duty free
lowes|lululemon|lumas|lyf|m j bale|macpac|mad mex fresh mexican grill|maple bear|marketplace fresh
mathnasium|max brenner|mcgrath|medibank|medicare ucc|medicare urgent care clinic|meet fresh
melbourne pathology|messina|metro petroleum|michael hill|michels patisserie|middys|mikel|millers|mimco
minuteman press|mitre 10|mixue|mixue ice cream tea|move yourself|mps|mr liquor|mrs fields|muffin break
muji|mulberry|muzz buzz|mycar tyre auto|myer|myungrang hotdog|nab|nanas green tea|nandos
national storage|national tiles|nelson alexander|newspower|nick scali|nightowl|noodle box|novo
nudie jeans|nutrition warehouse|oakberry acai bowls|oaks hotels|oaks hotels resorts suites|obriens
obriens cafe|officeworks|omg decadent donuts|oporto|opsm|optical superstore|optus|orange leaf
orange leaf frozen yogurt|oscar wylee|otr|oz design furniture|palace cinemas|patagonia|petbarn
peter alexander|petstock|pharmacy 4 less|pharmasave|pie face|pillow talk|pizza capers|plus fitness|plush
pop mart|portmans|price attack|priceline pharmacy|prouds|provincial home living|qbd books|qml pathology
rabobank|racq|ramen danbo|randstad|rapha|ray white|reading cinemas|rebel|red rooster|reddy express
redspot car rentals|reece|reece actrol|reece bathroom life|reece civil|reece fire|reece hvac r
reece irrigation pools|reece onsite|reece pipeline supplies|reece plumbing centre|reece viadux|removery
repco|resene|return and earn|rexel|rip curl|ritchies|rivers|rockmans|rockwear|rocogo|rocomamas|rodd gunn
rolld|royal rangers|rspca|sae institute|salvos|savers|schnitz|school of rock|seed heritage
shapland swim school|shapland swim schools|sharetea|shaver shop|sheike|shine lawyers|shingle inn
shiploads|signwave|sinopec|smaland|smarte carte|smiggle|snap fitness|snp|solo oil|soul origin
soul pattinson chemist|spendless shoes|sportscraft|sportsgirl|sportspower|spotlight|spudbar|spur
st george|stone|storage king|strandbags|street library|strike bowling bar|suavinex
sullivan nicholaides pathology|sullivan nicolaides pathology|suncorp|supabarn|supercheap auto|supre
sure hotel collection|surestay|surestay collection|sushi sushi|sussan|suzanne grae|sydney tools|t2|tab
taco bell|target|tarocash|telstra|terrywhite chemmart|the cheesecake shop|the coffee|the coffee club
the commons|the good guys|the groove train|the grumpy baker|the reject shop|the salvation army|the sebel
the source bulk foods|thirsty camel|ticketmaster|tim ho wan|timezone|tk maxx|tml pathology|tobys estate
tom n toms|topgolf|torga optical|total tools|totally workwear|toyworld|tradelink|travel money oz
travelodge|tww|tyreplus|tyrepower|ufs|ultra tune|united|universal store|uob|vicinity centres|village
village cinemas|vinnies|virgin active|vodafone|wahlburgers|waldorf astoria|wallace bishop|wallis cinemas
warhammer|wendys milk bar|western diagnostic pathology|westfield|westpac|wingstreet|witchery|woolworths
woolworths metro|woolworths metrogo|xiaolongkan|yd|yo chi|yogurtland|youth hostels association|zambrero
zap fitness|zarraffas coffee|zing pop culture|zone bowling|zurich`,
  nz: `
2degrees|99 bikes|adairs|adairs kids|adina apartment hotel|adina hotels|advantage|allianz
allied petroleum|allied universal|allpoint|amp|animates|animates vetcare|anz|apex|as colour|asb bank
atura hotels|auckland kindergarten association|audika|avani|avani hotels resorts|awanui labs
baby bunting|bailey nelson|bakers delight|bank of new zealand|barfoot thompson|bargain chemist|bayleys
bed bath beyond|bed bath n table|bedsrus|bento bowl|beststart educare|biba|biba smart playground
big 4 holiday parks|big save furniture|big4 holiday parks|bin inn|bivouac|bivouac outdoor|blue illusion
bonds|boost juice|bp 2go|bp connect|bp pulse|bras n things|briscoes|bunnings warehouse|burgerfuel
burnsco|cardtronics|carpet court|cash converters|challenge|change group|chemist warehouse
choices flooring|city chic|cityfitness|civil defence|coach|coffee culture|corys electrical|costco
costco gasoline|countdown|country road|couplands|dangerfield|department of conservation|dixy chicken
doc visitor centre|dusk|dx mail|early settler|event cinemas|express employment professionals|f45
f45 training|farmers|first national real estate|forever new|four square|freshchoice|g a s|gebruder weiss
glassons|godfreys|gofuel|goldmark|gong cha|gull|habitat for humanity restore|habitat restore
hallenstein brothers|hallensteins|harcourts|harvey norman|hell|hell pizza|henrys|hirepool|hoka|holden
holey moley|hollywood bakery|house of travel|hoyts|hudsons coffee|huffer|i site|ikea|ikea bistro
ikea cafe|ikea restaurant|ikea smaland|ikea swedish food market|inxpress|ippudo|itm|j a russel
jamaica blue|jay jays|jaycar|jb hi fi|jeanswest|jenny craig|jetts|jetts fitness|jucy|just cuts
just jeans|kate spade|kate spade new york|kathmandu|kennards hire|kennards storage|kidsfirst
kidsfirst kindergartens|kindercare|kiwibank|kmart|la porchetta|la z boy|laser clinics|life pharmacy
lilliput libraries|lilliput library|lime|lincraft|liquid laundromat|liquorland|little sheep
lollipops educare|lollipops playland|lord of the fries|lorna jane|lotte duty free|lululemon|macpac
mad butcher|mad mex fresh mexican grill|mckeown|mckeown cardfuel 24 7|meet fresh|metromart|michael hill
michels patisserie|microtel|mitre 10|mitre 10 mega|mountain warehouse|muffin break|muzz buzz|nandos
national mini storage|national storage|new world|new zealand response team|new zealand response teams
night n day|noel leeming|noodle canteen|novo|npd|nudie jeans|number one shoes|oaks hotels
oaks hotels resorts suites|obriens|obriens cafe|officemax|omg decadent donuts|one nz|openloop|opsm
oscar wylee|paknsave|paknsave fuel|palmers|palmers gardenworld|paper plus|pb tech|peaches cream
placemakers|plus fitness|pop mart|portmans|postie|rabobank|randstad|ray white|rd petroleum
reading cinemas|rebel sport|reece|reece actrol|reece bathroom life|reece hvac r|reece plumbing centre
repco|resene|rexel|rip curl|robert harris|rodd gunn|royal rangers|sae institute|sals pizza|sbs bank
seed heritage|shaver shop|smaland|smarte carte|smiggle|smiths city|snap fitness|spark|spark new zealand
spotlight|st pierres sushi|storage king|strandbags|super liquor|supercheap auto|supervalue|synergy hair
tab|taco bell|texas chicken|the baby factory|the bottle o|the cheesecake shop|the coffee club|the sebel
the warehouse|thirsty liquor|ticketmaster|timezone|torpedo7|toyworld|travelodge|tsb|unichem|vapo|vtnz
wahlburgers|waitomo|warehouse stationery|warhammer|westfield|westpac|whitcoulls|woolworths
woolworths metro|xiaolongkan|zambrero|zero|zurich`,
  us: `
100 montaditos|110 grill|1st franklin financial|1st heritage credit|1st security bank|1st stop|1stbank
24 hour fitness|24 hour fitness sport|24 hour fitness super sport|2nd street|5 3 bank
54th street grill and bar|7 brew|7 for all mankind|7 leaves cafe|7 up|84 lumber|85 c bakery cafe
99 cents only stores|99 ranch market|a 1 self storage|a c moore|a max auto insurance|a w|aaa
aaa insurance|aamco|aaron brothers|aarons|abbotts|abbotts frozen custard|abbys|abbys pizza|abc
abc supply|abc warehouse|abercrombie fitch|abercrombie kids|abound credit union|academy sports outdoors
acai concept|ace cash express|acme|adam eve|advance america|advance auto parts|advance financial
advocate health care|aerie|afcn|afcu|aflac|afuri|agnes b|agribank|ahepa|ahepa hall|ahern rentals
aim recycling|airgas|al prime energy|aladdin bail bonds|aladdins eatery|alamo drafthouse cinema
albertsons|albertsons market|albertsons pharmacy|aldi|alex and ani|alice|alice olivia|allantico vinaio
allen edmonds|allianz|allied universal|allpoint|allsaints|allstate|allsups|alltown|alltown fresh
aloha island mart|aloha petroleum|aloha poke co|alon|alphagraphics|als beef|alta convenience
altard state|altitude|altorfer cat|amatos|amazing intimate essentials|amazing lash studio|amazing net
amazon books|amazon go|amc|amegy bank|amegy bank of texas|america first credit union
american automobile association|american crypto|american deli|american eagle
american eagle financial credit union|american eagle outfitters|american family insurance
american freight|american girl|american greetings|american legion|american legion hall
american national university|american red cross|american roofing supply|american signature furniture
american tire depot|americas best contacts eyeglasses|americas best value inn|americas car mart
americinn|amerigas|ameriprise financial|ameris bank|amerisleep|ameristop|amici
amicis east coast pizzeria|amigo|amigos|amiri salon|amoco|amorino|amscot|amvets|amvets post
amvets thrift store|amys ice creams|anatomie|androscoggin bank|andys|andys frozen custard
angelo caputos fresh markets|ann taylor|anthony vince nail spa|anthonys coal fired pizza|anthropologie
aplus|apple bank|applegreen|applegreen electric|appliance repair by asurion|aqua tots swim schools
ar workshop|arbys|arc thrift store|arc thrift stores|arche|arco|arcteryx|arctic circle|ardene|arhaus
aritzia|aroma espresso bar|aroma joes|aroogas|arvest bank|ashford communities|ashley homestore
aspen dental|associated bank|assuredpartners|astro|asurion tech repair solutions|at home|athena bitcoin
athleta|athletico physical therapy|ati physical therapy|atlantic union bank|attic salt|atwoods
au bon pain|aubuchon hardware|aurelios pizza|austin bank|auto plus|auto value|autonation|autozone|ava
avalon|aveda|aveda institute|aveda institutes|avenue|averitt express|avid hotel|avis car sales|away
azzip pizza|b b theatres|b bops|b c pizza|b8ta|babygap|bach to rock|bacio di latte|back yard burgers
badcock|badcock home furniture more|bafang dumpling|bag o crab|bahama breeze|baja fresh|baked bear
bakers delight|bamboo sushi|bambu|banfield pet hospital|bangor savings bank|bank of albuquerque
bank of america|bank of hawaii|bank of new hampshire|bank of oklahoma|bank of texas|bank of the sierra
bank ozk|bankers life|bankfinancial|bankwest|banner bank|banter by piercing pagoda|bar harbor bank trust
bar louie|barberitos|barcelo|barcelo hotels resorts|bareminerals|barnes noble|barnes noble college
barneys new york|barre3|barros pizza|barrys|bartaco|bartell drugs|bashas|bass pro shops
bassett furniture|batteries plus bulbs|bay wheels|baymont|bcd tofu house|bcycle|bds mongolian grill
beacon|bealls|bear paddle swim school|becu|bedmart|beef obradys|beggars pizza|bel air|belk|belle tire
bellstores|beltone|ben bridge|benefit|benefit brow bar|benevolent and protective order of elks
bengongs tea|benihana|benjamin moore|bennigans|bento sushi|berkots super foods|berkshire bank
berkshire hathaway homeservices|bertuccis|best brains|best buy|best buy express|better buzz coffee|bevmo
beyond hello|bi lo|bi mart|biba|biba smart playground|big 5 sporting goods|big apple|big apple bagels
big blue swim school|big boy|big brand tire service|big brothers big sisters lone star|big d oil
big lots|big o tires|big orange|big red|big red stores|big y|bigbelly|bigbelly solar compactor
biggby coffee|bike chattanooga|bike share connect|bikenhv|biki|bill miller bar b q|binnys beverage depot
biobag|biscuitville|bitcoin depot|bjs|bjs gas|bjs wholesale club|black angus|black bear diner
black rock coffee|black sheep coffee|blackjack pizza|blains farm fleet|blakes lotaburger
blank street coffee|blast fitness|blaze pizza|blimpie|blinds to go|blink|blink fitness|block advisors
bloomingdales|blue beacon|blue bottle coffee|blue federal credit union|blue nile|blue rhino
blue star donuts|bluebikes|bluemercury|bluepearl|bmo|bmv connect|bni|bnp paribas|board brew|boarders
boarders by cobblestone|boars head|bob evans|boba guys|bobablastic|bobs discount furniture|bobs stores
body details|bojangles|bok financial|bomgaars|bonanza steakhouse|bonchon chicken|bonefish grill|bonobos
bonworth|books a million|boost mobile|boot barn|boscovs|boston market|boston pizza|bottledrop
bottledrop express|bottledrop plus|bottledrop redemption center|boulder b cycle|bowlero|boxlunch
boyd cat|boys girls club|bp pulse|bp shop|bppr|braganza tea|brakes plus|bras n things|braums|bravo
breeze bike share|brewdog|brewingz|bricks minifigs|briggs equipment|bright horizons|bright now dental
brighton collectibles|brio|broadview federal credit union|brookshire brothers
brookshire brothers pharmacy|brookshires|brookshires pharmacy|brookstone|brow art 23|brow studio 7
brown bear car wash|browns chicken|brueggers|brueggers bagels|bruin bike share|brusters ice cream
bubba gump shrimp company|bubbakoos burritos|bubbas 33|bublr bikes|buc ees|buca di beppo|buck mason
buckle|buddys pizza|budget host inn|budget truck rental|buffalo exchange|buffalo wild wings
buffalo wings rings|buick|build a bear workshop|builders firstsource|bumper to bumper auto parts|bumpers
buona|burger lobster|burger street|burgerfi|burgerfuel|burgerim|burgerville|burlington|burn boot camp
busey bank|bushs chicken|butera market|butler cat|buy buy baby|bw3|byrider|byrne dairy|byrne dairy deli
c a l ranch|c spire|c town|c town supermarkets|c2 education|cabelas|cabinets to go
cadence academy preschool|cadence bank|cafe du monde|cafe joyeux|cafe rio|cafe yumm|cafe zupas
caffe nero|caliber car wash|caliber collision|calida|california check cashing stores|california closets
california coast credit union|california fish grill|california pizza kitchen|california tortilla
california welcome center|cambria hotel|camden|camden national bank|camping world
canandaigua national bank trust|candlewood suites|candy tyme|cannabist|canopy|capital bikeshare
capital electric|capital one|capmetro bikeshare|capriottis|captain ds|car x|carbon health|cardenas
cardtronics|carhartt|caribbean cinemas|caribou coffee|carmax|carpet one floor home|carquest
carrabbas italian grill|carroll|carroll motor fuels|carshop|carstar|carvel|caseys|caseys general store
cash america international|cash america pawn|cash store|cashmax|casper|cassanos pizza king|castle dental
cat scale|cathay bank|catherines|cato|cava|ccrls|cd one price cleaners|cdphp cycle|cefco
cell phone repair|cellairis|cellaxs|cenex|centennial bank|centerstone|central bank|century theatres
centurylink|cermak fresh market|certapro painters|certified|chagee|champs chicken|champs sports|chapters
charles schwab|charles tyrwhitt|charleys philly steaks|charlotte russe|chateau dax|check into cash
check n go|checksmart|cheddars|cheeburger cheeburger|chefstore
chemeketa cooperative regional library service|chemmanur international jewellers|chesterbrook academy
chesters|chevys|chevys fresh mex|chicha san chen|chick fil a|chicken express|chicken salad chick|chicos
chicos off the rack|childcare network|childrens learning adventure|childtime|chilli beans|chimcking
chime|chopt|christian brothers automotive|christian science reading room|christmas tree shops
christopher banks|chuck e cheese|churchs chicken|chuys|cia|cibc bank usa|cicis|cinnaholic|cintas
citi bike|citi trends|citizenm|citizens|citizens bank|citrix cycle|city electric supply|city market
city mill|city national bank|claim jumper|clarion|clarion pointe|clark|clarks pump n shop
clarkson eyecare|classic collision|clean eatz|clean energy|clean energy fuels|clean juice
clinical pathology laboratories|club champion|club fitness|club monaco|club pilates|cluck u chicken
cmg financial|cnb|cnn newsstand|co op financial services|coach|cobblestone hotel suites
cobblestone hotels|cobblestone inn suites|cobs bread|coccinelle|coco ichibanya|cocos bakery|codale
code ninjas|coen markets inc|cogo|cogo bike share|cohens fashion optical|coinflip|coinhub|coinsource
coinstar|color me mine|colorado mv express|columbia bank|columbus cafe|comerica bank|comfort dental
comfort inn|comfort inn suites|commerce bank|commercial tire|community bank|community first credit union
comparion insurance agency|compass self storage|condado tacos|connect hearing|connectone bank|conoco
conrad|conrad hotels resorts|consume|consumers credit union|convenient food mart|cook out
cookies by design|cooper electric|cooper tire rubber company|coopers hawk|copelands|corepower yoga
corner bakery|cort|cort furniture outlet|cort furniture rental|cosechas|cosi|cosmoprof|cost cutters
costa vida|costco|costco business center|costco com|costco food court|costco gasoline
costco hearing aid center|costco optical|costco pharmacy|costco tire center|cottage inn pizza
cotton patch cafe|country financial|country inn suites|country kitchen|country pride|country waffles
countrymax|cousins subs|coyote ugly|coyote ugly saloon|cpk|cpr|cracker barrel|crash champions
crate barrel|crawford|credit union of texas|cricket|cricket wireless|crosscountry mortgage|crown
cruise planners|crumbl|crumbl cookies|crunch fitness|cryptobase|csl plasma|cub foods|cubesmart|culvers
cumberland farms|curaleaf|custard insurance adjusters|cvs|cvs pharmacy|cycle gear|cyclebar|d p dough
d w fresh market|dagostino|daiso|daiso japan|dallas bbq|daltile|dangelo grilled sandwiches|daniels
daniels jewelers|dari mart|dash in|davannis|dave busters|daves hot chicken|davi nails|david yurman
davids bridal|davidstea|daylight donuts|days inn|dayspring bank|dcu|dds discounts|deka lash
del friscos double eagle steakhouse|del taco|delta|delta hotels|delta sonic|delta sonic car wash
dentalworks|derimod|design within reach|destination maternity|devry university|dgx|diamond bank
diamond shamrock|dibellas subs|dickeys barbecue pit|dicks house of sport|dicks sporting goods|dierbergs
dig|digital federal credit union|dillards|dillons|din tai fung|dippin dots|direct auto insurance
dirt cheap|disc replay|discount drug mart|discount tire|discovery clothing company|dish|disney store
district taco|divvy|dixy chicken|dk|dmv now|do it best|doctors of physical therapy|dog haus
doggie walk bags|dogipot|dogtopia|dollar bank|dollar general|dollar general market|dollar tree
don don donki|don roberto jewelers|donatos pizza|dooney bourke|doubledaves pizzaworks|dough zone
dq grill chill|dream dinners|drivetime|drury inn suites|drybar|dryclean usa|dsw|dtlr|duane reade|duchess
duck donuts|duck thru|duluth trading company|dunhams sports|dunn brothers coffee|dunn edwards paints
dunn tire|dutch bros coffee|duty free americas|dxl|dxl mens apparel|dynamite|eaglerider|eagles lodge
earls|earthbound trading company|earthwise pet|east coast wings grill|east of chicago pizza
east west bank|eastern bank|eastern mountain sports|eatn park|eaves by avalon|echo electric|ecoatm
econo lodge|ecpi university|eddie bauer|edible arrangements|edina realty|edition|educators credit union
edward jones|eegees|eggs up grill|eggslut|eileen fisher|einstein bros bagels|el pollo loco|el rinconsito
el super|electrify america|element|element by westin|elements massage|elephant bar|elevation burger
elks lodge|ellianos coffee|els|emack bolios|embassy suites|emler swim school|empire beauty school
empire beauty schools|empire cat|ems|enmarket|enterprise bank trust|enterprise car sales
enterprise truck rental|eos fitness|epic wings n things|equinox|equipment depot|equity bank
erbert gerberts|erbert gerberts sandwich shop|erewhon|erie insurance|eriks delicafe|escapology
esl federal credit union|esporta fitness|estrella insurance|etc venues|ethan allen|eu yan sang|euro cafe
european wax center|eurostars|eurostars hotel company|ev connect|even hotel|even hotels|everbowl|evereve
evergreens|everhome suites|everything but water|evgo|exp realty|expedia cruises|explore bike share
express|express employment professionals|express men|express oil change tire engineers
extended stay america|extra space storage|extramile|extreme pita|exxon|eyebrow plus|eyemart express
ez tab|ezells chicken|ezpawn|f w webb company|f45|f45 training|fabick cat|fabletics|fabrique
fairfield inn|fairfield inn suites|family dollar|family express|family fare|family video|famous daves
famous footwear|fannie may|fantastic sams|fareway|farm bureau financial services|farm bureau insurance
farm bureau insurance of tennessee|farm stores|farmer boys|farmers home furniture|farmers insurance
farmers national bank|fas mart|fast fix|fast stop|fastbreak|fastenal|fastkey|fastrac|fastrac cafe
fastsigns|fatburger|fatz|fazolis|fedex office|ferguson|ferrellgas|ficohsa|fidelity|fidelity bank
fidelity bank trust|fidelity investments|fido house|fiesta mart|fifth third bank|fiiz drinks
fine wine good spirits|finish line|firehouse subs|firestone|first american bank|first bank
first citizens bank|first commonwealth bank|first community credit union|first convenience bank
first fidelity bank|first financial bank|first hawaiian bank|first horizon bank|first interstate bank
first national bank|first national bank alaska|first national bank of east texas
first national bank texas|first neighborhood bank|first security bank|first state bank
first tech federal credit union|first united bank|first virginia|first watch|fischer homes
fisher phillips|fitness 19|fitness court|fitness together|five below|five guys|fjallraven|flagstar bank
fleet farm|fleet feet|fleetpride|flemings|flight club|flintco|flippin pizza|flo|floor decor
florida mv express|floyds 99 barbershop|flyers|flying j|flying j travel center|fnbo|foley|food 4 less
food city|food lion|foodland|foodmaxx|foods co|foodtown|footaction|fords garage|forman mills
fortunoff backyard store|foss swim school|fosters freeze|fosters grille|fox in a box|foxs pizza den
fpl evolution|francescas|frank webb home|franz|fraternal order of eagles|fraternal order of police
fraternal order orioles|fred loya insurance|fred meyer|fred meyer jewelers|fred meyer pharmacy|freddo
freddys|free people|freebirds|freeway insurance|fresh thyme|freshens|freshii|friendly express|friendlys
frischs big boy|frost bank|frys food and drug|frys marketplace|fuddruckers|fuego|fuelrod|fulton bank
fun town rv|fuzzys taco shop|fye|g h bass co|gabes|galitos|gander outdoors|gap factory|garage|gate
gate express car wash|gators dockside|gattis pizza|gaylord|gebruder weiss|geek squad|geico|gelsons
gen korean bbq|genghis grill|genki sushi|gentle dental|georgia mv express|gerber collision glass
german american|german doner kebab|gertrude hawk|gertrude hawk chocolates|getgo|giant eagle
giant eagle pharmacy|giant pharmacy|gigis cupcakes|ginos east|ginos pizza spaghetti house
gioninos pizzeria|giordanos pizzeria|girl scouts|glacier water|glass doctor|global|global credit union
go ape|go games toys|godfathers pizza|gohealth urgent care|gold star chili|golden 1 credit union
golden chick|golden corral|golden krust|golden krust caribbean bakery grill|golden nozzle car wash
goldfish swim school|goldilocks|golds gym|golf galaxy|golftec|gomart|gong cha|good 2 go
good neighbor pharmacy|good times|goodwill|goodyear|goodys|goosehead insurance|gordmans
gordon food service store|gorjana|graduate|graeters|grainger|granado|grandys|grange co op
grange insurance|graybar|grease monkey|great american cookies|great clips|great harvest bread company
great wraps|greenbike slc bikeshare|greenstate credit union|grid|grimaldis pizzeria|grind
gringos mexican kitchen|grocery outlet|grotto pizza|grupo barcelo|gte financial|gu|guaranteed rate
guidepost montessori|guild mortgage company|guitar center|gulf coast bank trust|gulf express|guthries
guzman y gomez|gymboree|gyu kaku|h e b|h e b car wash|h e b fuel|h e b pharmacy|h e b plus
h e equipment services|h mart|h r block|h stern|habit|habit burger grill|habitat for humanity restore
habitat restore|haffners|haggar|haggen|hair cuttery|half price books|hallmark|hampton inn suites
hancock whitney|hand stone massage and facial spa|handels|handels homemade ice cream
hangry joes hot chicken wings|hanmi bank|hannaford|hannaford pharmacy|hannoush jewelers|hapik|happy joes
happy lamb hot pot|happys pizza|harbor freight tools|harcourts|harkins theatres|harolds chicken shack
harps|harris teeter|harry david|harry ritchies|havertys|hawaii dmv now|hawksmoor|hawthorn suites
health mart|healthsource americas chiropractor|heartland b cycle|heartland bank|hearusa|heine brothers
hele|helzberg diamonds|herc rentals|heritage bank|hertz car sales|hess|heytea|hibbett sports
hickory farms|hicksgas|highs|hnt|hoa phat|hobby lobby|hobbytown|hoka|hokkaido ramen santouka|holey moley
holiday|holiday hair|holiday inn club vacations|holiday oil|holt cat|home city ice|home federal bank
home federal bank of tennessee|home of economy|home outlet|home run inn|home run inn pizzeria
home2 suites|homegoods|homesense|homestreet bank|hometown america|hometowne studios|homewood suites
honey baked ham|honey dew|honey dew donuts|hopdoddy burger bar|horizon credit union|hosss
hosss steak sea house|hostelling international|hot dog on a stick|hot head|hot head burritos|hot topic
hotshots sports bar and grill|hotworx|houlihans|house of blues|howard hanna|hteao|hucks|hucks food fuel
huddle house|hudson|hudson booksellers|hudson news|huhot|hui lau shan|hungry howies|hunt brothers pizza
hunter douglas|hunter douglas gallery|huntington bank|huntington learning center|hurley
hustler hollywood|hwy55|hy vee|hy vee gas|hy vee pharmacy|hyatt vacation club|ibc bank
iberostar hotels resorts|icing|ideal food basket|iga|ikea|ikea bistro|ikea restaurant|ikea smaland|ikes
ikes love and sandwiches|il fornaio|ilovekickboxing|image studios|imagine schools|imos pizza
in n out burger|indego|independent electric|indiana pacers bikeshare|indigo|indochino|ingles
ingles gas express|inmotion|insomnia cookies|instyle|insurance navy brokers|interbank|international
interstate batteries|intesa sanpaolo|inxpress|ionna|ipic theaters|ippudo|iq laser vision|irby
iron mountain|iron skillet|irving|islands|istorage|its boba time|its fashion|its fashion metro|itsu
itsugar|izzos|izzos illegal burrito|j alexanders|j crew|j h family stores|j jill|j mclaughlin
jack astors|jack brown cleaners|jack in the box|jack stack barbecue|jack wills|jacks|jackson hewitt
jacksons|jamba|james avery jewelry|janie jack|jared|jasons deli|jazen|jazen tea|jazzercise|jcpenney
jcpenney optical|jd sports|jenis|jenis splendid ice cream|jenis splendid ice creams|jenny craig
jeremiahs italian ice|jeromes|jeromes furniture|jersey mikes|jersey mikes subs|jets pizza|jewel osco
jiffy lube|jiffy mart|jigsaw|jim n nicks|jimboys tacos|jimmy johns|jinya|jinya ramen bar|joann
joann fabrics and crafts|job lot|jockey|joes crab shack|joes kwik marts|joes pizza|joey
john fluevog shoes|john l scott|johnny carinos|johnny was|johns incredible pizza
johnson fitness wellness|johnston murphy|johnstone supply|jos a bank|journeys|journeys kidz|joyalukkas
juan pollo|juice it up|juice press|juiceland|julius meinl|junbi|just salad|just sports|justice|k1 speed
kaady car wash|kahoots|kamp k9|kangaroo|kangaroo express|kanso|karma|karma automotive|kate spade
kate spade new york|kay jewelers|kekes breakfast cafe|kelly moore paints|kellys cajun grill|kendra scott
kent kwik|keva juice|key food|keybank|keyme|keywest inn|kidango|kido|kids empire|kids first swim school
kids first swim schools|kids r kids|kidstrong|kiewit|kiewit corporation|kilwins|kimley horn
kimley horn and associates|kims convenience store|kindercare|kineya mugimaru|king kullen|king soopers
king soopers marketplace|king taco|kings|kinney drugs|kinokuniya|kipling|kipp|kirklands|kitanda
kitchen collection|kizuki ramen izakaya|kmart|knights inn|knights of columbus
knights of columbus council|koa|koa holiday|koa journey|koa kampground|koa resort|koenigsegg|kohls|koi
koi auto parts|kona grill|kool smiles|kreation organic|krispy krunchy chicken|krist|kroger
kroger marketplace|kroger pharmacy|krystal|kta super stores|kum go|kura sushi|kurt geiger|kwik fill
kwik shop|kwik star|kwik trip|l l bean|l l drive inn|l l hawaiian barbecue|la colombe
la colombe coffee roasters|la fitness|la michoacana|la michoacana meat market|la petite academy|la place
la quinta inn|la quinta inn suites|la salsa|la z boy|labcorp|lady foot locker|lake michigan credit union
lamps plus|landmark credit union|landmark theatres|lane bryant|lantica pizzeria da michele
laredo taco company|larosas pizzeria|larrys giant subs|laseraway|lasikplus|laughing planet
laynes chicken fingers|lazy dog|lcnb|le five|ledo pizza|leeann chin|lees famous recipe chicken
lees sandwiches|legal sea foods|lego discovery center|legoland|legoland discovery center|lemonshark poke
lendmark financial services|lenscrafters|leo|les schwab tire center|leslies pool supplies|liberty
liberty bank|liberty mutual insurance|liberty tax|liberty travel|libertyx|libraries in clackamas county
libraries of eastern oregon|lids|life care centers of america|life time|life time work
lighthouse credit union|lilly pulitzer|lime|lincc|linde|linde welding gas equipment center|line x
lions choice|little big burger|little kitchen academy|live|lkq|lkq pick your part|llaollao|lmcu
loaf n jug|loandepot|loft|logans roadhouse|lolli and pops|lollicup|long foster|long foster real estate
longhorn steakhouse|longs|longs drugs|lotte hotel|lotte hotels resorts|lou malnatis pizzeria
louisiana cat|louisiana famous fried chicken|loves|loves alternative energy|loves rv hookup
loves travel stop|loves truck care|lovesac|lowes|lowes foods|lowes market|loyal order of moose|lubys
lucilles smokehouse bbq|lucky|lucky brand|lukoil mini mart|lululemon|lumas|lumber liquidators
lupe tortilla|lviv croissants|lxr|lxr hotels resorts|lyft|lyft bike|m t bank|maa|maaco|macallister cat
mackage|macu|macu tea|macys|macys backstage|mad science|madewell|madison reed|madison reed color bar
maggianos little italy|maid rite|maidenform|main event|mainstay suites|maje|malabar gold and diamonds
mama shelter|manchu wok|mandee|mango mango dessert|manhattan bagel|mapco|maple bear
maple street biscuit company|marathon sports|marcos pizza|marcs|marcs pharmacy|marcus cinema|mardens
margaritas|marianos|marianos fresh market|marie callenders|marine credit union|marine layer|marinemax
mariner finance|market of choice|market street|marks pizzeria|marshalls|martin auto color|martins bbq
martins super markets|marugame seimen|marugame udon|maryland fried chicken|massage envy|massage heights
mastercuts|matcha cafe maiko|mathnasium|matto espresso|mattress depot usa|mattress firm
mattress warehouse|mattress world northwest|maurices|maverik|mavis discount tire|mavis tires brakes
max brenner|maxim crane works|mazzios|mcalisters deli|mccormick schmicks|mccoys|mccoys building supply
mcmenamins|md now urgent care|me spa|medicap pharmacy|meet fresh|meijer|meijer express|meijer pharmacy
meineke|meizhou dongpo|mellow mushroom|menards|menchies|mendocino farms|mens wearhouse|merchants
merit dental|merle norman|merle norman cosmetics|merrill|merrill lynch wealth management|merry maids
merryhill preschool|merryhill school|meson|meson sandwiches|metairie bank|metro by t mobile|metro diner
metro mattress|metro self storage|mezeh|mezeh mediterranean grill|miami grill|michael hill|michaels
michigan cat|michigan self service station|micro center|microtel|microtel inn suites|midfirst bank
midwest dental|midwest title loans|mighty quinns|mighty taco|mikel|milan laser hair removal|milios
milios sandwiches|miller paint|millers ale house|milos hamburgers|mimis cafe|mini mall storage|mini mart
mini melts|mini storage depot|minit mart|minute key|minuteclinic|minuteman press|miracle ear
mission federal credit union|missouri farm bureau insurance|mister car wash|mitsuwa marketplace|mixue
mixue ice cream tea|mo mo paradise|mobil 1|mobil 1 lube express|mobile mini|mochinut|mod pizza
modells sporting goods|modera|modern market|modwash|moes|moes italian sandwiches|moes southwest grill
mogo|molly maid|monarch dental|mondovi dental|money mart|moneypass|moneytree|monicals pizza
monro muffler brake|moose lodge|mooyah|mor|mor furniture|morgan jewelers|morgan lewis bockius
morgan morgan|morton williams|mortons grille|mortons the steakhouse|mos|motel 6|motel one
motherhood maternity|motion industries|motto|motto by hilton|mountain america credit union
mountain mikes|mountain warehouse|movie tavern|moxies|mr electric|mr handyman|mr hero|mr pretzels
mr rooter|mr tire|mrs fields|muchas gracias mexican food|mucho burrito|mud bay|muji|mulberry
munchs supply|murphy express|murphy usa|music arts|mustang cat|muthoot finance|mutt mitt|mutual of omaha
muv|my dentist|my eyelab|my place hotel|my place hotels|my salon suite|myeyedr|myungrang hotdog
n c machinery|na hoku|naf naf grill|nanas green tea|nandos|naot|napa auto parts|napa autocare center
nasa federal credit union|nathans|national bank of kuwait|national seating mobility
national tire and battery|nations giant hamburgers|nationwide|native grill wings|natural grocers
naturalizer|navy exchange|nbt bank|neat|nectar|neiman marcus|nekter juice bar|nero express|neuhaus
nevada dmv now|new hampshire liquor wine outlet|new hampshire liquor wine outlets|new horizon academy
new mexico mvd direct|new seasons market|new york company|new york life|new york state dmv now
next level burger|nh collection hotels|nh lottery|nice to meet you hot pot|nick the greek
nicolet national bank|nike community store|ninety nine restaurant pub|nitori|nmc cat|noahs bagels
noodles company|norbys farm fleet|nordea|nordstrom|nordstrom rack|north coast|north dakota mv express
north italia|northeast electrical|northern tool equipment|northgate market|northwest bank
northwest self storage|northwestern medicine|northwestern mutual|nothing bundt cakes|nouria
novus home mortgage|ntb|nudie jeans|num pang|nvision|nvision eye centers|o boticario|oakberry acai bowls
oakley|oakley vault|oberweis|occu|ocean state job lot|ocharleys|officemax|ohio bmv express|ohio cat
oil changers|oil vinegar|ojos locos sports cantina|old chicago|old country buffet|old national bank
old second national bank|old time pottery|ole steen|ollies|ollies bargain outlet|omaha steaks
on the border|on the run|once upon a child|one9|one9 travel center|onemain financial|onesource|onet
ono hawaiian bbq|onpoint|onvo|onvo travel plaza|optimum|orange julius|orange leaf
orange leaf frozen yogurt|orangetheory fitness|oreck|oregon state credit union|oreilly auto parts
oriental|origin bank|original mattress factory|original roadhouse grill|original tommys|origins
orioles nest|orkin|orscheln farm home|osmows|otto pizza|outdoor supply hardware
outrigger hotels and resorts|p c richard son|p f changs|p terrys|pace|pacific pride|pacsun
pagliacci pizza|pak mail|palace inn|palm beach tan|pals|pancheros|pancheros mexican grill|panera
panera bread|papa ginos|papa murphys|pape machinery|pape machinery agriculture turf
pape machinery construction forestry|paper source|par mar stores|paris baguette|parking kitty|parr
parr lumber|party city|pastini|patagonia|patel brothers|pathward|patroni|paul|paul mitchell
paul mitchell schools|paul mitchell the school|pavilions|payomatic|pbteen|pcc community market
pcc community markets|pdq|peacehealth rides|peachwave|pearle vision|peets coffee|pei wei|peloton|penfed
penfed credit union|penn station|pennsylvania state employees credit union|penske|penske truck rental
penzeys spices|peopleready|peoples bank|pep boys|pepperonis|perfect brows nyc|perfect look hair salon
perfect look salons|perfumania|perkins|perry ellis|pet food express|pet planet|pet supermarket
pet supplies plus|pet valu|petco|peter millar|peter piper pizza|peterson cat|petes market|petland
petpeople|petro|petro stopping centers|petshotel|petsmart|petsuites|pga tour superstore
phantom fireworks|pharmabox|pharmaca|phillips 66|philly pretzel factory|philz coffee|pho hoa
piada italian street food|piccadilly|pick n save|pick up stix|pick your part|pie five|pie five pizza co
pieology pizzeria|piggly wiggly|pikeride|pilot|pilot travel center|pinch a penny|pinnacle bank|pizza
pizza bolis|pizza factory|pizza inn|pizza my heart|pizza patron|pizza ranch|pizza schmizza
pjs coffee of new orleans|plaid pantry|planet aid|planet fitness|planet smoothie|platos closet
platte valley bank|play it again sports|playa bowls|pls|pls financial services|pnc bank|pods|pogoh
poke bros|poke house|polestar|ponderosa steakhouse|pop mart|poppy bank|popshelf|popular|port of subs
portillos|portland glass|postnet|potbelly|powerhouse gym|ppg paints|precision tune auto care
premier bank|premier martial arts|pressed|pressed juicery|pret|pret a manger|pretzelmaker|price chopper
price rite|primanti bros|prime storage|primerica|primo water|primohoagies|primrose school
pro image sports|proactiv|procolor collision|produce junction|progressive|prosperity bank|provident bank
prudential financial|pruitthealth|psecu|psycho bunny|public storage|publix|puckett cat|pueblo|pure barre
purple|qdoba|qed|qfc|qik n ez|quaker steak lube|quality inn|quality inn suites|quality mart
quality rv resorts|quest diagnostics|quick quack car wash|quick tag|quickchek|quik stop|quinn cat
ra sushi|rabobank|raceway|rack room shoes|rad power bikes|raffles|rainbow|rainforest cafe|raising canes
raleys|rallys|ralphs|ralphs italian ices|ramen danbo|ramen santouka|randstad|rapha|rasmussen university
ray ban|raymond james|raymour flanigan|rays food place|rcb bank|reading cinemas|realty executives|rebel
red apple food mart|red bike|red cross|red e|red lion hotels|red lion inn suites|red mango|red ribbon
red robin|red roof inn|red wing|redbox|reddy ice|rediclinic|redners|refood|refuel|regal cinemas
regal nails|regional finance|regions bank|regis|regis salons|rei|relay bike share|removery|rent a center
republic bank|restoration hardware|restore hyper wellness|retro fitness|rexel|rhodes|ribcrib
rightspace storage|rimac|rip curl|rise|ritas italian ice|rite aid|rivian|rivian adventure network
rivian service center|rivian waypoints|road ranger|road runner sports|roadys|roadys truck stops|robeks
robert graham|robertos taco shop|rochester regional health laboratories
rochester regional health urgent care|rocket|rocket fizz|rockitcoin|rockland trust
rocky mountain chocolate factory|rocky rococo|rodd gunn|rodda paint|rodeway inn|rogue credit union
romanos macaroni grill|room mate|rooms to go|rooms to go kids|rosatis|rosatis pizza|rosauers|roses|ross
roti modern mediterranean|rotten robbie|round table pizza|round1|rouses|roy rogers|royal business bank
royal farms|rp lumber|rrh laboratories|rrh urgent care|rtc bike share|rubios|rubys diner
rudys barbershop|rudys country store and bar b q|rue21|ruler foods|rumble|running room|runnings|runza
rural king|rush bowls|rush truck centers|russian school of mathematics|ruths chris steak house|rutters
rva bike share|ryder|s t bank|sae institute|safari kid|safelite autoglass|safesplash swim school
sageview advisory group|saint vincent de paul|saint vincent de paul thrift store|saje|saks fifth avenue
saks off 5th|salad and go|saladworks|salem five bank|sally beauty|saloncentric|sals pizza|salsaritas
salsaritas fresh mexican grill|salt straw|saltgrass steak house|salvatores
salvatores old fashioned pizzeria|sams club|san diego blood bank|san diego county credit union
sanel napa|sankalp|santander|sapp bros|sapp brothers travel center|sarku japan|sarpinos pizzeria
sassoon salon|save a lot|save mart|savers|sbic|schlotzskys|schmizza pub grub|schmizza public house
schnucks|school of rock|scooters coffee|scrubs beyond|sdbb|sdccu|seafood city|seagull book|sears
sears auto center|sears hometown|seasons 52|second home|securcare self storage|securespace self storage
security first bank|security public storage|security service federal credit union|sees candies
self help credit union|self help federal credit union|sentara|sentara healthcare|service credit union
service king|servicemaster|servpro|seva beauty|sezane|sf supermarket|shahs halal food|shakes|shamrock
shane co|sharetea|sharis|shaws|sheetz|shelter insurance|shi miao dao yunnan rice noodle|shiekh
shilo inns|shinhan bank|shipley do nuts|shoe carnival|shoe city|shoe dept|shoe dept encore|shoe palace
shoe sensation|shoe show|shoe show mega|shoneys|shoo loong kan|shop n save|shopko|shopko optical
shoppers|shoppers food pharmacy|shoprite|shore united bank|showcase|showcase cinemas|showmars
shred nations|sierra|signia|signia by hilton|silver diner|simmons bank|simple simons pizza|simply mac
simply southern|sinclair|sir speedy|site for sore eyes|six flags|sizzle pie|sizzler|skin laundry
sky zone|skyline chili|slapfish|sleep experts|sleep inn|sleep inn suites|sleep number|sleep outfitters
slim chickens|smaland|smallcakes|smart cafe|smart final|smart final extra|smarte carte|smartstyle
smashburger|smilekeepers|smithfields chicken n bar b q|smiths|smokey bones|smoothie king|snap fitness
snappy tomato pizza|snarfs sandwiches|sneaky petes|snipes|snooze|soapy noble|soft surroundings
sola salons|solidcore|solstice sunglasses|soma|somisomi|sonesta|sonesta es suites|sonesta select
sonesta simply suites|sonnys bbq|soulcycle|sourdough co|south dakota dmv now|southern bank
southern self storage|southern states|southside bank|southstate bank|space coast credit union
space shop self storage|spangles|spanx|specs|spectrum|speedco|speedee|speedpro|speedway
speedway speedy wash|speedy cafe|speedy glass|speedy wash|spencer gifts|spencers|sperry|spherion
spherion staffing recruiting|spinx|spirit halloween|spizzico|sport clips|sportsmans warehouse
springhill suites|sprint|sprouts|sprouts farmers market|ssfcu|st john|st john outlet|stanley steemer
stans donuts coffee|stanton optical|staples|star rentals|starbucks reserve|starting strength
starting strength gyms|state farm|state liberty|stater bros|staybridge suites|steak escape|steak n shake
stein mart|steve madden|stewarts|stewarts shops|stinker|stoney river|stop shop
storage rentals of america|storagemart|storamerica|store space|store space self storage|storquest
storquest self storage|strack van til|strayer university|stretch zone|strickland brothers|stride rite
stripes|stuart weitzman|stuckeys|stumptown coffee roasters|sub zero|suburban propane|suburban studios
success academy|suki hana|sullivan tire|summit credit union|sun auto service|sun loan|sun tan city
sunbelt rentals|suncoast credit union|sundance|sundance catalog|sunnyside|sunoco|sunright tea studio
sunset grill|sunstate equipment|super 1 foods|super 8|super chix|super h mart|super one foods
super star car wash|super supplements|super wash|supercuts|superior grocers|sur la table|surestay
surestay collection|surestay plus|surestay studio|sutter health|sutter surgery center
sutter walk in care|svdp|svs vision|sweaty betty|sweetfrog|sweetgreen|sweethoney dessert|swell cycle
swensens|swig|swimlabs swim school|sylvan|synovus|t mobile us|t zone|ta|taco bell|taco bell cantina
taco bueno|taco cabana|taco casa|taco del mar|taco johns|taco mayo|taco palenque|taco time
taco time northwest|tacombi|tacotote|take 5|take 5 car wash|take 5 oil change|talbots|tan republic
tanger outlets|tapestry collection|tapestry collection by hilton|tapioca express|tar heel bikes|target
target optical|tastea|tatte bakery cafe|taylor corporation|tazikis|tazikis mediterranean cafe|td
td ameritrade|td bank|teamlogic it|teapresso bar|teddys bigger burgers|teds hot dogs|teds montana grill
tempo|tempo by hilton|tempur pedic|ten seconds yunnan rice noodle|ten thousand villages|tender greens
tennessee state bank|teriyaki madness|terribles|terribles diesel|teso life|tesoro
texas farm bureau insurance|texas roadhouse|texs chicken burgers|thai express|the 99 store|the alley
the baked bear|the bar method|the barbers|the bean|the brass tap|the cheesecake factory
the childrens courtyard|the childrens place|the chopped leaf|the container store|the counter
the edge fitness club|the exercise coach|the flame broiler|the fresh market|the goddard school
the grand lodge of tennessee|the great greek mediterranean grill|the halal guys|the hartford|the hippo
the home depot|the human bean|the jalapeno tree|the joint chiropractic|the keg|the kickin crab
the lash lounge|the lasik vision institute|the little clinic|the lock up|the medicine shoppe
the melting pot|the national grange|the national grange of the order of patrons of husbandry
the old spaghetti factory|the original pancake house|the paper store|the picklr|the salon at ulta beauty
the salon by instyle|the salvation army|the shade store|the skin bar at ulta beauty|the stand
the standard|the ten spot|the tile shop|the ups store|the vitamin shoppe|the webster
the yard milkshake bar|theisens|therapydia|thermo fisher scientific|think coffee|thompson cat|thorntons
thousand trails|thrivent|tidal wave auto spa|tide cleaners|tierra mia coffee|tijuana flats|tillys
tim ho wan|times supermarkets|timewise|tire choice|tire choice auto service center|tire discounters
tire kingdom|tire pros|tire warehouse|tires plus|title boxing club|titlemax|tj maxx|tkk fried chicken
tlc laser eye centers|tnt fireworks|togos|tom n toms|tom thumb|tommy bahama|tommys express|tompkins
tompkins community bank|tomthumb|tonys fresh market|topgolf|toppers pizza|tops|tops pharmacy
torchys tacos|torrid|total wine|total wireless|touchstone imaging|touchstone medical imaging|tourneau
tous les jours|tower loan|town fair tire|town pump|towneplace suites|toys r us|tp tea
tractor equipment co|tractor supply company|tradehome shoes|trader joes|travelodge|travismathew
trojan storage|tropical smoothie cafe|tru|true food kitchen|true religion|true value|true zero|truenorth
trugreen|truist|truly nolen|trustco bank|tsr consulting services|tubbys|tudors biscuit world
tuesday morning|tuff shed|tuffy|tuft needle|turkey hill|tutor time|twice the ice|twin liquors|twin peaks
twistee treat|twisters|two hands|two hands corn dog|two men and a truck|u haul|u s bank|u s cellular
u save|u stor it|uba|ubreakifix|ubs financial services|udf|udf fuel|udon|ufc gym|ufcu|ulta beauty
umb bank|unified bank|uniform destination|union bank|union savings bank|united bank
united community bank|united dairy farmers|united federal credit union|united grocery outlet
united healthcare|united rentals|united supermarkets|united taekwondo center|unitus
university federal credit union|university of phoenix|unleashed|uno pizzeria grill|unos|untuckit|uob
upwest|ur medicine labs|ur medicine urgent care|urban air|urban plates|us market|us storage centers
usa gasoline|usa pawn and jewelry|usaa|usagain|uw credit union|v i m|va|vagabond inn|valentinos
valerios tropical bakeshop|vallarta|vallen|valley bank|valleybike|value city furniture|value village
valvoline|valvoline express care|van cleef arpels|van der valk|van der valk hotel|van leeuwen ice cream
vape city|vasa fitness|vca animal hospital|vca animal hospitals|veg|veggie grill|vein clinics of america
velvet taco|vera bradley|verabank|verizon|vet center|veterans of foreign wars of the united states|vetiq
vetiq petcare|vfw post|victoricos|video only|viking electric|village inn|villasport|vince|vineyard vines
vino volo|vip tires and service|virgin hotel|virgin hotels|virginia abc|vision source|visionworks
vitalant|vitamin world|vocelli pizza|vomfass|vons|voodoo doughnut|vuori|waba grill|wafd bank
waffle cabin|waffle house|wagner cat|wahlburgers|wahoos|wahoos fish taco|waldorf astoria|walgreens
walgreens healthcare clinic|walmart auto care center|walmart energy|walmart garden center
walmart neighborhood market|walmart pharmacy|walmart photo center|walmart supercenter
walmart vision center|walmart wireless|warby parker|wards restaurant|warhammer|warren cat|wasabi
washington county cooperative library services|washman|watchhouse|watermill express|wawa|waxing the city
wccls|websterbank|wegmans|wegmans pharmacy|weichert|weichert realtors|weigels|weis|weis gas n go
wellhaven|wellhaven pet health|wellnow urgent care|wells fargo|wells fargo advisors
wells fargo private bank|wempe|wesbanco|wesco|west coast self storage|west marine|west virginia dmv now
westconsin credit union|western dental|western dental kids|western sizzlin|western states cat|westfield
wetzels pretzels|wfg national title company|wfg national title insurance company|whataburger|wheel works
wheeler cat|which wich|white castle|white house black market|whole foods market|wienerschnitzel|wilco
wild birds unlimited|willamette dental group|williams sonoma|willscot|wilsons leather
winchells donut house|winco foods|windsor|wing zone|wingate|wings financial credit union|wingstop
wingstreet|winn dixie|wintrust financial|wok a holic|wok to walk|wonderwaffel|woodcraft
woodforest national bank|woodmans markets|woodspring suites|woops|work world|workout anytime
world electric|world finance|world market|worldmark|worldmark by wyndham|wsfs bank|wsp|wss
wyoming equipment company|x golf|xfinity|xian famous foods|xios|xl parts|xtra fuels|xtramart|xxi forever
yard house|yesway|yeti|ymca child care|yogi bears jellystone park|yogis grill|yogurt mountain|yogurtland
yoshinoya|yotel|youfit|yum yum donuts|yumilicious|yunshang rice noodle|z eats|z gallerie|zadig voltaire
zagg|zales|zambrero|zaxbys|zeeks pizza|zen leaf|zero degrees|ziegler cat|zions bank|zippys|zips
zips dry cleaning|zoes kitchen|zumiez|zurich`,
  ca: `
241 pizza|3 brasseurs|3 brewers|49th parallel coffee roasters|7 for all mankind|7 up|a w|aamco|aarons
abercrombie fitch|abercrombie kids|acai concept|access storage|active green ross|adam eve|addition elle
advance auto parts|aerie|afcn|affinity credit union|afuri|ahepa|ahepa hall|aim recyclage|aim recycling
aire de restauration costco|ali babas|alia n tanjay|allianz|allied universal|allpoint|allstate
alterna savings|altima dental|american eagle|american eagle outfitters|ange|ann taylor|anna bella
anthropologie|aqua tots swim schools|arbys|arcteryx|ardene|aritzia|aroma espresso bar|ashley homestore
atb financial|athleta|atmosphere|attijariwafa bank|auto value|aveda|aveda institute|aveda institutes
avid hotel|avondale food stores|away|b2|babies r us|babygap|bag o crab|bailey nelson|bakers delight
banque laurentienne|banque nationale|banque scotia|banter by piercing pagoda|barburrito|bareminerals
barre3|barrys|basil box|bass pro shops|bath depot|baymont|bc cannabis store|bc liquor store|bdc
bdo canada|beauty supply outlet|beckers|bell|ben bridge|bengongs tea|benihana|benjamin moore|benny co
benson auto parts|bento sushi|best brains|best buy|best buy express|best buy mobile|biba
biba smart playground|big bee|big o tires|big orange|bike share toronto|bikini village|biobag|bioped
bixi|blaze pizza|blenz coffee|blinds to go|bluenotes|bmo|bmr|bni|bnp paribas|boathouse|boni soir
booster juice|bootlegger|boston pizza|bouclair|bouclair home|bouclair maison|boulangerie ange
bourbon st grill|bricks minifigs|bridgehead|brokerlink|brow studio 7|browns|brunet
bubba gump shrimp company|bubble waffle cafe|budget brake muffler auto centres|buick
build a bear workshop|bulk barn|bureau en gros|burrito boyz|buy buy baby|caa|cabelas|cactus club cafe
cafe depot|calendar club|california pizza kitchen|california sandwiches|canac|canada computers
canada post|canadian blood services|canadian red cross|canadian tire|canadian tire auto centre
canadian tire gas|canadian western bank|candlewood suites|cardtronics|carlton cards|carquest|carstar
carters oshkosh|caryl baker visage|cash 4 you|cash money|cashco financial|casper|cat scale
cefa early learning|cell phone repair|centex|centre daudioprotheses de costco|centre dauto canadian tire
centre doptique costco|centre du pneu costco|certapro painters|cha payom|champs sports|change lingerie
chapters|charm diamond centres|charmed aroma|chateau dax|chatr|chatters|cheeburger cheeburger
chevaliers de colomb|chez ashton|chicha san chen|chick fil a|chuck e cheese|chucks roadhouse|chungchun
chungchun rice dog|churchs chicken|cibc|cineplex|cintas|circuit electrique|city electric supply|cleo
clore beauty supply|club monaco|club pilates|co op|co operators|coach|coast capital savings|cobs bread
code ninjas|coffee culture|coinstar|coles|comfort inn|comfort inn suites|connect hearing|conrad
conrad hotels resorts|conseil des chevaliers de colomb|consignaction|continental currency exchange|cora
cosmoprof|costco|costco business centre|costco food court|costco gasoline|costco hearing aid center
costco optical|costco pharmacy|costco pour lentreprise|costco tire centre|couche tard|country inn suites
country style|cpk|cpr|craigs cookies|crevier|croque livres|crumbl|crumbl cookies|crunch fitness|cultures
daiso|daisy mart|daltile|daniadown|das weltauto|dave busters|davi nails|davids bridal|davidstea|days inn
deka lash|delicious pho|delta hotels|deserres|desjardins|desjardins insurance|destination maternity
disney store|dogipot|dogtopia|dollar tree|dollarama|domo|dq grill chill|drybar|dsw|duck donuts|dynacare
dynamite|earls|east side marios|easyfinancial|easyhome|eb games|eclipse|econo lodge|econofitness
eddie bauer|edible arrangements|edo japan|edward jones|eggsmart|eileen fisher|eko|electrify canada
element|element by westin|elements massage|els|embassy suites|enterprise truck rental|equivalenza
essence costco|ethan allen|eu yan sang|euro cafe|ever new|evolve|evolve e bike share|exp realty
expedia cruises|express employment professionals|extreme pita|f45|f45 training|fabricland|fabutan
fairfield inn|fairfield inn suites|fairstone financial|fairweather|familiprix|farm boy|fas gas|fastenal
fastsigns|fat bastard burrito|fatburger|federated co operatives|fido|fido house|finning cat
firehouse subs|firestone|first choice hair|first west credit union|firstontario credit union|fit4less
five guys|fjallraven|flo|flying j|flying j travel center|foodland|footaction|fortinos|fountain tire
fox in a box|free people|freedom mobile|freshco|freshii|freshly squeezed|freshslice pizza|frite alors
fyidoctors|gabriel pizza|galitos|garage|gas plus|gateway newstands|gebruder weiss|george richards
george richards big tall menswear|german doner kebab|giant tiger|ginos pizza|glass doctor|global
global pet foods|golden krust|golden krust caribbean bakery grill|goldilocks|golds gym|golf town|golftec
gong cha|goodlife fitness|goodyear|grainger|graybar|great canadian dollar store
great canadian oil change|great clips|guac mexi grill|guardian|guidepost montessori|gulf fraser|gymboree
h mart|h r block|habitat for humanity restore|habitat restore|hakim optical|halibut house|hallmark
hamilton bike share|happy lamb hot pot|harnois|harry rosen|harveys|hasty market|healthy planet
hearing solutions|hearinglife|hell|hell pizza|henrys|herc rentals|hercs nutrition|hero certified burgers
heytea|hickory farms|hmv|hoka|hokkaido ramen santouka|home building centre|home hardware
home hardware building centre|home2 suites|homesense|homewood suites|hostelling international|hot topic
hudson|hudson booksellers|hudson news|hudsons bay|hui lau shan|hunter douglas|hunter douglas gallery
husky|husky house|i d a|icici|icici bank|icing|iga|ikea|ikea bistro|ikea cafe|ikea restaurant
ikea smaland|ikea swedish food market|indigo|indochino|ins market|insomnia cookies|instacoin
international|international clothiers|inver|inxpress|iris|irving|ixina|j crew|jack astors|jack le coq
janie jack|jazen|jazen tea|jean coutu|jeff de bruges|jenny craig|jersey mikes|jersey mikes subs
jiffy lube|jimmy the greek|jinya|jinya ramen bar|jj bean|joe fresh|joey|john fluevog shoes
johnson fitness wellness|johnston murphy|journeys|journeys kidz|jugo juice|justice|k1 speed|kal tire
kamp k9|karma|karma automotive|kate spade|kate spade new york|kawartha credit union|kelseys
kernels popcorn|kidstrong|kimley horn|kimley horn and associates|king of donair|kitchen stuff plus
knights inn|knights of columbus|knights of columbus council|koa|koa holiday|koa journey|koa kampground
koa resort|koenigsegg|koodo|l l bean|la belle province|la cage|la fitness|la quinta inn
la quinta inn suites|la senza|la z boy|lafleur restaurant|laline|landmark cinemas|laser clinics
laser game evolution|lasik md|laura|laura secord|laurier optical|lcbo|le chateau|le marche du store
lee valley|lees famous recipe chicken|legoland discovery centre|lenscrafters|leon|leons|lequipeur
les 3 brasseurs|liberty tax|lids|life time|lifelabs|lifemark physiotherapy|lime|line x|linen chest
liquor depot|liquor mart|little burgundy|little kitchen academy|little short stop|lkq|loblaw pharmacy
loblaws|loft|logis hotels|london drugs|lone star texas grill|long mcquade|longos|lordco auto parts
loves alternative energy|loyal order of moose|lucky brand|lululemon|lumas|lumber liquidators
m m food market|maaco|macewen|mackage|macs sushi|macu|macu tea|mad science|magicuts|maison birks
manchu wok|maple bear|marche adonis|marks|marshalls|mary browns|massage addict|massage heights
master mechanic|mastercuts|mastermind toys|matcha cafe maiko|mathnasium|maurices|maxi
mec mountain equipment company|meet fresh|melanie lyne|menchies|meridian credit union|merle norman
merle norman cosmetics|merry maids|meubles leon|michael hill|michaels|microtel|microtel inn suites|mikes
milano pizzeria|milestones|mini mall storage|minute key|minuteman press|miracle ear|mister transmission
mobi|mobile klinik|mobile mini|mod pizza|mohawk|molly maid|mondou|money mart|montanas|moores|moose lodge
mortons grille|motel 6|motherhood maternity|mountain warehouse|moxies|mr big tall|mr electric|mr greek
mr lube|mr mikes|mr pretzels|mr rooter|mucho burrito|muji|mulberry|mutt mitt|myungrang hotdog
nails for you|nanas green tea|nandos|naot|napa auto parts|napa autocare center|national bank
national seating mobility|naturalizer|needs|new orleans pizza|new york fries|no frills|nordstrom
nordstrom rack|normandin|northern credit union|northern reflections|northern store|nothing bundt cakes
nslc|nutrition house|oakberry acai bowls|ok tire|on the run|opa of greece|optical center|orange julius
orangetheory fitness|original joes|orkin|osmows|oxford learning|p f changs|panago|panera|panera bread
papa murphys|paris baguette|parkplus|partsource|party city|patagonia|pc financial|pearle vision
peavey mart|peloton|penningtons|penske|penske truck rental|peoples jewellers|perkins|pet planet|pet valu
petro|petro canada|petro t|petshotel|petsmart|pfk|pharmachoice|pharmacie costco|pharmaprix|pharmasave
pho hoa|pilot|pioneer|pita land|pizza 73|pizza delight|pizza depot|pizza pizza|pizza salvatore
pizzaville|planet fitness|platos closet|play it again sports|pods|polestar|popeyes supplements
postes canada|postnet|poutineville|prime storage|princess auto|pro hockey life|pro physio|provigo|proxim
psycho bunny|public storage|pur simple|purdys chocolatier|pure barre|purolator|qdoba|qe home|quality inn
quality inn suites|quesada|quickie|rabba|rad power bikes|ramen danbo|ramen santouka|randstad|ray ban
raymond james|rbc|rbc banque royale|rbc royal bank|rbc wealth management|real canadian superstore
real fruit bubble tea|red apple|red robin|regal nails|reitmans|remedysrx|removery|restoration hardware
rexall|rexel|rickis|rimac|rivian|rivian adventure network|rivian service center|rivian waypoints|robins
robins donuts|rocket fizz|rocky mountain chocolate factory|rodd gunn|rodeway inn|rogers|rona
royal canadian legion|royal canadian legion hall|royal lepage|running room|ruths chris steak house|rw co
ryder|s h health foods|sae institute|saje|saks fifth avenue|saks off 5th|sally beauty|saq|saq express
saq selection|sassoon salon|save on foods|savers|scaddabush|scheduled outreach|school of rock|scores
scotia wealth management|servicemaster|servpro|servus credit union|shahs halal food|shanghai 360
sharetea|shi miao dao yunnan rice noodle|shinybud|shoeless joes|shoppers drug mart|showcase
shred nations|shuyi tealicious|sirens|six flags|sky zone|sleep country|smaland|smarte carte|smartstyle
smashburger|smiths|smittys|smokes poutinerie|snap fitness|sobeys|sobeys liquor|sobeys pharmacy|soft moc
sonesta|sonesta es suites|source for sports|south street burger|speedpro|speedy auto service
speedy glass|spencer gifts|spencers|spirit halloween|spiritleaf|sport chek|sport clips|sporting life
springhill suites|sqdc|st hubert|st hubert express|st john|st louis bar grill|stag shop|staples
state main|staybridge suites|steve madden|stinson|stitch it|stitches|stokes|storagemart|structube
stuart weitzman|sun life financial|sunbelt rentals|sunrise records|sunset grill|super 8|super save gas
supercuts|surestay|surestay plus|surestay studio|sushi shop|suzy shier|sweaty betty|sweet jesus
sweethoney dessert|swiss chalet|t t supermarket|taco bell|taco del mar|taco time|tahinis|take 5
take 5 car wash|take 5 oil change|talbots|tanger outlets|tangerine|tapestry collection
tapestry collection by hilton|tasty crousty|taylor corporation|tbooth wireless|td|td bank|tealive|telus
tempo|ten thousand villages|teriyaki experience|teriyaki madness|thai express|the bar method
the bargain shop|the beer store|the brick|the burgers priest|the childrens place|the chopped leaf
the coffee|the grocery outlet|the home depot|the keg|the medicine shoppe|the mobile shop
the old spaghetti factory|the printing house|the salvation army|the shoe company|the source bulk foods
the ten spot|the ups store|the webster|the wine shop|the works|theodore pringle optical|think kitchen
thyme maternity|ticketmaster|tigre geant|timothys|tip top tailors|tokyo smoke|tommy bahama|toppers pizza
toromont cat|towneplace suites|toys r us|trade secrets|transat travel|travelodge|true religion
twistee treat|u haul|ufa|uni|uniprix|united rentals|untuckit|uob|urban air|urban barn|urban kids
urban planet|valentine|valerios tropical bakeshop|valu mart|value mobile|value village|vancity
vca animal hospital|vca animal hospitals|videotron|villa madina|vino volo|virgin plus
visions electronics|vomfass|wahlburgers|walking on a cloud|walmart garden centre|walmart pharmacy
walmart photo centre|walmart supercentre|walmart tire lube express centre|walmart vision centre
walmart wireless|warby parker|warhammer|waves coffee house|waypoint convenience|wellwise|west 49
western financial group|westland insurance|wetzels pretzels|white house black market|white spot
whole foods market|wholesale club|wild wing|williams fresh cafe|williams sonoma|willscot|wilsons leather
wimpys diner|wine rack|wing machine|wingate|wingstop|wingstreet|wingsup|winners|wirelesswave
work authority|wow mobile boutique|wsp|xiaolongkan|xtr|yogi bears jellystone park
young drivers of canada|your dollar store with more|your independent grocer|yunshang rice noodle|zagg
zehrs|zumiez|zurich`,
  gb: `
a o|abercrombie fitch|abercrombie kids|abokado|access bank|access self storage|accessorize|ace tate
adnams|afters|afters original|age uk|agnes b|aib|aldi|alice olivia|all bar one|allantico vinaio
allen harris|allianz|allied pharmacies|allied pharmacy|allied universal|allpoint|allsaints
alphega pharmacy|alsford|ambala|ambala foods|amber taverns|american golf|amorino|amt coffee
angling direct|ann summers|anthropologie|antic|apache pizza|applegreen|applegreen electric|arc club
arcteryx|arepa co|argos|arnold clark|arnold clark car van rental|artotel|as 24|as colour|asda|asda cafe
asda express|asda living|asda on the move|asda opticians|ask italian|assuredpartners|ats euromaster
attendant|attijariwafa bank|avicenna pharmacy|away|b m|b m bargains|b m express|b m home store
b m home store with garden centre|backwerk|badrhino|bagshaws residential|bairstow eves|bakers baristas
balfes bikes|banana tree|bank of ireland|bank of scotland|banking hub|bannatyne health club|bar block
bar one racing|barbershop by timpson|barburrito|bareminerals|bargain booze
bargain booze select convenience|bargain buys|barnard marcus|barnardos|barrhead travel|barrio|barrys
basilico|baynes|be at one|be ev|beales|beaverbrooks|beefeater|belfast bikes|belhaven pubs|believ
bella italia|belushis|belvoir|ben sherman|benchmarx|benihana|bensons for beds|beryl|best one|bestway
betfred|better|biba|biba smart playground|big yellow self storage|bills|birds|bitesize greggs
black sheep coffee|blacks|blank street coffee|blink|bloomsyard|blue cross|blue cross pet clinic
blue cross rehoming centre|blue diamond garden centres|blue inc|blue tit|bni|bnp paribas|bob berts
bodycare|boels|bone daddies|bonmarche|boojum|booker wholesale|boost juice|booths|boots|boots opticians
boston tea party|boux avenue|boyes|boylesports|bp pulse|bp shop|bradfords building supplies|bradleys
brainwave|brandon hire station|brantano|bread ahead|brewdog|brewers|brewers fayre|brewhouse kitchen
bridgfords|bright horizons|brighthouse|britannia hotels|british heart foundation
british heart foundation home store|british legion|british red cross|brompton bike hire|bronsons burgers
brown merry|browns|bss group|btnbikeshare|bubba gump shrimp company|buchhandlung walther konig|budgens
build a bear workshop|buildbase|buns from home|bupa|bupa dental care|burger lobster|burns the bread
burton|busaba|busy bees|butchies|butlers|buzz bingo|buzz gym|bwoc|byron|cafe de nata|cafe local
cafe rouge|caffe nero|cake box|cancer research uk|canopy|caprinos|caprinos pizza|caravan|card centre
card factory|cards direct|cardzone|carhartt|carluccios|carpetright|carphone warehouse|cash converters
cash generator|cashzone|castle|castle fine art|castle pubs|castle rock|cats protection|cavavin|cazoo|cef
cellys|centra|central|central convenience store|central coop florist|central england co operative|cex
chaiiwala|change group|change please|char gy|charles clinkard|charles tyrwhitt|charlotte tilbury
chef brewer|chestertons|chick fil a|chicken cottage|chicken shop|chilango|childrens hospice south west
chiquito|chisholm hunter|chopstix|christian louboutin|churchs|cigkoftem|cineworld|citizenm
citizens advice|city bike liverpool|city plumbing|clapton craft|clayton hotels|clintons
clockwork pharmacy|club car wash|club mexicana|club monaco|clydebank co operative
clydebank co operative society|co op daily|co op food|coach|coast to coast|coccinelle|coco di mama
coco ichibanya|coffee 1|coffee lab|cohens chemist|coinstar|colicci|comfort inn|community sauna baths
connells|conrad|conrad hotels resorts|cook|cooper tanner|cooplands|coral|cornish bakery|cosmo
costa express|costco|costco food court|costco gasoline|costco hearing aid center|costco optical
costcutter|cosy club|cote brasserie|cotswold outdoor|cotton traders|coventry building society
coyote ugly|coyote ugly saloon|craft union|creams|crew clothing company|crisis|crosstown|crown
crown decorating centre|ctd tiles|cubitts|currys|curzon|damira|damira dental studios|danske bank
daunt books|daves hot chicken|david lloyd clubs|day lewis pharmacy|day today|day today express|days inn
de fursac|debenhams|debra|debra charity shop|dee dees family cafe|delicious pho|delta hotels|denmans
desa|designer sofas|dexters|dfs|dignity|din tai fung|dishoom|dixy chicken|dobbies|dogs trust
doppio malto|dorothy perkins|doughnut time|dpd pickup station|drake morgan|dream doors|dreams
driver hire|drop in|dulux decorator centre|dune|dune london|dunelm|dunnes stores|e cig city
e cigarette direct|early learning centre|east of england co op|easy bathrooms|edition
edmundson electrical|edwin|ee|eg on the move|eggslut|ego|ego mediterranean|eh smith|ember inns
embrace financial services|emo|energie fitness|enterprise flex e rent|equivalenza|ergo|ernest jones
esb ecars|essar|essentiel antwerp|etb autocentres|etc venues|euro car parts|eurobank|eurobank ergasias
eurocell|eurochange|evans|evans cycles|evapo|everards|everlast gyms|everyman|everyman cinemas
everyone active|evri|evyve|f hinds|f45|f45 training|fabb furniture|fabrique|family shopper|farmer j
farmfoods|farmhouse inns|farrow ball|fastned|fastsigns|fat face|fatto a mano|favorite chicken ribs
fcb coffee|felicity j lord|fine country|fired earth|first charge|fit4less|fitness first|fitshop
five guys|flannels|flat iron|flavour vapour|flight club|flip out|flower burger|flying horse coffee
flying tiger|flying tiger copenhagen|food plus|footasylum|fora|forever new|formula one autocentres
four points flex by sheraton|four quarters|fox sons|foxtons|foyles|frame|franco manca|frankie bennys
fraser hart|freddo|free people|fullers|furniture village|g h bass co|gails|gails bakery|game|game nation
gaucho|gbk|geniepoint|george|german doner kebab|giggling squid|giraffe|giraffe stop|go ape|go local
go outdoors|go outdoors express|goals|goddard veterinary group|godiva|goldsmiths|gordons chemists
gourmet burger kitchen|graduate|granado|grape tree|greene king|greenhalghs|greenslade taylor hunt|greggs
greggs outlet|gridserve|grind|grom|growing communities|gsbikeshare|gsf car parts|gt bank|gusto|h m kids
h mart|h samuel|h stern|h t pawnbrokers|haart|hackney light and power|haldirams|halfords
halfords autocentre|halifax|hall woodhouse|hallmark|hamleys|hamptons international|handelsbanken
handmade burger co|happy lamb hot pot|harris hoole|harry corry|harry ramsdens|harvest energy|harvester
harvey norman|harveys|haven house childrens hospice|havens hospices|hawkins bazaar|hawksmoor|hays travel
headmasters|heating plumbing supplies|hell|hell pizza|hema|hermanos colombian coffee roasters
heron foods|heytea|hidden hearing|hiq tyres autocare|hirebase|hirebikelincoln|hive pubs|hmv|hobbs
hobbycraft|hoka|holland barrett|hollywood bowl|home bargains|homebase|homesense|homeslice|honest burgers
hopper coffee|hostelling scotland|hotel chocolat|hotter|house of fraser|howarth timber|howden
howdens joinery|hsbc uk|hsl|hss hire|hubbox|hui lau shan|hungry horse|hunters|hursts|huws gray|iceland
icici|icici bank|ikea|ikea bistro|ikea restaurant|ikea smaland|ikea swedish food market|imperial hearing
indigo sun|inmotion|innkeepers collection|inpost|insomnia cookies|interflora|inxpress|ippudo
islamic relief|island poke|ismash|itsu|j crew|j w lees|jack wills|jack wolfskin|jamaica blue|jd gyms
jd sports|jeff de bruges|jenningsbet|jersey mikes|jersey mikes subs|jessops|jetts|jetts fitness|jewson
jhl pharmacies|jigsaw|jimmy fairly|jobcentre plus|joe jennings|john lewis|johnson fitness wellness
johnsons|johnstones|johnstones decorating centre|jojo maman bebe|jollyes|jones|jones bootmaker
jones chapman|joules|joyalukkas|just cuts|just eat cycles|justpark|karen millen|kaspas|kate spade
kate spade new york|kauai|keatons|kebhouze|keyline|keystore|keystore express|keystore more|kido
kineya mugimaru|kipling|klass|koenigsegg|kokoro|kujten|kurt geiger|kutchenhaus|kwik fit|la croissanterie
la fitness|la senza|ladbrokes|lakeland|lantana|lantica pizzeria da michele|las iguanas|laser clinics
laser quest|laura ashley|laura ashley home|le chocolat alain ducasse|leaders|leeds building society
legible london|legible london map|legoland|legoland discovery centre|leightons|leon|leonardo boutique
leonardo hotels|leonardo royal hotel|leyland sdm|library of things|lifestyle express|lina stores
lincolnshire co op|little waitrose|lloyds bank|lloyds pharmacy|locke|loknstore|lolas cupcakes|londis
london camera exchange|longdan|losteria|lounges|loxam|lululemon|lumas|lxr|lxr hotels resorts|m co
m s cafe|m s food|m s foodhall|macdonald hotels|mace|mackage|mad science|magnet|maidenhead aquatics
mainyard studios|maison nicolas|maisons du monde|maje|majestic|maki ramen|malcolm barnecutt|malmaison
mamas papas|manners harrison|marie curie|marriott executive apartments|marstons|martin co
marugame seimen|marugame udon|masqmenos|matalan|mathnasium|max spielmann|max spielmann photo booth|maxol
mayfair town country|meat liquor|mecca bingo|medivet|mencap|menchies|menkind|mer|merkur slots
merlin cinemas|merry maids|metro bank|mikel|mildreds|milence|milence charging hub|miles morgan travel
miller carter|millets|millies cookies|mind|mini mix|mint velvet|minuteman press|miss millies|mister spex
mix markt|mobalpa|mobile mini|mod pizza|mole valley farmers|molly maid|molton brown|monsoon|mooboo|mooch
morleys|morrisons|morrisons cafe|morrisons daily|morrisons pharmacy|moshulu|moss|motor parts direct
mountain warehouse|mowgli|mowgli street food|mr pretzels|mucho burrito|muffin break|muji|mulberry|murco
muthoot finance|my key machine|mydentist|myungrang hotdog|n family club|nandos|national bank of kuwait
national plastics|national tyres and autocare|national windscreens|nationwide|natwest|ncf living|neat
nero express|new look|next home|nfu mutual|nhow|nicholsons|nisa|nisa express|nisa extra|nisa local
nm money|no vello|no1 currency|nordea|notemachine|notes|nudie jeans|nuffield health fitness wellbeing
numark|o2|oak furnitureland|oakberry acai bowls|oasis|obriens|obriens cafe|ocaso|ocean basket|odeon
office|office angels|ole steen|oliver bonas|one o one|one stop|onebeyond|oneills|oowee vegan
optical center|optical express|osprey|otter garden centres|outfit|ovo bikes|ovo bikes glasgow|oxfam
oxfam books music|oxfam bookshop|oxonbikes|pace|paddy power|palmer snell|palmers brewery
panku streetfood|paper kisses|parkdean resorts|parkers|patagonia|patisserie valerie|patty bun|paul|pausa
pavers shoes|paydens|pdsa|peacocks|peak pharmacy|peloton|pep co|pepes|perky blenders|perodua
petit bateau|petit pret|pets at home|pets corner|phase eight|pho|photo me|picturehouse cinemas
pieminister|piggly wiggly|pitaya|pitcher piano|pizza gogo|pizza pilgrims|pizza union|pizzaexpress
places leisure|planet organic|plumbase|pod point|pods|poke house|polestar|pop mart|post office
poundbakery|poundland|poundstretcher|practical|premier|premier express|premier inn|premiere classe
premium country pubs|pret|pret a manger|prezzo|procook|proper job|protyre|psycle|puccinos
pulse and cocktails|pumpkin|pure|pure electric|puregym|puregym uk|purezza|qd stores|quiz|radley
radley london|raffles|raging bull|raising canes|ramen danbo|ramsdens|randstad|rapha|ray ban|rbs
recolight|red wing|redemption roasters|reeds rains|reel cinema|reel cinemas|regis salons|reiss
rennie grove peace|revolucion de cuba|revolution|rexel|rgb building supplies|richer sounds|rimac
river island|rnli shop|robert dyas|robinsons|rock up|rocket barber shop|rodd gunn|rodeo doughnuts
roger platt|roman|roman originals|romans|rosas thai cafe|rosslyn|roti modern mediterranean
rowlands pharmacy|royal mail|royal rangers|rspca|rudys pizza napoletana|ruffians|runners need|rush hair
ryder|ryman|sae institute|safestore|sainsburys|sainsburys bank|sainsburys bank travel money
sainsburys local|saint espresso|sally beauty|saltrock|samaritans|sams chicken|samuel smith|santander
santander cycles|sassoon salon|save the children|savers|schmidt|schuh|scope|scotmid|scott cinemas
screwfix|screwfix city|scribbler|scrivens|scs|sct|seasalt|second home|selco builders warehouse|select
selecta|semichem|sense|sense scotland|sergent major|service graphics|sezane|shahs halal food|shakeaway
shane english school|sharps|shaw trust|shelter|shepherd neame|shipways|shoe zone|shopn drive|shoryu
showcase cinemas|shurgard|shurgard self storage|sig roofing|simmons|simmons bars|simplyfresh
sizzling pubs|skin laundry|skipton building society|sky|sky zone|slaters|slim chickens|slug and lettuce
smaland|smart charge|smarte carte|smiggle|smooy|smyths|snap fitness|snappy snaps|snappy tomato pizza
snow rock|sodo pizza|soeur|sofology|somerset bakehouse|sosweet|soulcycle|source london
southern fried chicken|space nk|speedy|speedy hire centre|spitalfields crypt trust|st austell brewery
st christophers inn|st margarets hospice care|stags|staybridge suites|staycity|sticksnsushi
stirling ackroyd|stonehouse pizza carvery|storagemart|store street espresso|street burger|street pizza
strutt parker|stuart weitzman|sue ryder|sunbelt rentals|sunrise records|super 8|supercuts|superdrug
supermacs|supervalu|sure hotel|sure hotel collection|surecharge|sushi shop|sushidog|swapfiets
sweaty betty|swetenhams|swinton|swiss life|swiss life select|symonds sampson|sytner select|t m lewin
table table|taco bell|tanning shop|tapestry collection|tapestry collection by hilton|tapi carpets|taro
tasty crousty|taxassist accountants|taylors|teamsport go karting|teamsport karting|techspace|tedi
temple of seitan|tenpin|tesco bank|tesco cafe|tesco extra|tesco mobile|tesco pharmacy|tgjones
thames hospice|the blues kitchen|the breakfast club|the childrens society|the co operative bank
the co operative food|the co operative funeralcare|the cocktail club|the conran shop|the craft beer co
the cumberland|the edinburgh woollen mill|the entertainer|the food warehouse|the fragrance shop
the gentlemen baristas|the gym|the gym group|the ivy|the ivy collection|the japanese canteen|the kooples
the niu|the nottingham|the original factory shop|the perfume shop|the pet hut|the range|the real greek
the recruitment co|the royal british legion|the salvation army|the scout association
the source bulk foods|the sting|the vintage store|the works|therapie clinic|third space|thorntons|three
thwaites|thyme|ticketmaster|tile giant|timpson|tinseltown|tj hughes|tk maxx|toby carvery|tog24|tokyobike
tommis burger joint|tonkotsu|toolstation|topgolf|topps tiles|tops pizza|tortilla|tossed|total fitness
totally wicked|townends|toymaster|toys r us|toytown|tradepoint|traid|travelodge|travis perkins
travismathew|trespass|triodos bank|trojan energy|true religion|truffle burger|tsb|turning point
turtle bay|uba|ubitricity|uk storage company|ulster bank|united carpets and beds|uob|up running
upper crust|urban baristas|usave|usc|vagabond|vapestore|vattenfall incharge|velvet taco|vertu|vets4pets
village hotel|village hotels|vintage inns|virgin active|virgin holidays|virgin hotel|virgin hotels
virgin money|vodafone|vomfass|vpz|vue|wacky warehouse|wahaca|waitrose|waldorf astoria|walkabout|wallis
warehouse|warhammer|warren james|warrens bakery|wasabi|watchhouse|waterstones|waves|we buy any car
webbers|weird fish|welcome|welcome break|weldricks|weldricks pharmacy|well pharmacy|wempe|wenzels
west cornwall pasty co|wetherspoon|which wich|whistles|white stuff|whittard of chelsea
whole foods market|wickes|wildwood|wilko|william h brown|william hill|windermere real estate|wine rack
winemark|wingstop|wok to walk|wolford|wolseley|work life|wrapchic|wraps wings|wren kitchens|wynnstay
wynsors|wynsors world of shoes|xercise4less|yard sale pizza|ych|yeep|yesss electrical|yo chi|yo sushi
yodel|yolk|yorkshire bank|yorkshire building society|yotel|you me sushi|youngs|your coffee hub
your coop food|your coop travel|your move|yours clothing|youth hostels association|yves delorme
zadig voltaire|zenith bank|zest|zia lucia|zizzi|zurich`,
  ie: `
3 store|abercrombie fitch|ace tate|aib|aldi|allianz|allsaints|american golf|amorino|amt coffee|anantara
ann summers|apache pizza|applegreen|applegreen electric|argos|as 24|aviva|badrhino|bakers baristas
bank of ireland|bar one racing|bareminerals|barnardos|bnp paribas|bob berts|boojum|boots|boylesports
bss group|caffe nero|card factory|cardtronics|carpetright|carry out|cavavin|centra|cex|chopstix
clayton hotels|coach|coinstar|conrad|conrad hotels resorts|cosmo|costa express|costcutter|currys
day today|daybreak|dealz|debenhams|designer sofas|dfs|did electrical|dng|dorothy perkins
dpd pickup station|dreams|dublinbikes|dunnes stores|eason|eddie rockets|eir|emo|energie fitness
equivalenza|esb ecars|euro car parts|eurogiant|evergreen healthfoods|ez living furniture|fast fix
fat face|five guys|flight club|flying tiger|flying tiger copenhagen|four star pizza|freshii|gala|gbk
golden discs|gourmet burger kitchen|gsf car parts|halfords|harry corry|harry ramsdens|harvey norman
hawksmoor|hell|hell pizza|hidden hearing|hoka|holland barrett|home store more|homebase|homesense|hotworx
hss hire|iceland|ikea|ikea bistro|ikea restaurant|ikea smaland|ikea swedish food market|imc|inmotion
insomnia|intersport elverys|inver|irish multiplex cinemas|jack wills|jd sports|joules|jump juice
kate spade|kate spade new york|kbc|kurt geiger|kwik fit|ladbrokes|leon|leonardo boutique|leonardo hotels
leonardo royal hotel|life style sports|lloyds pharmacy|locke|londis|louis copeland and sons|loxam
lululemon|m s foodhall|mace|maxi zoo|maxol|mizzonis pizza|monsoon|mountain warehouse|mr price|muji
mulberry|mutt mitt|nandos|nero express|new look|no1 currency|normal|o2|oakberry acai bowls|oasis|obriens
obriens cafe|obriens wine|odeon|office|omniplex|omniplex cinemas|oxfam|paddy power|patagonia|penneys
pep co|permanent tsb|petmania|petstop|petworld|photo me|pizza max|pizzaexpress|practical|premier inn
pret|pret a manger|puccinos|quiz|randstad|ray ban|rexel|river island|rnli shop|runners need|sally beauty
samaritans|school of rock|schuh|selecta|sherry fitzgerald|shoe zone|smaland|smiggle|smyths|snap fitness
statoil|staycity|sue ryder|sunbelt rentals|superdrug|supermacs|supervalu|sweaty betty|taco bell
tanning shop|tesco extra|tesco metro|tfi bikes|the ivy|the ivy collection|the range|the works
therapie clinic|ticketmaster|timpson|tk maxx|tog24|top|topaz|torga optical|totalhealth pharmacy
toymaster|travelodge|trespass|ubitricity|ulster bank|upper crust|usc|vincents|vodafone|vue|wallis
warhammer|waterstones|woodies|xl|yours clothing|zambrero|ziaja|zizzi|zurich`,
  de: `
1a autoservice|4f|60 seconds to napoli|a o|a t u|a3 sport|abc schuh center|abele optik|abendzeitung
abercrombie fitch|abercrombie kids|ace|ace tate|action|acv|adac|adac geschaftsstelle|adfc
adina apartment hotel|adina hotels|adler|adlo|agentur fur arbeit|agnes b|aim recycling|aktivoptik
akzent hotels|al sydbank|aldi|aldi nord|alex|alldrink|allianz|alltours|alnatura
alnatura super natur markt|alpha buchhandlung|alphega pharmacy|america today|amorino|anicura|anika schuh
ansons|antea bestattungen|aok baden wurttemberg|aok bayern|aok bremen bremerhaven|aok hessen
aok niedersachsen|aok nordost|aok nordwest|aok plus|aok rheinland hamburg|aok rheinland pfalz saarland
aok sachsen anhalt|apollo optik|aposto|ara|arag|aral|aral pulse|aral superwash|arbeiter samariter bund
arbeiterwohlfahrt|arko|arlt computer|armbruster|artotel|as 24|asiahung|audika|autofit|avec|avia|awg
awg modecenter|ay yildiz|ayk sonnenstudio|b o c|baby walz|babyone|bachmeier|back factory|backer andresen
backer gortz|backerei andresen|backerei behrens meyer|backerei fuchs|backerei going|backerei grimminger
backerei happ|backerei wahl|backhaus hackner|backhaus hennig|backhaus nahrstedt|backstube wunsche
backwerk|bageterie boulevard|bahlsen|bahlsen outlet|bahn bkk|bahnhofsmission|baloise|bank 1 saar
barbarossa backerei|barcelo|barcelo hotels resorts|baren treff|barenland|barmenia|barmer|barrique|barrys
bauhaus|bauking|bauspezi|bayerisches rotes kreuz|baywa|bbbank|bbh|bears friends|beat81|beautyhairshop
becker buttner held|becker floge|beets roots|belchicken|belloo|belushis|ben sherman
benz wein und getrankemarkt|berliner volksbank|bethel|bft|bgv|biba|biba smart playground|big gesundheit
bigbelly|bigbelly solar compactor|bigchefs|bike energy|bild|bilgro|binder optik|bio company|bkk vbu
bleuforet|block house|blue tomato|blume 2000|blumen risse|bnp paribas|body attack|boels|boesner|bonita
bonita men|braun mobel center|breuninger|brewdog|brezelkonig|brillen de|brillen rottler|brillux|brothaus
bruno banani|btv|buchbinder|bucher pustet|bucherhauschen|buchhandlung walther konig|budni|bund
bund der pfadfinder innen|bund muslimischer pfadfinderinnen und pfadfinder deutschlands
bundnis 90 die grunen|burgerheart|burgerme|burgermeister|burrito company|busch|butlers|bw bank|bwegt
cadera|cafe bar celona|cafe del sol|cafe extrablatt|calida|call a bike|call a pizza|camp david
camping car park|campus suite|cap|cap markt|capi|capi electronics|cappuccino|cardtronics|catalonia
catalonia hotels resorts|cdu|cecil|centershop|centro hotel|centro hotels|chaabi bank|change group|chaqwa
chargeone|charles vogele|chateau dax|christ|cigkoftem|cigo|cinemaxx|cinemotion|cineplex|cinestar
city kiosk|classic|clayton hotels|clever fit|closed|coach|coccinelle|coccodrillo|coffee fellows
coffee lab|coinstar|colloseum|combi|comcave|comma|commerzbank|concordia|conrad|continentale|coolblue
copenhagen coffee lab|cosmo|cosmoparis|coyote ugly|coyote ugly saloon|csu|cyberport|dak gesundheit
dallmeyers backhus|das futterhaus|das macht sinn|dat backhus|days inn|db reisezentrum|dean david|debeka
debeukelaer|debeukelaer factory outlet|decathlon radtour retter|dehner|deinfach|dekra|delta hotels
denns biomarkt|depot|der backer eifler|der beck|derpart reiseburo|dertour reiseburo|design offices
deutsche bahn|deutsche lebens rettungs gesellschaft|deutsche pfadfinder innenschaft sankt georg
deutsche post|deutsche see|deutsche telekom|deutsche vermogensberatung|deutscher kinderschutzbund
deutsches jugendherbergswerk|deutsches rotes kreuz|devk|dgb|dhl packstation|dhl paketbox|dhl poststation
diakonie|die linke|die lohners|dille kamille|diska|ditsch|dkv|dlrg|dm|dobbe|dog station|dorint
dornseifer|dornseifers frischemarkt|doughnut time|douglas|dpd pickup station|dreissig|driver center|dune
dune london|dvag|e center|e wald|easyapotheke|easyfitness|eat happy|ebl naturkost|eco express|ed|edeka
edeka aktiv markt|edeka c c grossmarkt|edeka foodservice|edeka getrankemarkt|edeka xpress|edwin
ehrhardt reifen autoservice|eilles|einstein kaffee|elan|elbenwald|electra|elli|emil reimann|emilio adani
enchilada|endlich ohne|endlich ohne tattooentfernung|energie sudbayern|engbers|eni|eni shop|eni wash|ep
equiva|equivalenza|ergo|eric bompard|ernstings family|erster wiener|esotiq|espresso house|espressolab
essanelle|essentiel antwerp|esso snack shop|esso tigerwash|eterna|euromaster|euroshop|eurostars
eurostars hotel company|everfuel|evg|exchange|extrawurst|eyes more|fahrrad xxl|fakta|falc immobilien
falke|famila|familienbackerei musswessels|farrow ball|fastned|fdp|felbermayr|feneberg|fielmann
finkbeiner|first reiseburo|fissler|fitbox|fitness first|fitness first ladies|fitseveneleven|fitshop|fitx
five guys|flair hotel|fleischerei richter|flotte|flying tiger|flying tiger copenhagen|foodsharing de
foodsharing de fairteiler|fotofix|four points flex by sheraton|fox in a box|frankfurter sparkasse
frankfurter volksbank|franky getrankemarkt|fraspa|freddy fresh|freenet|freie tankstelle|fressnapf|fristo
frittenwerk|fritz berger|fruitisimo|fussl|gabor|galeria|galeries lafayette|gbi|gdp|geco|geers|generali
getranke arena|getranke city|getranke hoffmann|getranke quelle|getrankeland|getrankewelt|gew|gilgens
gina laura|globetrotter|globus|globus baumarkt|glocken backerei|go asia|goeken backen|gorg|gortz
gortz 17|gosch|gosch sylt|gothaer|granit|grieneisen bestattungen|grosshamburger bestattungsinstitut
gsk stockmann|gtu|gut gebucht|gutkauf|h hotels|h m kids|habitat|haferkater|hagebaumarkt|hair express
hairkiller|hall tabakwaren|hallhuber|hallo pizza|hamburger sparkasse|hammer|handelshof|hans im gluck
hansemerkur|hapik|hardeck|haspa|haus des doners|hdi|heide backerei meyer|helbing|hellweg|helvetia|hem
hema|herkules bau garten|herkules ecenter|hervis|herzog brauer|hifi klubben|high5|hinnerbacker|hit
hkk krankenkasse|hoffner|hofpfisterei|hoka|holab|holzleitner|home24|horgerate seifert|horl|hornbach
hosselmann|hoyer|hti gruppe|hugendubel|huk coburg|humanic|hunkemoller|hussel|hussel confiserie
hypovereinsbank|ig bau|ig bce|ig metall|ihle|ihr landbacker|iittala|ikea|ikea bistro|ikea cafe
ikea planning studio|ikea restaurant|ikea smaland|ikea swedish food market|ikk brandenburg und berlin
ikk classic|ikk die innovationskasse|ikk gesund plus|ikk sudwest|imd berlin|immergrun|inboxx|injoy
injoy fitness|inmotion|innogy|innogy bucherschrank|instabox|intercityhotel|intertoys|intratuin|inxpress
isbank|jack wolfskin|jacques wein depot|jaloucity|jannys eis|jawoll|jd sports|jeans fritz|jeff de bruges
jobcenter|johanniter|johanniter unfall hilfe|jokers|jufa hotel|jufa hotels|julius meinl|junge
junited autoglas|juwelier kraemer|k k|k k schuh center|k kiosk|k m elektronik|kaisers gute backstube
kamera express|kamp|kamps|karlsruher verkehrsverbund|kasseler sparkasse|kate spade|kate spade new york
kaufhaus stolz|kaufland|keim|kfh|kibek|kieser|kik|kiloutou|kind horgerate|kkh|kleins backstube|klier
klier hair world|knappschaft|kochloffel|kodi|koenigsegg|kolle zoo|kolls|kolpingwerk|konrad|korperformen
kramer pferdesport|krass optik|krumet|kuchen aktuell|kuchen schaffrath|kuchentreff|kult|la place
la romana|lagerbox|lantica pizzeria da michele|lap|lbs|le chocolat alain ducasse|le crobag
le slip francais|lebenshilfe|legoland|legoland discovery centre|leguano|leifert|leiser|leonardo boutique
leonardo hotels|leonardo royal hotel|leos|liberty woman|liebeskind berlin|lila backer|little john bikes
lloyd|locke|logis hotels|logo|logo getranke fachmarkt|lohnsteuerhilfe baden wurttemberg
lohnsteuerhilfe bayern|losteria|lotto|louis motorrad|lowen play|lowenbacker schaper|loxam|lpg biomarkt
ltur|lululemon|lumas|lvm|lyf|mac geiz|mac oil|mago|maisons du monde|maloa|malteser hilfsdienst|malzers
manfield|manufactum|maredo|markant|markgrafen getrankemarkt|markt backerei|marktkauf|marquardt kuchen
matratzen concord|matt optik|mayers markenschuhe|mayersche|mcfit|mcmakler|mcpaper|mctrek
mecklenburgische|meda kuchenfachmarkt|media home|mediamarkt|medimax|megazoo|meindentist|mer
mercator bucherschrank|merzenich|metro gastro|metropolradruhr|mfo matratzen|mika|mika hundetoiletten
mikel|milence|milence charging hub|milkau|millies cookies|mini mix|mister lady|mister spex
mittelbrandenburgische sparkasse|mix markt|mlp|mobel boss|mobel kraft|mobel martin|modepark rother
monkey town|moser trachtenwelt|mountain warehouse|mr wash|mrs sporty|ms mode|muji|mulberry|muller
muller egerer|multipolster|munchner merkur|mvg rad|mvgmeinrad|my jewellery|myflexbox|myplace selfstorage
myshoes|nabu|nacex|naf naf|nah frisch|nah und gut|nahkauf|nanu nana|naspa|nassauische sparkasse|netto
netto city|netto getranke discount|netto marken discount|neuhaus|neuroth|new look|new york pizza
nextbike|nextbike berlin|ngg|nh collection hotels|nh hotel|nh hotels|nhow|nkd|no vello|nobis
nord ostsee sparkasse|nordoel|nordsee|norma|notebooksbilliger de|np|nudie jeans|nur hier|nurnberger
nurnberger versicherung|o2|oakberry acai bowls|oberbank|obi|ochnik|oebel|office|oil|oil vinegar|okaidi
olb|oldenburgische landesbank|olymp|olymp hades|omoda|opel rent|optiker bode|orion|orlen|orlen express
orovivo|orterer getrankemarkt|osiander|ostermann|otacos|outfit|ovb|ovb holding|oxfam|paketbox|palmers
pappert|paprika|parfumerie becker|parfumerie pieper|patagonia|peek cloppenburg|penny|pepco|peter hahn
peter pane|peters gute backstube|petit bateau|pfadfinderbund weltenbummler
pfadfinderinnenschaft st georg|pfennigpfeiffer|phase eight|picard|pimkie|pitstop|pizza max|plana
plana kuchenland|pletzsch|pneuhage|poco|polestar|polo motorrad|pommesfreunde|porta|porta kuchenwelt
postbank|postenborse|premier inn|premiere classe|premio|press books|pret|pret a manger|pro optik
procredit bank|provinzial|pv automotive|pyur|q1|quick reifendiscount|quick schuh|r v versicherung
raab karcher|radkultur|raiffeisen|raiffeisen baucenter|raiffeisen markt|rainbow|randstad|rapha|ray ban
red wing|reddy kuchen|reformhaus bacher|reformhaus engelhardt|regiomat|regiorad stuttgart|reifen com
reisebank|reiseland|reno|rentas|rewe|rewe city|rewe getrankemarkt|rewe to go|rexel|rhg|rhg bau garten
rhg baustoffe|richter erzgebirge|richter frenzel|richters altstadt backerei|rimac|rindchens weinkontor
ringhotels|risa chicken|rischart|robidog|rofu kinderland|rolf benz|roller|rossmann|rossmann express
royal donuts|royal rangers|rupprecht|rusta|rwe bucherschrank|sae institute|sagasser|sally beauty|salsa
sanders backstube|santander|sassoon salon|saturn|sausalitos|sb tank|scandic hotels|schafers|schaffrath
scheck in center|schiesser|schuback|schuh mann|schuhkay|schuhpark|schulerhilfe|schwalmer brotladen
schweinske|schwerdtner|sconto|sconto mobel sofort|screwfix|seats and sofas|seb|segmuller|sehne
seidensticker|selecta|selgros|sergent major|service credit union|servicestore db|serways|sezane
shiso burger|shoe4you|shoo loong kan|shurgard|shurgard self storage|sidestep|siemes schuhcenter|sigikid
signal iduna|sigo|sigo e lastenrad sharing|sinn|sipl|sisley|sizeer|skiset|sky|smaland|smileys|smyths
snipes|sobi|sonderpreis baumarkt|sonepar|sonnentor|sparda bank|sparda bank baden wurttemberg
sparda bank berlin|sparda bank hamburg|sparda bank hessen|sparda bank sudwest|sparkasse fulda
sparkasse oberhessen|spd|spiele max|sport 2000|sportscheck|sprint|sprottenflotte|st christophers inn
stadium|stadtbackerei kamp|stadtrad hamburg|stangengruner muhlenbackerei|star|starcar|starke backer
staycity|stefanel|steiff|steinecke|steiskal|stella|sternenback|steuerring|sticksnsushi|stinges|stolz
storck|storck welt outlet|storebox|street one|street shoes|stuart weitzman|studienkreis|styleboxx
suddeutsche zeitung|sunbelt rentals|sunpoint|super 8|super cut|superbiomarkt|sure hotel
sure hotel collection|sushi shop|sv sparkassenversicherung|swapfiets|sweaty betty|swing kitchen
swiss life|swiss life select|swiss sense|synaxon|taco bell|tafel|takko|takko fashion|tamaris|tamoil
tank rast|tante enso|targobank|taunus sparkasse|tchibo|techniker krankenkasse|techspace|tedi|tedox
teeamo|teegschwendner|tegut|teilauto|telekom shop|tempo team|teo|teufel|thalia|the barn|the kooples
the niu|the sting|thomas philipps sonderposten|ticketmaster|tink|tinq|tipico|tk maxx|tobaccoland
tokyobike|tommis burger joint|toom|toom baumarkt|top hair|topgolf|toyoko inn|transgourmet
trauerhilfe denk|tredy|trigema|trink spare|trinkgut|triodos bank|ttl|ttm|tuesday coworking
tui reisecenter|tuv hanse|tuv hessen|tuv nord|tuv rheinland|tuv saarland|tuv sud|tuv thuringen|twsrad|tz
u store|ubitricity|uci kinowelt|ulla popken|universa|usedomrad|v baumarkt|v markt|van der valk
van der valk hotel|van laack|vaude|vcd|velocity aachen|ver di|verband christlicher pfadfinder innen
vereinigte lohnsteuerhilfe|vergolst|veterans of foreign wars of the united states|vfw post|vgh|viba
vinzenzmurr|vitakustik|vitalia reformhaus|viu|vodafone|vogele|volksbank koln bonn eg
volksbank mittelhessen|volkssolidaritat|vomfass|von allworden|von poll immobilien|vvo fahrausweise
wahlburgers|wajos|walbusch|waldorf astoria|warhammer|wasgau|wasserwacht|we|weisser ring|wellensteyn
wellyou|weltbild|wempe|westenergie bucherschrank|westfalen|white stuff|wiener feinbacker heberer
wilma wunder|wintec autoglas|witt weiden|wm|wm fahrzeugteile|wmf|wohrl|wolford|wolle rodel|wolsdorff
wonderwaffel|woolworth|wreesmann|wurttembergische|wustenrot|xenos|xiaolongkan|yesss elektro|yormas
yourfone|yours clothing|yves delorme|zadig voltaire|zeeman|zeit fur brot|zero|zg raiffeisen
zg raiffeisen agrar|zg raiffeisen baustoffe|zg raiffeisen energie|zg raiffeisen markt
zg raiffeisen technik|ziaja|zleep hotel|zleep hotels|zoo co|zurbruggen|zurich|zweirad center stadler
zwilling`,
  at: `
1a autoservice|a o|a t u|a1|ace tate|action|adeg|adina apartment hotel|adina hotels|adler|adlo
admiral sportwetten|aida|allianz|alzabox|amic|anicura|anker|ara|arbeiter samariter bund
arbeiter samariter bund osterreichs|arbeitsmarktservice osterreich|as 24|autogrill|avanti|avia
avia xpress|backwerk|baguette|bahnhofsozialdienst|bank austria|bank99|barenland|bauhaus|bawag psk
bears friends|bellaflora|belloo|belushis|bike energy|billa|billa marktkuche|billa now|billa plus
billa stop shop|billa unterwegs|bipa|bks bank|block house|blue tomato|blumen b b|bnp paribas|boels
boesner|bonita|bonita men|brezelkonig|brillux|btv|buchbinder|buchhandlung walther konig|butlers
cafe cappuccino|cafe del sol|calida|camp david|capi|capi electronics|cappuccino|carlings|cecil
change group|charles vogele|cigkoftem|cineplexx|city bike linz|clever fit|coach|coccodrillo|colloseum
comma|conrad|cyberport|das futterhaus|dean david|dehner|denns biomarkt|depot|der backer ruetz|der mann
dm|dog station|dorint|dorotheum juwelier|douglas|dpd pickup station|drei|dressmann|easyfitness|elbenwald
electra|emilio adani|emotion|engbers|eni|eni shop|eni wash|ep|equiva|equivalenza|ergo|eric bompard
ernstings family|erste bank|eterna|etsan|eurostars|eurostars hotel company|eurowag|exe|exe hotels
eyes more|felbermayr|feneberg|fielmann|fitbox|fitshop|five guys|flaga|flying tiger
flying tiger copenhagen|foodsharing de|foodsharing de fairteiler|forstinger|four points flex by sheraton
fox in a box|fressnapf|fristo|fruitisimo|fussl|generali|genol|gigasport|gina laura|grawe
guidepost montessori|h hotels|hagebaumarkt|hairkiller|hallhuber|hans im gluck|hansaton|hartlauer|haubis
hellweg|helvetia|hema|henry laden|hervis|hilfswerk|hilfswerk osterreich|hofer|hofer diskont|hoka
holland blumen mark|horgerate seifert|hornbach|huber shop|humanic|hunkemoller|hussel|hussel confiserie
ikea|ikea bistro|ikea cafe|ikea restaurant|injoy|injoy fitness|interchange|intercityhotel|interspar
interspar restaurant|jack wolfskin|jacques wein depot|jeff de bruges|jufa hotel|jufa hotels|julius meinl
k o|kate spade|kate spade new york|kieser|kik|kleider bauer|klier|klipp|korperformen|kramer pferdesport
kyriad|la place|la romana|lagerhaus|lagler|le crobag|leonardo hotels|libro|lloyd|losteria|louis motorrad
lumas|lyf|magenta|marionnaud|martin auer|matratzen concord|maximarkt|mcfit|mediamarkt|mer|milence
milence charging hub|mini mix|minim|mister lady|mister spex|mix markt|mobelix|modepark rother|morawa
moreboards|mountain warehouse|mpreis|mrs sporty|muller|myflexbox|myplace selfstorage|nah frisch
nanu nana|neuroth|nextbike niederosterreich|nh collection hotels|nh hotel|nh hotels|nkd|noodle king
nordsee|norma|normal|oakberry acai bowls|oamtc|oamtc stutzpunkt|oberbank|obi|oil|oil vinegar|olymp|omoda
omv|omv top wash|orion|osterreichisches rotes kreuz|pagro|palmers|patagonia|pearle|peek cloppenburg
penny|pepco|peter pane|pfadfinder und pfadfinderinnen osterreichs|pimkie|pittarello|polo motorrad
pommesfreunde|post abholstation|press books|prontophot|quick schuh|raiffeisen|raiffeisen bank
raiffeisenbank|randstad|ray ban|red zac|reformstark martin|regiojet|reno|rexel|roma|roma friseurbedarf
royal rangers|ruefa|rutar|sae institute|saturn|schulerhilfe|sehen wutscher|seidensticker|selecta
shiso burger|shoe4you|simons burger|sisley|sizeer|skiset|smiggle|smyths|snipes|socar|sonnentor
spar gourmet|sparda bank|sparkasse|sport 2000|sportler|st christophers inn|staycity|stefanel|storebox
street one|strock|studienkreis|sutterluty|swapfiets|swing kitchen|swiss life|swiss sense|tabaktrafik
takko|takko fashion|tamaris|tamburi|taumberger|tchibo|tedi|teeamo|teufel|textile house|thalia|the coffee
the niu|ticketmaster|tipico|tk maxx|transgourmet|turkis|turmol|ulla popken|unimarkt|uniqa|urban air
valmano|veganista|viu|viva|viva billa|vogele|vogele shoes|volksbank|vomfass|von poll immobilien
warhammer|wempe|wiener stadtische versicherung|wienerroither|wienmobil rad|wmf|wolford|woolworth
wustenrot|zeeman|zeppitz|zero|ziaja|zillertaler trachtenwelt|zoo co|zurich|zweirad center stadler`,
  ch: `
1a autoservice|aargauische kantonalbank|acai concept|ace tate|activ fitness|adina apartment hotel
adina hotels|adlo|agrola|akb|alain afflelou|aldi|aldi suisse|allianz|alnatura|alnatura super natur markt
amavita|amorino|anicura|antoine et lili|appartcity|appenzeller kantonalbank|appkb|atlante
attijariwafa bank|audika|avec|avia|babilou|backwerk|baloise|bancastato|banque cantonale de fribourg
banque cantonale de geneve|banque cantonale du jura|banque cantonale du valais
banque cantonale neuchateloise|banque cantonale vaudoise|basellandschaftliche kantonalbank
basler kantonalbank|bauhaus|bcf|bcge|bcj|bcn|bcv|bcvs|bebeco|bekb|beldona|belloo|benu
berner kantonalbank|bibliocabina|bibliocabine|bike energy|bkb|blackout|blkb|blue tomato|bnp paribas
boels|boesner|bonita|bonita men|bp shop|bravo|brezelkonig|brillux|butlers|cafe frei|caffe spettacolo
calida|capi|capi electronics|caroll|carvelo2go|casa|cash converters|chargeone|charles vogele|chateau dax
chicoree|christ|chuck e cheese|churchs|citizenm|city kiosk|claro|clever fit|coiff co|concordia|conforama
conrad|coop|coop bau hobby|coop city|coop pronto|coop restaurant|coop tankstelle|coop vitality|crai
credit suisse|days inn|de fursac|dean david|denner|denner express|depot|derendinger|doggyslide|dorint
dosenbach|douglas|dpd pickup station|driver center|dropa|dune|dune london|ebl naturkost|electra
elephant bleu|english home|eni|eni shop|eni wash|enterprise go|ep|ergo|esthetic center|euromaster|falke
fastned|fielmann|fitactive|fitshop|five guys|fjallraven|flying tiger|flying tiger copenhagen|fnac
foodsharing de|foodsharing de fairteiler|fressnapf|fust|gelateria di berna|gemo|generali|gidor|gifi|gkb
glarner kantonalbank|glkb|graubundner kantonalbank|h hotels|hagebaumarkt|hallhuber|hans im gluck
helvetia|heytens|hoka|hornbach|hotelplan|ikea|ikea bistro|ikea cafe|ikea restaurant|ikea smaland
import parfumerie|intercityhotel|interdiscount|jack wolfskin|jumbo|k kiosk|kieser|kinepolis|koenigsegg
korperformen|kuhn|la halle|lagence automobiliere|landi|lantica pizzeria da michele|laser game evolution
le slip francais|le temps des cerises|leon|leonardo boutique|lets go fitness|liebeskind berlin|livique
llaollao|losteria|louis motorrad|loxam|lukb|lululemon|lumas|lumimart|luthy|luthy balmer stocker
luzerner kantonalbank|m way|madame frigo|magasin du monde|maisons du monde|mama shelter|manor|marionnaud
matratzen concord|max et moi|maxi zoo|mcoptic|mcpaper|medbase|mediamarkt|migrol|migrol car wash
migrolino|migros|migros bank|migros restaurant|migros take away|mister spex|mm migros|mobilezone
monkey town|morgan|mrs sporty|muji|mulberry|muller|my post 24|myplace selfstorage|naf naf
nature decouvertes|neuroth|nh hotel|nh hotels|nidwaldner kantonalbank|nkb|nordsee|nuna lie
oakberry acai bowls|obi|obwaldner kantonalbank|ochsner sport|oil|oil vinegar|okaidi|okb|oliver grant
optic 2000|optical center|orell fussli|ottos|pam|pathe|peter hahn|pfister|pharmacie populaire
pharmacie principale|phase eight|pokawa|polo motorrad|poltronesofa|postfinance|postomat|premio
press books|prontophot|proxi|proxi super|puregym|puregym swiss|qualipet|raiffeisen|randstad|reno
repair cafe|rexel|robidog|roma|roma friseurbedarf|rossmann|royal rangers|ruedi russel|ruedu|sabag
sae institute|salt|santa lucia|schaffhauser kantonalbank|schwyzer kantonalbank|seidensticker|selecta
sezane|sgkb|shiso burger|shkb|sisley|skiset|smaland|smyths|snipes|socar|soeder|sonepar|spizzico
st galler kantonalbank|steiner|storebox|street one|stuart weitzman|studienkreis|suavinex|sun store
sunrise|sushi shop|swing kitchen|swiss life|swiss life select|swisscom|szkb|takko|takko fashion|tamoil
tchibo|thurgauer kantonalbank|ticketmaster|tinyfish|tkb|tom n toms|tomoro coffee|toppharm|transgourmet
ubitricity|ukb|ulla popken|undiz|uniqa|update fitness|urner kantonalbank|valiant|van graaf|velospot
visilab|viu|vogele|vogele shoes|voi|volg|vomfass|we|wonderwaffel|yotel|zebra|zero|zkb|zleep hotel
zleep hotels|zuger kantonalbank|zurcher kantonalbank|zurich`,
};

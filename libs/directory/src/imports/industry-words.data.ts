/**
 * Industries of the Australian and New Zealand standard that gather too many trades to guess one: only the trading name decides,
 * and without its word the business stays without a category.
 */
export const gatheringIndustries: ReadonlySet<string> = new Set([
  '4279', // other store-based retailing
  '6910', // scientific research
  '6925', // scientific testing
  '6962', // management advice and other consulting
  '6999', // other professional services
  '7299', // other administrative services
  '8539', // other allied health
  '8599', // other health care
  '9139', // other recreation
  '9499', // other repair
  '9539', // other personal services
]);

/** Words in trading names that tell a trade beyond the words of the taxonomy, and the industries (first digits) they tell it in. */
export const tradingWords: readonly { readonly key: string; readonly words: string; readonly in: RegExp }[] =
  [
    {
      key: 'asian-restaurant',
      words: 'noodle|wok|chinese|korean|malaysian|dim sum|hotpot|hot pot|laksa|bao',
      in: /^45/,
    },
    { key: 'vietnamese-restaurant', words: 'pho|banh mi|vietnamese|hanoi|saigon', in: /^45/ },
    { key: 'japanese-restaurant', words: 'izakaya|udon|donburi|bento|yakitori|tonkatsu', in: /^45/ },
    { key: 'indian-restaurant', words: 'curry|tandoori|biryani|masala|dosa', in: /^45/ },
    { key: 'taco-restaurant', words: 'mexican|cantina|burrito|taqueria', in: /^45/ },
    { key: 'italian-restaurant', words: 'trattoria|osteria|pasta|ristorante|spaghetti', in: /^45/ },
    { key: 'mediterranean-restaurant', words: 'greek|lebanese|turkish|souvlaki', in: /^45/ },
    { key: 'coffee-shop', words: 'espresso|coffee bar|coffee roasters', in: /^45/ },
    { key: 'bakery', words: 'bakery|patisserie|boulangerie|bakehouse', in: /^(45|41|11)/ },
    { key: 'ice-cream-shop', words: 'gelato|gelateria|frozen yoghurt', in: /^45/ },
    { key: 'psychologist', words: 'psychology|psychological|counselling', in: /^85/ },
    { key: 'physical-therapist', words: 'physio|physiotherapy', in: /^85/ },
    { key: 'massage-therapist', words: 'massage|reflexology', in: /^(85|95)/ },
    { key: 'optician', words: 'eyewear|optical|optometrist|spectacles', in: /^42/ },
    { key: 'gift-shop', words: 'souvenir|gift|aussie', in: /^42/ },
    { key: 'vape-shop', words: 'tobacco|tobacconist|cigar|habano|vape', in: /^42/ },
    { key: 'tea-shop', words: 'tea', in: /^4[12]/ },
    { key: 'beauty-supply-store', words: 'cosmetics|perfume|fragrance|makeup', in: /^42/ },
    { key: 'art-gallery', words: 'aboriginal art|fine art|gallery', in: /^4279/ },
    { key: 'florist', words: 'florist|flower|floral', in: /^(42|95|37|33)/ },
    { key: 'coworking-space', words: 'coworking|workspace|serviced offices|regus', in: /^(67|72)/ },
    { key: 'wedding-planner', words: 'wedding|bridal consultant', in: /^(95|72|69)/ },
    { key: 'photographer', words: 'photography|photographic|photographer', in: /^(69|95|72)/ },
    { key: 'day-spa', words: 'day spa|bathhouse', in: /^95/ },
  ];

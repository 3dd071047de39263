import type { Motif } from './motifs.js';

/** Which words in a motif's, icon's or category's name ask for which drawing; the first hit wins. */
const words: [Motif, string][] = [
  ['flower', 'flower florist floral bouquet rose'],
  ['camera', 'camera photo video film cinema'],
  ['cake', 'cake confection pastry patisserie dessert sweet chocolate ice_cream icecream party celebration'],
  ['bread', 'bread bakery baker sandwich deli'],
  ['glass', 'juice smoothie glass bubble_tea soft_drink'],
  ['cup', 'cup coffee cafe tea teahouse'],
  ['wine', 'wine bar pub brewery beer alcohol cocktail distill'],
  ['fork', 'fork restaurant food catering cater kitchen pizza burger meal cutlery diner'],
  ['scissors', 'scissors hair barber salon'],
  ['dumbbell', 'dumbbell gym fitness sport yoga pilates climbing martial dance swim'],
  ['ring', 'ring jewel gem diamond wedding bridal watch'],
  ['book', 'book library school tutor education language college teach'],
  ['bicycle', 'bicycle bike cycle'],
  ['thread', 'thread needle tailor sewing fabric haberdash upholster dry_clean laundry'],
  ['shirt', 'shirt clothes clothing fashion boutique apparel dress'],
  ['shoe', 'shoe boot cobbler footwear'],
  ['spectacles', 'spectacles glasses optic optician eyewear'],
  ['paw', 'paw pet dog cat vet veterinary groom animal'],
  ['bear', 'bear toy baby child kid nursery play'],
  ['note', 'note music instrument dj band record guitar'],
  ['palette', 'palette art paint gallery craft pottery design'],
  ['gift', 'gift souvenir card hamper'],
  ['bed', 'bed hotel guest hostel inn mattress motel'],
  ['heart', 'heart health doctor clinic pharmacy dent physio therapy massage care'],
  ['drop', 'drop plumb clean wash oil water'],
  ['sun', 'sun spa beauty nail tan cosmetic wellness travel'],
  ['car', 'car garage motor tyre taxi vehicle mechanic'],
  ['bag', 'bag market grocer convenience shop supermarket butcher leather luggage'],
  ['fish', 'fish seafood angling'],
  ['cheese', 'cheese dairy'],
  ['candle', 'candle light lamp home_decor interior decor'],
  ['screen', 'screen computer laptop phone electronic web software tech repair_phone accountant office'],
  ['chair', 'chair furniture sofa antique'],
  ['hall', 'hall venue bank lawyer legal museum theatre insurance notary event town_hall'],
  ['pen', 'pen stationery print copy paper sign write'],
  ['house', 'house estate property home builder roof architect letting'],
  ['tools', 'tools hardware hammer wrench electric carpenter lock plumber diy repair'],
  ['leaf', 'leaf garden plant nursery_plant organic vegan greengrocer farm tree landscap'],
  ['star', 'star'],
];

const fallback: Motif[] = ['star', 'sun', 'leaf', 'bag', 'house', 'candle', 'heart', 'drop'];

/** The drawing for a motif name from the API; unknown names get one of the quiet ones, always the same. */
export function motifFor(name: string): Motif {
  const asked = name.toLowerCase();
  const exact = words.find(([motif]) => motif === asked);
  if (exact) return exact[0];
  for (const [motif, list] of words) if (list.split(' ').some((word) => asked.includes(word))) return motif;
  let sum = 0;
  for (const letter of asked) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return fallback[sum % fallback.length] ?? 'star';
}

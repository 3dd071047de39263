import { audiences, circles, moments, needs, type ChannelKind } from '#libs/directory';
import type { ReasonFact } from '../ranking/reason.js';
import { distance, NEXT_DOOR_METRES, number, opening, percent, type Names, type Voice } from './voice.js';

type Ways = readonly [string, ...string[]];

const people = (reach: number, isEstimate: boolean): string =>
  `${isEstimate ? 'about ' : ''}${number(reach, 'en')}`;

/** Two things as one object; a need may itself be "a haircut and color". */
const both = (first: string, second: string): string =>
  `${first} ${second}`.includes(' and ') ? `${first} as well as ${second}` : `both ${first} and ${second}`;

/** Where their door is, seen from yours. */
const door = (metres: number): string =>
  metres < NEXT_DOOR_METRES ? 'They are next door' : `Their door is ${distance(metres, 'en')} away`;

const theirChannel: Readonly<Record<ChannelKind, (n: string) => string>> = {
  counter_card: (n) => `A card on their counter is seen by ${n} people a month.`,
  newsletter: (n) => `Their newsletter reaches ${n} readers a month.`,
  window: (n) => `${opening(n)} people a month pass their window.`,
  receipt: (n) => `They hand out ${n} receipts a month, with room for a line about you.`,
  social: (n) => `They reach ${n} people a month on social media.`,
  event: (n) => `Their events bring ${n} people a month together.`,
  staff_word: (n) => `Their staff talk to ${n} customers a month and could name you.`,
  packaging: (n) => `${opening(n)} bags and boxes a month leave their shop, with room for your card.`,
  website: (n) => `Their website has ${n} visitors a month.`,
};

const yourChannel: Readonly<Record<ChannelKind, (n: string) => string>> = {
  counter_card: (n) => `A card for them on your counter would be seen by ${n} people a month.`,
  newsletter: (n) => `Your newsletter reaches ${n} readers a month, who could hear of them.`,
  window: (n) => `A sign for them in your window would be passed by ${n} people a month.`,
  receipt: (n) => `You hand out ${n} receipts a month, with room for a line about them.`,
  social: (n) => `You reach ${n} people a month on social media, who could hear of them.`,
  event: (n) => `Your events bring ${n} people a month together, and they could be there.`,
  staff_word: (n) => `Your staff talk to ${n} customers a month and could name them.`,
  packaging: (n) => `${opening(n)} bags and boxes a month leave your shop, with room for their card.`,
  website: (n) => `Your website has ${n} visitors a month, and they could be on it.`,
};

const FEW = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** That the channel spoken of is not the only one. */
const moreWays = (who: string, ways: number, whom: string): string =>
  ways > 1
    ? ` ${who} have ${FEW[ways - 1] ?? ways - 1} more ${ways > 2 ? 'ways' : 'way'} to show ${whom}.`
    : '';

const together = ({ theirKind, yourKind }: Names): string =>
  `${opening(theirKind)} and ${yourKind} often work together.`;

/** What was learnt here, told as such. */
function experience(
  { businesses, most }: Extract<ReasonFact, { kind: 'experience' }>,
  yourKind: string,
  theirKind: string,
): string {
  const heard = `At least ${number(businesses, 'en')} businesses have thought about it.`;
  return most
    ? `Experience here: where ${yourKind} and ${theirKind} thought about working together, most came to do so. ${heard}`
    : `Experience here: ${yourKind} and ${theirKind} come to work together more often than one would expect. ${heard}`;
}

/** English, as one shopkeeper speaks to another. */
export const english: Voice = {
  custom: together,
  forYou(fact, names: Names): Ways {
    const { them, theirKind, yourKind } = names;
    switch (fact.kind) {
      case 'moment': {
        const who = moments[fact.moment].who.en;
        const [yours, theirs] = [needs[fact.yourNeed].en, needs[fact.theirNeed].en];
        if (fact.first === 'them')
          return [
            `${opening(who)} usually go to ${them} first, for ${theirs}, and look for ${yours} afterwards.`,
            `${them} meets ${who} early, when they look for ${theirs}. Then they need ${yours}.`,
          ];
        return [
          `${opening(who)} go to ${them} for ${theirs} and look for ${yours} too.`,
          `${opening(who)} look for ${both(theirs, yours)}. Those who find ${them} first can hear of you there.`,
          `${them} meets ${who} when they look for ${theirs}. The same people need ${yours}.`,
        ];
      }
      case 'audience': {
        const audience = audiences[fact.audience].en;
        if (fact.theirShare !== null && fact.yourShare !== null)
          return [
            `About ${percent(fact.theirShare, 'en')} of the customers at ${them} are ${audience}; with you it is about ${percent(fact.yourShare, 'en')}.`,
          ];
        if (fact.theirShare !== null)
          return [
            `About ${percent(fact.theirShare, 'en')} of the customers at ${them} are ${audience}, people you serve too.`,
          ];
        return [`You and ${them} both serve ${audience}.`, `${them} serves ${audience}, and so do you.`];
      }
      case 'reach':
        return [
          theirChannel[fact.channel](people(fact.monthlyReach, fact.isEstimate)) +
            moreWays('They', fact.ways, 'you'),
        ];
      case 'near':
        if (fact.footfall)
          return [`${opening(theirKind)} bring people to the street often. ${door(fact.distanceMetres)}.`];
        return [
          `${door(fact.distanceMetres)}, so their customers can walk on to you.`,
          `${door(fact.distanceMetres)}: one walk for both.`,
        ];
      case 'supply':
        return fact.supplier === 'them'
          ? [`${them} could supply you with ${needs[fact.need].en}.`]
          : [`${opening(theirKind)} regularly need ${needs[fact.need].en}, and that is what you offer.`];
      case 'hosting':
        return fact.host === 'them'
          ? [`Guests at ${them} also like ${needs[fact.need].en}, and that is what you offer.`]
          : [`With ${them} you could offer your own guests ${needs[fact.need].en}.`];
      case 'circle':
        return [
          `When it comes to ${circles[fact.circle].en}, people ask for recommendations. ${them} could name you.`,
        ];
      case 'referral':
        return [
          `Who needs ${needs[fact.yourNeed].en} rather than ${needs[fact.theirNeed].en} is better served by you, and ${them} can say so.`,
        ];
      case 'custom':
        return [`${opening(theirKind)} often send customers on to ${yourKind}.`, together(names)];
      case 'experience':
        return [experience(fact, yourKind, theirKind)];
    }
  },
  forThem(fact, names: Names): Ways {
    const { them, theirKind, yourKind } = names;
    switch (fact.kind) {
      case 'moment': {
        const who = moments[fact.moment].who.en;
        const [yours, theirs] = [needs[fact.yourNeed].en, needs[fact.theirNeed].en];
        if (fact.first === 'you')
          return [
            `${opening(who)} usually come to you first, for ${yours}, and look for ${theirs} afterwards.`,
            `You meet ${who} early, when they look for ${yours}. Then they need ${theirs}.`,
          ];
        return [
          `${opening(who)} come to you for ${yours} and look for ${theirs} too.`,
          `${opening(who)} look for ${both(yours, theirs)}. Those who find you first can hear of ${them} from you.`,
          `You meet ${who} when they look for ${yours}. The same people need ${theirs}.`,
        ];
      }
      case 'audience': {
        const audience = audiences[fact.audience].en;
        if (fact.theirShare !== null && fact.yourShare !== null)
          return [
            `About ${percent(fact.yourShare, 'en')} of your customers are ${audience}; at ${them} it is about ${percent(fact.theirShare, 'en')}.`,
          ];
        if (fact.yourShare !== null)
          return [
            `About ${percent(fact.yourShare, 'en')} of your customers are ${audience}, people ${them} serves too.`,
          ];
        return [
          `You serve ${audience}, and so does ${them}.`,
          `${opening(audience)} come to you and to ${them}.`,
        ];
      }
      case 'reach':
        return [
          yourChannel[fact.channel](people(fact.monthlyReach, fact.isEstimate)) +
            moreWays('You', fact.ways, 'them'),
        ];
      case 'near':
        if (fact.footfall)
          return [`${opening(yourKind)} bring people to the street often. ${door(fact.distanceMetres)}.`];
        return [
          `${door(fact.distanceMetres)}, so you can simply send people over.`,
          `${door(fact.distanceMetres)}, so your customers can walk on to them.`,
        ];
      case 'supply':
        return fact.supplier === 'you'
          ? [`You could supply ${them} with ${needs[fact.need].en}.`]
          : [`${opening(yourKind)} regularly need ${needs[fact.need].en}, and that is what ${them} offers.`];
      case 'hosting':
        return fact.host === 'you'
          ? [`Your guests also like ${needs[fact.need].en}, and that is what ${them} offers.`]
          : [`With you, ${them} could offer guests ${needs[fact.need].en}.`];
      case 'circle':
        return [
          `When it comes to ${circles[fact.circle].en}, people ask for recommendations. You could name ${them}.`,
        ];
      case 'referral':
        return [
          `Who needs ${needs[fact.theirNeed].en} rather than ${needs[fact.yourNeed].en} is better served by ${them}, and you can say so.`,
        ];
      case 'custom':
        return [`${opening(yourKind)} often send customers on to ${theirKind}.`, together(names)];
      case 'experience':
        return [experience(fact, yourKind, theirKind)];
    }
  },
};

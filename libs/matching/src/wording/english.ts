import { audiences, circles, moments, needs, type ChannelKind } from '#libs/directory';
import { distance, NEXT_DOOR_METRES, number, opening, percent, type Names, type Voice } from './voice.js';

type Ways = readonly [string, ...string[]];

const people = (reach: number, isEstimate: boolean): string =>
  `${isEstimate ? 'about ' : ''}${number(reach, 'en')}`;

/** Two things as one object; a need may itself be "a haircut and color". */
const both = (first: string, second: string): string =>
  `${first} ${second}`.includes(' and ') ? `${first} as well as ${second}` : `both ${first} and ${second}`;

const away = (metres: number): string =>
  metres < NEXT_DOOR_METRES ? 'next door' : `${distance(metres, 'en')} away`;

const theirChannel: Readonly<Record<ChannelKind, (them: string, n: string) => string>> = {
  counter_card: (them, n) => `A card on the counter at ${them} is seen by ${n} people a month.`,
  newsletter: (them, n) => `The newsletter of ${them} reaches ${n} readers a month.`,
  window: (them, n) => `${opening(n)} people a month pass the window of ${them}.`,
  receipt: (them, n) => `${them} hands out ${n} receipts a month, with room for a line about you.`,
  social: (them, n) => `${them} reaches ${n} people a month on social media.`,
  event: (them, n) => `The events of ${them} bring ${n} people a month together.`,
  staff_word: (them, n) => `The staff at ${them} talk to ${n} customers a month and could name you.`,
  packaging: (them, n) => `${opening(n)} bags and boxes a month leave ${them}, with room for your card.`,
  website: (them, n) => `The website of ${them} has ${n} visitors a month.`,
};

const yourChannel: Readonly<Record<ChannelKind, (them: string, n: string) => string>> = {
  counter_card: (them, n) => `A card for ${them} on your counter would be seen by ${n} people a month.`,
  newsletter: (them, n) => `Your newsletter reaches ${n} readers a month, who could hear of ${them}.`,
  window: (them, n) => `A sign for ${them} in your window would be passed by ${n} people a month.`,
  receipt: (them, n) => `You hand out ${n} receipts a month, with room for a line about ${them}.`,
  social: (them, n) => `You reach ${n} people a month on social media, who could hear of ${them}.`,
  event: (them, n) => `Your events bring ${n} people a month together, and ${them} could be there.`,
  staff_word: (them, n) => `Your staff talk to ${n} customers a month and could name ${them}.`,
  packaging: (them, n) =>
    `${opening(n)} bags and boxes a month leave your shop, with room for a card from ${them}.`,
  website: (them, n) => `Your website has ${n} visitors a month, and ${them} could be on it.`,
};

/** English, as one shopkeeper speaks to another. */
export const english: Voice = {
  forYou(fact, { them, theirKind, yourKind }: Names): Ways {
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
        return [theirChannel[fact.channel](them, people(fact.monthlyReach, fact.isEstimate))];
      case 'near':
        if (fact.footfall)
          return [
            `${opening(theirKind)} bring people to the street often, and ${them} is ${away(fact.distanceMetres)}.`,
          ];
        return [
          `${them} is ${away(fact.distanceMetres)}, so their customers can walk on to you.`,
          `${them} is ${away(fact.distanceMetres)}: one walk for both.`,
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
      case 'custom':
        return [
          `${opening(theirKind)} often send customers on to ${yourKind}.`,
          `${opening(theirKind)} and ${yourKind} often work together.`,
        ];
    }
  },
  forThem(fact, { them, theirKind, yourKind }: Names): Ways {
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
        return [yourChannel[fact.channel](them, people(fact.monthlyReach, fact.isEstimate))];
      case 'near':
        if (fact.footfall)
          return [
            `${opening(yourKind)} bring people to the street often, and ${them} is ${away(fact.distanceMetres)}.`,
          ];
        return [
          `Your customers can walk on to ${them}, which is ${away(fact.distanceMetres)}.`,
          `${them} is ${away(fact.distanceMetres)}, so you can simply send people over.`,
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
      case 'custom':
        return [
          `${opening(yourKind)} often send customers on to ${theirKind}.`,
          `${opening(theirKind)} and ${yourKind} often work together.`,
        ];
    }
  },
};

import { audiences, moments, taxonomy, type AudienceKey, type ChannelKind } from '#libs/directory';
import type { Fit } from '../ranking/judge-match.js';
import type { EditEffect } from '../what-if/match-change.js';
import { shift, type Stand } from '../what-if/stand.js';
import { partOf, type ProfilePart } from '../what-if/profile-edit.js';
import type { ChangeVoice } from './change-voice.js';
import { kindInWords } from './kind-in-words.js';
import { number, spokenName } from './voice.js';

const offer: Readonly<Record<ChannelKind, string>> = {
  counter_card: 'Offer partners a card on your counter',
  window: 'Offer partners a place in your window',
  receipt: 'Offer partners a line on your receipts',
  newsletter: 'Offer partners a paragraph in a newsletter of yours',
  social: 'Offer partners a mention on social media',
  event: 'Offer partners a place at an event of yours',
  staff_word: 'Let your staff mention partners to customers',
  packaging: 'Offer partners a card in your bags and parcels',
  website: 'Offer partners a place on your website',
};

const means: Readonly<Record<ChannelKind, string>> = {
  counter_card: 'the card on your counter',
  window: 'your window',
  receipt: 'your receipts',
  newsletter: 'your newsletter',
  social: 'your social accounts',
  event: 'your events',
  staff_word: 'a word from your staff',
  packaging: 'your bags and parcels',
  website: 'your website',
};

/** What each part of a profile is good for, whatever it does to matches. */
const goodFor: Partial<Readonly<Record<ProfilePart, string>>> = {
  channels: 'what you could do together could start from it',
  audience: 'reasons could name the customers you share',
  offerings: 'neighbours who search for it would find you',
  hours: 'neighbours would read when you are there',
};

const list = new Intl.ListFormat('en-GB');
const n = (value: number): string => number(value, 'en');

const kindOf = (key: string): string => {
  const category = taxonomy.byKey(key);
  return category ? kindInWords(category, 'en') : key;
};

/** The same, and what it would be instead, for whichever side the word changes. */
const words = (before: Stand, after: Stand): string[] => {
  const word = (from: Fit, to: Fit, whom: string): string[] =>
    from === to ? [] : [`${to} for ${whom} instead of ${from}`];
  return [
    ...word(before.fitForYou, after.fitForYou, 'you'),
    ...word(before.fitForThem, after.fitForThem, 'them'),
  ];
};

const place = ({ place: from }: Stand, { place: to }: Stand): string[] => {
  if (to === null) return ['no longer among your first hundred'];
  return [`number ${n(to)} of your matches${from === null ? '' : ` instead of ${n(from)}`}`];
};

/** Changes in English. */
export const englishChanges: ChangeVoice = {
  gain(gain, yourKind) {
    switch (gain.kind) {
      case 'add_channel':
        return `${offer[gain.channel]}. If you reached ${n(gain.monthlyReach)} people a month that way, `;
      case 'count_reach':
        return `Say how many people you reach with ${means[gain.channel]}. If it were ${n(gain.monthlyReach)} a month, `;
      case 'say_audience': {
        const usual = gain.audience.map(({ segment }) => audiences[segment as AudienceKey].en);
        return `Say whom you serve. If it is as usual for ${yourKind} (${list.format(usual)}), `;
      }
      case 'say_hours': {
        const [day] = gain.openingHours;
        return `Say when you are open. If it is from ${day?.opens} to ${day?.closes}, Monday to Saturday, `;
      }
      case 'name_occasion':
        return `Name something you sell for ${moments[gain.moment].who.en}. Then `;
      case 'travel_further':
        return `Go as far as ${n(gain.km)} km to your customers. Then `;
      case 'welcome_kind':
        return `You asked never to be matched with ${kindOf(gain.category)}. If you took that back, `;
    }
  },
  loss(loss) {
    switch (loss.kind) {
      case 'lose_channel':
        return `Without ${means[loss.channel]} (${n(loss.monthlyReach)} people a month), `;
      case 'lose_all_channels':
        return 'If you could show partners nowhere, ';
      case 'lose_kind':
        return `If you were not among ${kindOf(loss.category)} too, `;
      case 'lose_audience':
        return 'If you did not say whom you serve, ';
      case 'lose_hours':
        return 'If you did not say when you are open, ';
      case 'lose_occasion':
        return `Without what you sell for ${moments[loss.moment].who.en}, `;
      case 'stay_at_home':
        return 'If you did not go to your customers, ';
    }
  },
  rises({ before, after, effect }) {
    if (!after) return '';
    const parts = [...words(before, after), ...(shift(before, after).places > 0 ? place(before, after) : [])];
    return `this match would be ${list.format(parts)}.${priceOf(effect)}`;
  },
  falls({ before, after }) {
    if (!after) return 'this would not be a match any more.';
    const parts = [...words(before, after), ...(shift(before, after).places < 0 ? place(before, after) : [])];
    return `this match would be ${list.format(parts)}.`;
  },
  fills({ edit, effect }) {
    const today =
      effect.lookedAt > 0 ? 'none of your matches would get stronger' : 'nobody would become a match';
    return `${today} today, but ${goodFor[partOf(edit)]}.`;
  },
  step({ effect, joining, example }, name) {
    const { better, worse, lookedAt } = effect;
    const of = lookedAt === 1 ? 'your one match' : `${n(better)} of your first ${n(lookedAt)} matches`;
    const parts = [
      ...(better > 0 ? [`${of} would get better`] : []),
      ...(worse > 0 ? [`${n(worse)} would get worse`] : []),
      ...(joining > 0
        ? [`${n(joining)} more ${joining === 1 ? 'neighbour' : 'neighbours'} would come among the first`]
        : []),
    ];
    return `${list.format(parts)}${exampleOf(example, name)}.`;
  },
};

/** What it would cost the others. */
const priceOf = ({ lookedAt, better, worse }: EditEffect): string => {
  if (worse === 0) return '';
  const gain = better > 0 ? [`${n(better)} would get better`] : [];
  return ` Of your first ${n(lookedAt)} matches, ${list.format([...gain, `${n(worse)} would get worse`])}.`;
};

function exampleOf(example: { before: Stand | null; after: Stand } | null, name: string | null): string {
  if (!example || name === null) return '';
  const them = spokenName(name);
  return example.before
    ? `: ${them} would be ${list.format(words(example.before, example.after))}`
    : `: ${them}, for one`;
}

import { audiences, moments, taxonomy, type AudienceKey, type ChannelKind } from '#libs/directory';
import type { Fit } from '../ranking/judge-match.js';
import type { EditEffect } from '../what-if/match-change.js';
import { shift, type Stand } from '../what-if/stand.js';
import { partOf, type ProfilePart } from '../what-if/profile-edit.js';
import type { ChangeVoice } from './change-voice.js';
import { kindInWords } from './kind-in-words.js';
import { number, spokenName } from './voice.js';

const offer: Readonly<Record<ChannelKind, string>> = {
  counter_card: 'Bieten Sie Partnern eine Karte auf Ihrer Theke an',
  window: 'Bieten Sie Partnern einen Platz in Ihrem Schaufenster an',
  receipt: 'Bieten Sie Partnern eine Zeile auf Ihren Kassenbons an',
  newsletter: 'Bieten Sie Partnern einen Absatz in einem Newsletter an',
  social: 'Bieten Sie Partnern an, sie in sozialen Netzwerken zu nennen',
  event: 'Bieten Sie Partnern einen Platz bei einer Veranstaltung an',
  staff_word: 'Lassen Sie Ihr Team Partner empfehlen',
  packaging: 'Bieten Sie Partnern eine Karte in Ihren Tüten und Paketen an',
  website: 'Bieten Sie Partnern einen Platz auf Ihrer Website an',
};

/** In the dative, as after „mit“, and in the accusative, as after „ohne“. */
const means: Readonly<Record<ChannelKind, { readonly with: string; readonly without: string }>> = {
  counter_card: { with: 'der Karte auf Ihrer Theke', without: 'die Karte auf Ihrer Theke' },
  window: { with: 'Ihrem Schaufenster', without: 'Ihr Schaufenster' },
  receipt: { with: 'Ihren Kassenbons', without: 'Ihre Kassenbons' },
  newsletter: { with: 'Ihrem Newsletter', without: 'Ihren Newsletter' },
  social: { with: 'Ihren sozialen Netzwerken', without: 'Ihre sozialen Netzwerke' },
  event: { with: 'Ihren Veranstaltungen', without: 'Ihre Veranstaltungen' },
  staff_word: { with: 'einem Wort Ihres Teams', without: 'ein Wort Ihres Teams' },
  packaging: { with: 'Ihren Tüten und Paketen', without: 'Ihre Tüten und Pakete' },
  website: { with: 'Ihrer Website', without: 'Ihre Website' },
};

/** What each part of a profile is good for, whatever it does to matches. */
const goodFor: Partial<Readonly<Record<ProfilePart, string>>> = {
  channels: 'was Sie gemeinsam tun könnten, könnte damit beginnen',
  audience: 'Gründe könnten nennen, welche Kunden Sie gemeinsam haben',
  offerings: 'Nachbarn, die danach suchen, würden Sie finden',
  hours: 'Nachbarn könnten lesen, wann Sie da sind',
};

const fits: Readonly<Record<Fit, string>> = { strong: 'stark', good: 'gut', fair: 'brauchbar' };

const list = new Intl.ListFormat('de-DE');
const n = (value: number): string => number(value, 'de');

const kindOf = (key: string): string => {
  const category = taxonomy.byKey(key);
  return category ? kindInWords(category, 'de') : key;
};

const words = (before: Stand, after: Stand): string[] => {
  const word = (from: Fit, to: Fit, whom: string): string[] =>
    from === to ? [] : [`für ${whom} ${fits[to]} statt ${fits[from]}`];
  return [
    ...word(before.fitForYou, after.fitForYou, 'Sie'),
    ...word(before.fitForThem, after.fitForThem, 'den anderen Betrieb'),
  ];
};

const place = ({ place: from }: Stand, { place: to }: Stand): string[] => {
  if (to === null) return ['nicht mehr unter Ihren ersten hundert'];
  return [`Nummer ${n(to)} Ihrer Treffer${from === null ? '' : ` statt ${n(from)}`}`];
};

/** The verb agrees with the number in front of it. */
const wouldBe = (count: number): string => (count === 1 ? 'würde' : 'würden');

/** Changes in German, polite. What follows from a beginning starts with the verb. */
export const germanChanges: ChangeVoice = {
  gain(gain) {
    switch (gain.kind) {
      case 'add_channel':
        return `${offer[gain.channel]}. Wenn Sie so ${n(gain.monthlyReach)} Menschen im Monat erreichten, `;
      case 'count_reach':
        return `Sagen Sie, wie viele Menschen Sie mit ${means[gain.channel].with} erreichen. Wenn es ${n(gain.monthlyReach)} im Monat wären, `;
      case 'say_audience': {
        const usual = gain.audience.map(({ segment }) => audiences[segment as AudienceKey].de);
        return `Sagen Sie, wer zu Ihnen kommt. Wenn es die in Ihrem Gewerbe üblichen Kunden sind (${list.format(usual)}), `;
      }
      case 'say_hours': {
        const [day] = gain.openingHours;
        return `Sagen Sie, wann Sie geöffnet haben. Wenn es montags bis samstags von ${day?.opens} bis ${day?.closes} Uhr ist, `;
      }
      case 'name_occasion':
        return `Nennen Sie ein Angebot zum Anlass „${moments[gain.moment].de}“. Dann `;
      case 'travel_further':
        return `Kommen Sie bis zu ${n(gain.km)} km weit zu Ihren Kunden. Dann `;
      case 'welcome_kind':
        return `Sie wollten ${kindOf(gain.category)} nie vorgeschlagen bekommen. Wenn Sie das zurücknähmen, `;
    }
  },
  loss(loss) {
    switch (loss.kind) {
      case 'lose_channel':
        return `Ohne ${means[loss.channel].without} (${n(loss.monthlyReach)} Menschen im Monat) `;
      case 'lose_all_channels':
        return 'Wenn Sie Partner nirgends zeigen könnten, ';
      case 'lose_kind':
        return `Wenn Sie nicht auch zu „${kindOf(loss.category)}“ zählten, `;
      case 'lose_audience':
        return 'Wenn Sie nicht sagten, wer zu Ihnen kommt, ';
      case 'lose_hours':
        return 'Wenn Sie nicht sagten, wann Sie geöffnet haben, ';
      case 'lose_occasion':
        return `Ohne Ihre Angebote zum Anlass „${moments[loss.moment].de}“ `;
      case 'stay_at_home':
        return 'Wenn Sie nicht zu Ihren Kunden kämen, ';
    }
  },
  rises({ before, after, effect }) {
    if (!after) return '';
    const parts = [...words(before, after), ...(shift(before, after).places > 0 ? place(before, after) : [])];
    return `wäre dieser Treffer ${list.format(parts)}.${priceOf(effect)}`;
  },
  falls({ before, after }) {
    if (!after) return 'wäre dies kein Treffer mehr.';
    const parts = [...words(before, after), ...(shift(before, after).places < 0 ? place(before, after) : [])];
    return `wäre dieser Treffer ${list.format(parts)}.`;
  },
  fills({ edit, effect }) {
    const today = effect.lookedAt > 0 ? 'keiner Ihrer Treffer stärker' : 'noch niemand zum Treffer';
    return `würde heute ${today}, aber ${goodFor[partOf(edit)]}.`;
  },
  step({ effect, joining, example }, name) {
    const { better, worse, lookedAt } = effect;
    const of = lookedAt === 1 ? 'Ihr einziger Treffer' : `${n(better)} Ihrer ersten ${n(lookedAt)} Treffer`;
    const come = (count: number) =>
      `${n(count)} ${count === 1 ? 'weiterer Nachbar' : 'weitere Nachbarn'} unter die ersten kommen`;
    const first = [...(better > 0 ? [`${of} besser`] : []), ...(worse > 0 ? [`${n(worse)} schlechter`] : [])];
    const parts = [
      ...(first.length > 0 ? [`${list.format(first)} werden`] : []),
      ...(joining > 0 ? [come(joining)] : []),
    ];
    const lead = better > 0 ? better : worse > 0 ? worse : joining;
    return `${wouldBe(lead)} ${list.format(parts)}${exampleOf(example, name)}.`;
  },
};

/** What it would cost the others. */
const priceOf = ({ lookedAt, better, worse }: EditEffect): string => {
  if (worse === 0) return '';
  const parts = [...(better > 0 ? [`${n(better)} besser`] : []), `${n(worse)} schlechter`];
  return ` Von Ihren ersten ${n(lookedAt)} Treffern ${wouldBe(better || worse)} ${list.format(parts)} werden.`;
};

function exampleOf(example: { before: Stand | null; after: Stand } | null, name: string | null): string {
  if (!example || name === null) return '';
  const them = spokenName(name);
  return example.before
    ? `: ${them} wäre ${list.format(words(example.before, example.after))}`
    : `, zum Beispiel ${them}`;
}

import { audiences, circles, moments, needs, type ChannelKind, type MomentKey } from '#libs/directory';
import type { ReasonFact } from '../ranking/reason.js';
import { distance, NEXT_DOOR_METRES, number, opening, percent, type Names, type Voice } from './voice.js';

type Ways = readonly [string, ...string[]];

const people = (reach: number, isEstimate: boolean): string =>
  `${isEstimate ? 'etwa ' : ''}${number(reach, 'de')}`;

const away = (metres: number): string =>
  metres < NEXT_DOOR_METRES ? 'liegt gleich nebenan' : `liegt ${distance(metres, 'de')} entfernt`;

/** The people of a moment as the subject in front of the verb; a relative clause ends with a comma. */
function subject(moment: MomentKey): string {
  const who = moments[moment].who.de;
  return opening(who.includes(',') ? `${who},` : who);
}

const theirChannel: Readonly<Record<ChannelKind, (them: string, n: string) => string>> = {
  counter_card: (them, n) => `Eine Karte auf der Theke von ${them} sehen ${n} Menschen im Monat.`,
  newsletter: (them, n) => `Den Newsletter von ${them} lesen ${n} Menschen im Monat.`,
  window: (them, n) => `Am Schaufenster von ${them} gehen ${n} Menschen im Monat vorbei.`,
  receipt: (them, n) => `${them} gibt ${n} Kassenbons im Monat aus, mit Platz für eine Zeile über Sie.`,
  social: (them, n) => `${them} erreicht ${n} Menschen im Monat in sozialen Netzwerken.`,
  event: (them, n) => `Zu den Veranstaltungen von ${them} kommen ${n} Menschen im Monat.`,
  staff_word: (them, n) => `Das Team von ${them} spricht mit ${n} Kunden im Monat und könnte Sie nennen.`,
  packaging: (them, n) =>
    `Bei ${them} gehen ${n} Tüten und Pakete im Monat hinaus, mit Platz für Ihre Karte.`,
  website: (them, n) => `Die Website von ${them} hat ${n} Besuche im Monat.`,
};

const yourChannel: Readonly<Record<ChannelKind, (them: string, n: string) => string>> = {
  counter_card: (them, n) => `Eine Karte von ${them} auf Ihrer Theke sähen ${n} Menschen im Monat.`,
  newsletter: (them, n) =>
    `Ihren Newsletter lesen ${n} Menschen im Monat; dort könnten sie von ${them} erfahren.`,
  window: (them, n) => `An einem Schild für ${them} in Ihrem Fenster gingen ${n} Menschen im Monat vorbei.`,
  receipt: (them, n) => `Sie geben ${n} Kassenbons im Monat aus, mit Platz für eine Zeile über ${them}.`,
  social: (them, n) =>
    `Sie erreichen ${n} Menschen im Monat in sozialen Netzwerken, die von ${them} hören könnten.`,
  event: (them, n) =>
    `Zu Ihren Veranstaltungen kommen ${n} Menschen im Monat, und ${them} könnte dabei sein.`,
  staff_word: (them, n) => `Ihr Team spricht mit ${n} Kunden im Monat und könnte ${them} nennen.`,
  packaging: (them, n) =>
    `Bei Ihnen gehen ${n} Tüten und Pakete im Monat hinaus, mit Platz für eine Karte von ${them}.`,
  website: (them, n) => `Ihre Website hat ${n} Besuche im Monat, und ${them} könnte dort stehen.`,
};

const FEW = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

/** That the channel spoken of is not the only one. */
const moreWays = (who: string, ways: number, whom: string): string =>
  ways > 1
    ? ` ${who} noch ${FEW[ways - 1] ?? ways - 1} weitere ${ways > 2 ? 'Möglichkeiten' : 'Möglichkeit'}, ${whom} zu zeigen.`
    : '';

const together = ({ theirKind, yourKind }: Names): string =>
  `${opening(theirKind)} und ${yourKind} arbeiten oft zusammen.`;

/** What was learnt here, told as such. */
function experience(
  { businesses, most }: Extract<ReasonFact, { kind: 'experience' }>,
  yourKind: string,
  theirKind: string,
): string {
  const heard = `Mindestens ${number(businesses, 'de')} Betriebe haben darüber nachgedacht.`;
  return most
    ? `Erfahrung vor Ort: Wo ${yourKind} und ${theirKind} über eine Zusammenarbeit nachdachten, wurde meist etwas daraus. ${heard}`
    : `Erfahrung vor Ort: ${opening(yourKind)} und ${theirKind} arbeiten am Ende öfter zusammen, als man erwarten würde. ${heard}`;
}

/** German, polite. Needs stand in the accusative, as in „sie brauchen …“. */
export const german: Voice = {
  custom: together,
  forYou(fact, names: Names): Ways {
    const { them, theirKind, yourKind } = names;
    switch (fact.kind) {
      case 'moment': {
        const who = subject(fact.moment);
        const [yours, theirs] = [needs[fact.yourNeed].de, needs[fact.theirNeed].de];
        if (fact.first === 'them')
          return [
            `${who} gehen meist zuerst zu ${them}, für ${theirs}, und suchen danach ${yours}.`,
            `${who} kommen früh zu ${them}, für ${theirs}. Danach brauchen sie ${yours}.`,
          ];
        return [
          `${who} gehen für ${theirs} zu ${them} und suchen auch ${yours}.`,
          `${who} suchen sowohl ${theirs} als auch ${yours}. Wer zuerst zu ${them} kommt, kann dort von Ihnen hören.`,
        ];
      }
      case 'audience': {
        const audience = audiences[fact.audience].de;
        if (fact.theirShare !== null && fact.yourShare !== null)
          return [
            `Etwa ${percent(fact.theirShare, 'de')} der Kundschaft von ${them} sind ${audience}; bei Ihnen sind es etwa ${percent(fact.yourShare, 'de')}.`,
          ];
        if (fact.theirShare !== null)
          return [
            `Etwa ${percent(fact.theirShare, 'de')} der Kundschaft von ${them} sind ${audience}, für die auch Sie da sind.`,
          ];
        return [
          `${them} erreicht wie Sie ${audience}.`,
          `Sie und ${them} haben dieselbe Kundschaft: ${audience}.`,
        ];
      }
      case 'reach':
        return [
          theirChannel[fact.channel](them, people(fact.monthlyReach, fact.isEstimate)) +
            moreWays(`${them} hat`, fact.ways, 'Sie'),
        ];
      case 'near':
        if (fact.footfall)
          return [
            `${opening(theirKind)} ziehen oft Menschen in die Straße, und ${them} ${away(fact.distanceMetres)}.`,
          ];
        return [
          `${them} ${away(fact.distanceMetres)}: Wer dort war, kann zu Fuß zu Ihnen weitergehen.`,
          `${them} ${away(fact.distanceMetres)}: ein Weg für beides.`,
        ];
      case 'supply':
        return fact.supplier === 'them'
          ? [`${them} könnte Ihnen ${needs[fact.need].de} liefern.`]
          : [`${opening(theirKind)} brauchen regelmäßig ${needs[fact.need].de}, und genau das bieten Sie.`];
      case 'hosting':
        return fact.host === 'them'
          ? [`Gäste von ${them} mögen auch ${needs[fact.need].de}, und genau das bieten Sie.`]
          : [`Mit ${them} könnten Sie Ihren Gästen ${needs[fact.need].de} bieten.`];
      case 'circle':
        return [
          `Beim Thema „${circles[fact.circle].de}“ fragt man gern nach Empfehlungen. ${them} könnte Sie nennen.`,
        ];
      case 'referral':
        return [
          `Wer eher ${needs[fact.yourNeed].de} als ${needs[fact.theirNeed].de} braucht, ist bei Ihnen besser aufgehoben, und ${them} kann es sagen.`,
        ];
      case 'custom':
        return [`${opening(theirKind)} empfehlen ihrer Kundschaft oft ${yourKind}.`, together(names)];
      case 'experience':
        return [experience(fact, yourKind, theirKind)];
    }
  },
  forThem(fact, names: Names): Ways {
    const { them, theirKind, yourKind } = names;
    switch (fact.kind) {
      case 'moment': {
        const who = subject(fact.moment);
        const [yours, theirs] = [needs[fact.yourNeed].de, needs[fact.theirNeed].de];
        if (fact.first === 'you')
          return [
            `${who} kommen meist zuerst zu Ihnen, für ${yours}, und suchen danach ${theirs}.`,
            `${who} kommen früh zu Ihnen, für ${yours}. Danach brauchen sie ${theirs}.`,
          ];
        return [
          `${who} kommen für ${yours} zu Ihnen und suchen auch ${theirs}.`,
          `${who} suchen sowohl ${yours} als auch ${theirs}. Wer zuerst zu Ihnen kommt, kann bei Ihnen von ${them} hören.`,
        ];
      }
      case 'audience': {
        const audience = audiences[fact.audience].de;
        if (fact.theirShare !== null && fact.yourShare !== null)
          return [
            `Etwa ${percent(fact.yourShare, 'de')} Ihrer Kundschaft sind ${audience}; bei ${them} sind es etwa ${percent(fact.theirShare, 'de')}.`,
          ];
        if (fact.yourShare !== null)
          return [
            `Etwa ${percent(fact.yourShare, 'de')} Ihrer Kundschaft sind ${audience}, für die auch ${them} da ist.`,
          ];
        return [
          `Sie erreichen ${audience}, für die auch ${them} da ist.`,
          `Wie ${them} erreichen Sie ${audience}.`,
        ];
      }
      case 'reach':
        return [
          yourChannel[fact.channel](them, people(fact.monthlyReach, fact.isEstimate)) +
            moreWays('Sie haben', fact.ways, them),
        ];
      case 'near':
        if (fact.footfall)
          return [
            `${opening(yourKind)} ziehen oft Menschen in die Straße, und ${them} ${away(fact.distanceMetres)}.`,
          ];
        return [
          `${them} ${away(fact.distanceMetres)}: Ihre Kundschaft kann zu Fuß dorthin weitergehen.`,
          `Wer bei Ihnen war, hat es nicht weit: ${them} ${away(fact.distanceMetres)}.`,
        ];
      case 'supply':
        return fact.supplier === 'you'
          ? [`Sie könnten ${them} ${needs[fact.need].de} liefern.`]
          : [
              `${opening(yourKind)} brauchen regelmäßig ${needs[fact.need].de}, und genau das bietet ${them}.`,
            ];
      case 'hosting':
        return fact.host === 'you'
          ? [`Ihre Gäste mögen auch ${needs[fact.need].de}, und genau das bietet ${them}.`]
          : [`Mit Ihnen könnte ${them} den eigenen Gästen ${needs[fact.need].de} bieten.`];
      case 'circle':
        return [
          `Beim Thema „${circles[fact.circle].de}“ fragt man gern nach Empfehlungen. Sie könnten ${them} nennen.`,
        ];
      case 'referral':
        return [
          `Wer eher ${needs[fact.theirNeed].de} als ${needs[fact.yourNeed].de} braucht, ist bei ${them} besser aufgehoben, und Sie können es sagen.`,
        ];
      case 'custom':
        return [`${opening(yourKind)} empfehlen ihrer Kundschaft oft ${theirKind}.`, together(names)];
      case 'experience':
        return [experience(fact, yourKind, theirKind)];
    }
  },
};

import { addDays, type Day } from '#libs/common';
import { moments, needs, type Category, type ChannelKind, type NeedKey } from '#libs/directory';
import type { CategoryPair } from '../ranking/category-pair.js';
import { categoriesOf, type MatchProfile } from '../ranking/profile.js';
import { number, spokenName, type MatchLocale } from '../wording/voice.js';
import { englishPlays } from './english-plays.js';
import { germanPlays } from './german-plays.js';
import type { PlayIdea } from './play-ideas.js';
import type { Play, PlayNames, PlayTemplate, PlayVoice } from './play.js';

const voices: Readonly<Record<MatchLocale, PlayVoice>> = { en: englishPlays, de: germanPlays };

/** Six weeks, Monday to Sunday. */
const LENGTH_DAYS = 41;
const EXIT_NOTICE_DAYS = 7;
/** The most a title of a proposal holds. */
const LONGEST_TITLE = 120;

/** Whom a template is filled in for. The pair is null for two who would never be matched: they may still work together. */
export interface FillSetting {
  readonly you: MatchProfile;
  readonly them: MatchProfile;
  readonly pair: CategoryPair | null;
  readonly yourOffering?: string | null;
  readonly theirOffering?: string | null;
}

/** One of our own plays as a template. */
export const templateOf = (
  { key, yourChannel, theirChannel, times }: PlayIdea,
  locale: MatchLocale,
): PlayTemplate => ({ key, yourChannel, theirChannel, times, words: voices[locale][key] });

/** Fills a template in from both profiles: names, needs, reach, offerings, and six weeks from `startsOn`. */
export function fillPlay(
  template: PlayTemplate,
  setting: FillSetting,
  locale: MatchLocale,
  startsOn: Day,
): Play {
  const { key, yourChannel, theirChannel, times } = template;
  const names = namesOf(setting, template, locale);
  const words = template.words(names);
  const endsOn = addDays(startsOn, LENGTH_DAYS);
  const span = { from: startsOn, until: endsOn, quantity: times };
  const title = `${words.title}: ${names.you} & ${names.them}`;
  return {
    key,
    title: words.title,
    text: words.text,
    terms: {
      title: title.length <= LONGEST_TITLE ? title : words.title,
      theyGet: words.theyGet,
      youGet: words.youGet,
      startsOn,
      endsOn,
      exitNoticeDays: EXIT_NOTICE_DAYS,
      note: null,
      exclusivity: null,
      promises: [
        { key: 'ours', by: 'sender', what: words.yourPromise, channel: yourChannel, ...span },
        { key: 'theirs', by: 'recipient', what: words.theirPromise, channel: theirChannel, ...span },
      ],
    },
  };
}

function namesOf(setting: FillSetting, template: PlayTemplate, locale: MatchLocale): PlayNames {
  const { you, them, pair } = setting;
  const shared = pair?.complement.forA.find((seed) => seed.kind === 'moment');
  const moment = shared?.kind === 'moment' ? shared : undefined;
  return {
    you: spokenName(you.name),
    them: spokenName(them.name),
    yourNeed: moment ? needs[moment.yourNeed][locale] : needOf(you, pair?.yours, locale),
    theirNeed: moment ? needs[moment.theirNeed][locale] : needOf(them, pair?.theirs, locale),
    moment: moment ? moments[moment.moment][locale] : null,
    yourReach: reachOf(you, template.yourChannel, locale),
    theirReach: reachOf(them, template.theirChannel, locale),
    yourOffering: setting.yourOffering ?? null,
    theirOffering: setting.theirOffering ?? null,
  };
}

/** What people come to a business for; in general words when its category is not known. */
function needOf(profile: MatchProfile, chosen: Category | undefined, locale: MatchLocale): string {
  const category = chosen ?? categoriesOf(profile)[0];
  if (category) return needs[mainNeed(category)][locale];
  return locale === 'de'
    ? `das Angebot von ${spokenName(profile.name)}`
    : `what ${spokenName(profile.name)} does`;
}

function mainNeed({ needs: weights, key }: Category): NeedKey {
  const [first] = (Object.entries(weights) as [NeedKey, number][]).sort((a, b) => b[1] - a[1]);
  if (!first) throw new Error(`Category ${key} has no needs.`);
  return first[0];
}

function reachOf({ channels }: MatchProfile, kind: ChannelKind | null, locale: MatchLocale): string | null {
  const channel = channels.find((one) => one.kind === kind);
  if (!channel || channel.monthlyReach === 0) return null;
  const many = number(channel.monthlyReach, locale);
  if (locale === 'de') return `${channel.reachIsEstimate ? 'etwa ' : ''}${many} Menschen im Monat`;
  return `${channel.reachIsEstimate ? 'about ' : ''}${many} people a month`;
}

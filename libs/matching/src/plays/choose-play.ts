import { addDays, dayIn, type Day } from '#libs/common';
import { moments, needs, type Category, type ChannelKind, type NeedKey } from '#libs/directory';
import type { MatchProfile } from '../ranking/profile.js';
import { steadyHash } from '../ranking/steady-hash.js';
import { number, spokenName, type MatchLocale } from '../wording/voice.js';
import { englishPlays } from './english-plays.js';
import { germanPlays } from './german-plays.js';
import { playIdeas, type PlayIdea, type PlaySetting } from './play-ideas.js';
import type { Play, PlayNames, PlayVoice } from './play.js';

const voices: Readonly<Record<MatchLocale, PlayVoice>> = { en: englishPlays, de: germanPlays };

/** Six weeks, Monday to Sunday. */
const LENGTH_DAYS = 41;
/** Whoever is asked has at least this long to answer before it would start. */
const LEAD_DAYS = 7;
const EXIT_NOTICE_DAYS = 7;
/** How far chance may lift a play, so that a list does not suggest the same thing to everybody. */
const VARIETY = 0.16;

/** A first thing to do together, from what both have: the same for the same pair as long as their profiles stay. */
export function choosePlay(setting: PlaySetting, locale: MatchLocale, startsOn: Day): Play {
  const { you, them } = setting;
  const idea = bestIdea(setting);
  const words = voices[locale][idea.key](namesOf(setting, idea, locale));
  const endsOn = addDays(startsOn, LENGTH_DAYS);
  const span = { from: startsOn, until: endsOn, quantity: idea.times };
  return {
    key: idea.key,
    title: words.title,
    text: words.text,
    terms: {
      title: within(`${words.title}: ${spokenName(you.name)} & ${spokenName(them.name)}`, words.title),
      theyGet: words.theyGet,
      youGet: words.youGet,
      startsOn,
      endsOn,
      exitNoticeDays: EXIT_NOTICE_DAYS,
      note: null,
      promises: [
        { key: 'ours', by: 'sender', what: words.yourPromise, channel: idea.yourChannel, ...span },
        { key: 'theirs', by: 'recipient', what: words.theirPromise, channel: idea.theirChannel, ...span },
      ],
    },
  };
}

function bestIdea(setting: PlaySetting): PlayIdea {
  const pairId = [setting.you.id, setting.them.id].sort().join('|');
  const value = (idea: PlayIdea): number => {
    const suits = idea.suits(setting);
    return suits > 0 ? suits + (VARIETY * (steadyHash(`${pairId}|${idea.key}`) % 1_000)) / 1_000 : 0;
  };
  const [first, ...rest] = playIdeas.map((idea) => ({ idea, value: value(idea) }));
  if (!first) throw new Error('There are no plays to choose from.');
  return rest.reduce((top, next) => (next.value > top.value ? next : top), first).idea;
}

function namesOf({ you, them, pair }: PlaySetting, idea: PlayIdea, locale: MatchLocale): PlayNames {
  const shared = pair.complement.forA.find((seed) => seed.kind === 'moment');
  const moment = shared?.kind === 'moment' ? shared : undefined;
  return {
    you: spokenName(you.name),
    them: spokenName(them.name),
    yourNeed: needs[moment?.yourNeed ?? mainNeed(pair.yours)][locale],
    theirNeed: needs[moment?.theirNeed ?? mainNeed(pair.theirs)][locale],
    moment: moment ? moments[moment.moment][locale] : null,
    yourReach: reachOf(you, idea.yourChannel, locale),
    theirReach: reachOf(them, idea.theirChannel, locale),
  };
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

/** The day a play would start where the business is: the first Monday that leaves enough time to answer. */
export function playStart({ timeZone }: Pick<MatchProfile, 'timeZone'>, now: Date): Day {
  const earliest = addDays(dayIn(timeZone, now), LEAD_DAYS);
  const weekday = new Date(`${earliest}T00:00:00Z`).getUTCDay();
  return addDays(earliest, (8 - weekday) % 7);
}

/** Titles of proposals have at most 120 characters. */
const within = (title: string, short: string): string => (title.length <= 120 ? title : short);

import { addDays, dayIn, type Day } from '#libs/common';
import type { MatchProfile } from '../ranking/profile.js';
import { steadyHash } from '../ranking/steady-hash.js';
import type { MatchLocale } from '../wording/voice.js';
import { fillPlay, templateOf } from './fill-play.js';
import { playIdeas, type PlayIdea, type PlaySetting } from './play-ideas.js';
import type { Play } from './play.js';

/** Whoever is asked has at least this long to answer before it would start. */
const LEAD_DAYS = 7;

/** How far chance may lift a play, so that a list does not suggest the same thing to everybody. */
const VARIETY = 0.16;

/** A first thing to do together, from what both have: the same for the same pair as long as their profiles stay. */
export const choosePlay = (setting: PlaySetting, locale: MatchLocale, startsOn: Day): Play =>
  fillPlay(templateOf(bestIdea(setting), locale), setting, locale, startsOn);

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

/** The day a play would start where the business is: the first Monday that leaves enough time to answer. */
export function playStart({ timeZone }: Pick<MatchProfile, 'timeZone'>, now: Date): Day {
  const earliest = addDays(dayIn(timeZone, now), LEAD_DAYS);
  const weekday = new Date(`${earliest}T00:00:00Z`).getUTCDay();
  return addDays(earliest, (8 - weekday) % 7);
}

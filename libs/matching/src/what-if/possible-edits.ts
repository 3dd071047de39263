import {
  momentWord,
  type AudienceShare,
  type Category,
  type ChannelKind,
  type DayPart,
  type MomentKey,
  type OpeningHours,
  type VisitMode,
} from '#libs/directory';
import { categoriesOf, travelKm, type MatchProfile } from '../ranking/profile.js';
import { refinementOf } from '../ranking/refinement.js';
import { entries } from '../theory/profile.js';
import type { ProfileGain, ProfileLoss } from './profile-edit.js';

/** People a month that a channel is supposed to reach where nobody has said how many: a round number, told as such. */
export const ASSUMED_REACH = 200;

/** Where businesses that are used this way can usually show a partner. */
const USUAL_CHANNELS: Readonly<Record<VisitMode, readonly ChannelKind[]>> = {
  impulse: ['counter_card', 'window', 'social'],
  errand: ['counter_card', 'window', 'newsletter'],
  appointment: ['staff_word', 'counter_card', 'newsletter'],
  project: ['staff_word', 'website', 'newsletter'],
};
/** Who goes to the customers has neither counter nor window. */
const ON_THE_WAY: readonly ChannelKind[] = ['staff_word', 'website', 'newsletter'];

/** When who lives on a part of the day is supposed to be open. */
const OPEN_IN: Readonly<Record<DayPart, { readonly opens: string; readonly closes: string }>> = {
  morning: { opens: '08:00', closes: '12:00' },
  midday: { opens: '11:00', closes: '14:00' },
  afternoon: { opens: '13:00', closes: '18:00' },
  evening: { opens: '17:00', closes: '22:00' },
  night: { opens: '20:00', closes: '02:00' },
};

/** Kinds of customers that are told of a kind of business. */
const USUAL_CUSTOMERS = 4;
/** Occasions that a business could name; the weightiest of its kinds. */
const OCCASIONS = 4;

/** What this business could add to its profile, whatever it would do. One rule each; a new kind of edit is a new rule. */
export const possibleGains = (you: MatchProfile): ProfileGain[] =>
  [countedReach, saidAudience, saidHours, welcomedKinds, addedChannels, namedOccasions, longerWay].flatMap(
    (rule) => rule(you),
  );

/** What this business has in its profile and could lose. */
export const possibleLosses = (you: MatchProfile): ProfileLoss[] =>
  [lostChannels, lostReach, lostKinds, lostAudience, lostHours, lostOccasions, shorterWay].flatMap((rule) =>
    rule(you),
  );

function countedReach({ channels }: MatchProfile): ProfileGain[] {
  const uncounted = new Set(channels.flatMap(({ kind, monthlyReach }) => (monthlyReach === 0 ? [kind] : [])));
  return [...uncounted].map((channel) => ({ kind: 'count_reach', channel, monthlyReach: ASSUMED_REACH }));
}

function saidAudience(you: MatchProfile): ProfileGain[] {
  const [category] = categoriesOf(you);
  const audience = category ? usualAudience(category) : [];
  return you.audience.length === 0 && audience.length > 0 ? [{ kind: 'say_audience', audience }] : [];
}

/** Whom such a business usually serves, in steps of a twentieth; never more than everybody. */
export function usualAudience({ audiences }: Category): AudienceShare[] {
  const main = entries(audiences).slice(0, USUAL_CUSTOMERS);
  const total = main.reduce((sum, [, weight]) => sum + weight, 0);
  return main
    .map(([segment, weight]) => ({ segment, share: Math.floor((weight / total) * 20) / 20 }))
    .filter(({ share }) => share > 0);
}

function saidHours(you: MatchProfile): ProfileGain[] {
  const [category] = categoriesOf(you);
  return you.openingHours.length === 0 && category
    ? [{ kind: 'say_hours', openingHours: usualHours(category) }]
    : [];
}

/** Open from Monday to Saturday, from the first to the last part of the day in which customers of such a business usually come. */
export function usualHours({ visit: { dayParts } }: Category): OpeningHours[] {
  const parts = dayParts.map((part) => OPEN_IN[part]);
  const [first = OPEN_IN.morning] = parts;
  const last = parts.at(-1) ?? OPEN_IN.afternoon;
  return [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: first.opens, closes: last.closes }));
}

const welcomedKinds = ({ excludedCategoryKeys }: MatchProfile): ProfileGain[] =>
  excludedCategoryKeys.map((category) => ({ kind: 'welcome_kind', category }));

function addedChannels(you: MatchProfile): ProfileGain[] {
  const [category] = categoriesOf(you);
  if (!category) return [];
  const usual = you.travelsKm === null ? USUAL_CHANNELS[category.visit.mode] : ON_THE_WAY;
  return usual
    .filter((channel) => you.channels.every(({ kind }) => kind !== channel))
    .map((channel) => ({ kind: 'add_channel', channel, monthlyReach: ASSUMED_REACH }));
}

function namedOccasions(you: MatchProfile): ProfileGain[] {
  const named = refinementOf(you.offerings).moments;
  const weights = new Map<MomentKey, number>();
  for (const { moments } of categoriesOf(you))
    for (const [moment, weight] of entries(moments))
      weights.set(moment, Math.max(weight, weights.get(moment) ?? 0));
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, OCCASIONS)
    .flatMap(([moment]) => {
      const word = momentWord(moment);
      return word && !named.has(moment) ? [{ kind: 'name_occasion', moment, word }] : [];
    });
}

/** Twice as far; from those who come to their customers, or could since these make an appointment anyway. */
function longerWay(you: MatchProfile): ProfileGain[] {
  const [category] = categoriesOf(you);
  if (!category) return [];
  const comes = category.visit.mode === 'appointment' || category.visit.mode === 'project';
  return you.travelsKm === null && !comes
    ? []
    : [{ kind: 'travel_further', km: Math.ceil(2 * travelKm(you, category)) }];
}

function lostChannels({ channels }: MatchProfile): ProfileLoss[] {
  const reach = new Map<ChannelKind, number>();
  for (const { kind, monthlyReach } of channels) reach.set(kind, monthlyReach + (reach.get(kind) ?? 0));
  return [...reach].map(([channel, monthlyReach]) => ({ kind: 'lose_channel', channel, monthlyReach }));
}

const lostReach = ({ channels }: MatchProfile): ProfileLoss[] => {
  const kinds = [...new Set(channels.map(({ kind }) => kind))];
  return kinds.length > 1 ? [{ kind: 'lose_all_channels', channels: kinds }] : [];
};

const lostKinds = ({ otherCategoryKeys }: MatchProfile): ProfileLoss[] =>
  otherCategoryKeys.map((category) => ({ kind: 'lose_kind', category }));

const lostAudience = ({ audience }: MatchProfile): ProfileLoss[] =>
  audience.length > 0 ? [{ kind: 'lose_audience', audience }] : [];

const lostHours = ({ openingHours }: MatchProfile): ProfileLoss[] =>
  openingHours.length > 0 ? [{ kind: 'lose_hours', openingHours }] : [];

const lostOccasions = ({ offerings }: MatchProfile): ProfileLoss[] =>
  [...refinementOf(offerings).moments.keys()].map((moment) => ({ kind: 'lose_occasion', moment }));

const shorterWay = ({ travelsKm }: MatchProfile): ProfileLoss[] =>
  travelsKm === null ? [] : [{ kind: 'stay_at_home', km: travelsKm }];

import type { VariablesOf } from '../../lib/graphql/graphql.js';
import type { DescribeBusinessMutation, Profile } from './operations.js';

/** The profile as the form holds it while it is being changed. */
export interface ProfileValues {
  name: string;
  story: string;
  website: string;
  category: Profile['category'];
  otherCategories: Profile['otherCategories'];
  excludedCategories: Profile['excludedCategories'];
  audience: { segment: string; label: string; percent: string }[];
  offerings: Profile['offerings'];
  channels: Profile['channels'];
  goals: Profile['goals'];
  place: Profile['place'];
  openingHours: Profile['openingHours'];
  stepsOutside: boolean;
  paused: boolean;
  budget: string;
}

/** What is saved, as the form shows it. */
export const valuesOf = (business: Profile): ProfileValues => ({
  name: business.name,
  story: business.story ?? '',
  website: business.website ?? '',
  category: business.category,
  otherCategories: business.otherCategories,
  excludedCategories: business.excludedCategories,
  audience: business.audience.map(({ segment, label, share }) => ({
    segment,
    label,
    percent: String(Math.round(share * 100)),
  })),
  offerings: business.offerings,
  channels: business.channels,
  goals: business.goals,
  place: business.place,
  openingHours: business.openingHours,
  stepsOutside: business.stepsOutside ?? true,
  paused: business.status === 'PAUSED',
  budget: String(business.attention.budget ?? 5),
});

/** All percentages together; what is no number counts nothing. */
export const percentTogether = (audience: ProfileValues['audience']): number =>
  audience.reduce((sum, { percent }) => sum + (Number(percent) || 0), 0);

/** The form as the API takes it: names without keys of the cache, percentages as shares. */
export const inputOf = (
  businessId: string,
  values: ProfileValues,
): VariablesOf<typeof DescribeBusinessMutation>['input'] => ({
  businessId,
  name: values.name,
  story: values.story,
  website: values.website.trim() || null,
  category: values.category?.key,
  otherCategories: values.otherCategories.map(({ key }) => key),
  excludedCategories: values.excludedCategories.map(({ key }) => key),
  audience: values.audience.map(({ segment, percent }) => ({ segment, share: (Number(percent) || 0) / 100 })),
  offerings: values.offerings
    .filter(({ name }) => name.trim())
    .map(({ name, description, price }) => ({ name, description, price })),
  channels: values.channels.map(({ kind, name, monthlyReach, reachIsEstimate }) => ({
    kind,
    name,
    monthlyReach,
    reachIsEstimate,
  })),
  goals: values.goals,
  place: placeInput(values.place),
  openingHours: values.openingHours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
  stepsOutside: values.stepsOutside,
  paused: values.paused,
  attentionBudget: Number(values.budget),
});

const placeInput = ({
  latitude,
  longitude,
  addressLines,
  locality,
  region,
  postcode,
  country,
  travelsKm,
}: Profile['place']) => ({
  latitude,
  longitude,
  addressLines,
  locality,
  region,
  postcode,
  country,
  travelsKm,
});

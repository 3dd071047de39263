import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Checkbox } from '../../components/checkbox.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { CategoryField } from './category-field.js';
import { ChannelFields } from './channel-fields.js';
import { GoalFields } from './goal-fields.js';
import { HoursFields } from './hours-fields.js';
import { OfferingFields } from './offering-fields.js';
import { DescribeBusinessMutation, type Profile } from './operations.js';
import { PlaceFields } from './place-fields.js';

const ids = {
  name: 'profile-name',
  story: 'profile-story',
  category: 'profile-category',
  website: 'profile-website',
  place: 'profile-place',
};

/** What the business says of itself; saved as a whole. */
export function ProfileForm({ business }: { business: Profile }) {
  const { t } = useLingui();
  const [values, setValues] = useState(() => ({
    name: business.name,
    story: business.story ?? '',
    website: business.website ?? '',
    category: business.category,
    offerings: business.offerings,
    channels: business.channels,
    goals: business.goals,
    place: business.place,
    openingHours: business.openingHours,
    paused: business.status === 'PAUSED',
    budget: String(business.attention.budget ?? 5),
  }));
  const [errors, setErrors] = useState<UserError[]>([]);
  const [describe, saving] = useAct(DescribeBusinessMutation, { quiet: true });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });

  const save = async () => {
    const result = await describe({
      input: {
        businessId: business.id,
        name: values.name,
        story: values.story,
        website: values.website.trim() || null,
        category: values.category?.key,
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
        paused: values.paused,
        attentionBudget: Number(values.budget),
      },
    });
    setErrors(result.errors);
    if (result.done) toast.success(t`Saved. Your matches follow in a moment.`);
  };
  const budgets = [1, 2, 3, 5, 8, 13].map((value) => ({ value: String(value), label: t`${value} at once` }));

  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={summaryOf(errors, ids)} />
      <Card className="grid gap-5">
        <TextField
          id={ids.name}
          label={t`Name`}
          value={values.name}
          error={errorFor(errors, 'name')}
          onChange={(event) => set({ name: event.target.value })}
        />
        <CategoryField
          id={ids.category}
          value={values.category}
          error={errorFor(errors, 'category')}
          onChange={(category) => set({ category: category ? { ...category, moments: [] } : null })}
        />
        <TextArea
          id={ids.story}
          label={t`What do people come to you for?`}
          help={t`Two or three sentences, as you would tell a new neighbour.`}
          value={values.story}
          maxLength={2000}
          error={errorFor(errors, 'story')}
          onChange={(event) => set({ story: event.target.value })}
        />
        <TextField
          id={ids.website}
          label={t`Website`}
          optional
          type="url"
          placeholder="https://"
          value={values.website}
          error={errorFor(errors, 'website')}
          onChange={(event) => set({ website: event.target.value })}
        />
      </Card>
      <Card>
        <OfferingFields offerings={values.offerings} onChange={(offerings) => set({ offerings })} />
      </Card>
      <Card>
        <ChannelFields channels={values.channels} onChange={(channels) => set({ channels })} />
      </Card>
      <Card>
        <PlaceFields
          id={ids.place}
          place={values.place}
          error={errorFor(errors, 'place')}
          onChange={(place) => set({ place })}
        />
      </Card>
      <Card>
        <GoalFields goals={values.goals} onChange={(goals) => set({ goals })} />
      </Card>
      <Card>
        <HoursFields hours={values.openingHours} onChange={(openingHours) => set({ openingHours })} />
      </Card>
      <Card>
        <Select
          label={t`How many open proposals do you want at once?`}
          help={t`When you have that many, nobody can send another. The same for everybody; nobody can buy past it.`}
          options={
            budgets.some(({ value }) => value === values.budget)
              ? budgets
              : [{ value: values.budget, label: t`${values.budget} at once` }, ...budgets]
          }
          value={values.budget}
          onChange={(budget) => set({ budget })}
        />
        <Checkbox
          className="mt-3"
          label={t`Take a break`}
          help={t`While it is ticked nobody is shown your business and nobody can send you a proposal.`}
          checked={values.paused}
          onChange={(event) => set({ paused: event.target.checked })}
        />
      </Card>
      <div>
        <Button type="submit" busy={saving}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}

/** The place as the API takes it: without type names. */
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

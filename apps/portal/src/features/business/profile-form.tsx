import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { useSignedIn } from '../../lib/viewer.js';
import { AttentionFields } from './attention-fields.js';
import { AudienceFields } from './audience-fields.js';
import { CategoriesField } from './categories-field.js';
import { CategoryField } from './category-field.js';
import { ChannelFields } from './channel-fields.js';
import { GoalFields } from './goal-fields.js';
import { HoursFields } from './hours-fields.js';
import { OfferingFields } from './offering-fields.js';
import { DescribeBusinessMutation, type Profile } from './operations.js';
import { PlaceFields } from './place-fields.js';
import { goToPart, profileIds as ids, type ProfilePlace } from './profile-parts.js';
import { inputOf, percentTogether } from './profile-values.js';
import { useProfileValues } from './use-profile-values.js';

interface Props {
  business: Profile;
  /** The field to begin with, when a link led to it. */
  at?: ProfilePlace;
}

/** What the business says of itself; saved as a whole. */
export function ProfileForm({ business, at }: Props) {
  const { t } = useLingui();
  const { account } = useSignedIn();
  const { values, set, changed, forget } = useProfileValues(account.id, business);
  const [broughtBack] = useState(changed);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [describe, saving] = useAct(DescribeBusinessMutation, { quiet: true });

  useEffect(() => goToPart(at), [at]);

  const save = async () => {
    const together = percentTogether(values.audience);
    if (together > 100) {
      const message = t`Your customers add up to ${together} %. Together they can be 100 % at most.`;
      setErrors([{ field: ['audience'], code: 'INVALID', message }]);
      return;
    }
    const result = await describe({ input: inputOf(business.id, values) });
    setErrors(result.errors);
    if (!result.done) return;
    forget();
    toast.success(t`Saved. Your matches follow in a moment.`);
  };

  return (
    <form
      noValidate
      data-keep-focus
      className="grid grid-cols-[minmax(0,1fr)] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={summaryOf(errors, ids)} />
      {broughtBack && changed && (
        <Banner
          action={
            <Button kind="secondary" onClick={forget}>
              <Trans>Show what is saved</Trans>
            </Button>
          }
        >
          <Trans>These are changes you have not saved yet.</Trans>
        </Banner>
      )}
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-5 overflow-visible">
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
        <CategoriesField
          id={ids.otherCategories}
          label={t`What else are you?`}
          help={t`Up to five more kinds, for example a bookshop that is also a café.`}
          values={values.otherCategories}
          most={5}
          without={[values.category?.key]}
          error={errorFor(errors, 'otherCategories')}
          onChange={(otherCategories) => set({ otherCategories })}
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
        <AudienceFields
          id={ids.audience}
          audience={values.audience}
          error={errorFor(errors, 'audience')}
          onChange={(audience) => set({ audience })}
        />
      </Card>
      <Card>
        <OfferingFields
          id={ids.offerings}
          offerings={values.offerings}
          onChange={(offerings) => set({ offerings })}
        />
      </Card>
      <Card>
        <ChannelFields
          id={ids.channels}
          channels={values.channels}
          onChange={(channels) => set({ channels })}
        />
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
        <HoursFields
          id={ids.hours}
          hours={values.openingHours}
          onChange={(openingHours) => set({ openingHours })}
        />
      </Card>
      <Card className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <AttentionFields
          budget={values.budget}
          paused={values.paused}
          stepsOutside={values.stepsOutside}
          onChange={set}
        />
        <CategoriesField
          id={ids.excludedCategories}
          label={t`Never match me with`}
          help={t`Kinds of business you do not want to meet here. They are not shown you either, and not told.`}
          values={values.excludedCategories}
          most={20}
          error={errorFor(errors, 'excludedCategories')}
          onChange={(excludedCategories) => set({ excludedCategories })}
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

import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { Skeleton } from '../../components/skeleton.js';
import { useDraft } from '../../lib/draft.js';
import { errorFor, missing, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { useSignedIn } from '../../lib/viewer.js';
import { CategoryField } from './category-field.js';
import { type Category, CreateBusinessMutation } from './operations.js';

const PlacePicker = lazy(() => import('./place-picker.js'));

const ids = {
  name: 'new-name',
  category: 'new-category',
  place: 'new-place',
  story: 'new-story',
  locality: 'new-locality',
};

interface Values {
  name: string;
  category: Category | null;
  latitude: number | null;
  longitude: number | null;
  street: string;
  locality: string;
  country: string;
  story: string;
  key: string;
}

interface Props {
  name: string;
  onCreated: () => void;
  onBack: () => void;
}

/** Makes a business in one short form: name, kind, place, a sentence. */
export function CreateForm({ name, onCreated, onBack }: Props) {
  const { t } = useLingui();
  const { account } = useSignedIn();
  const [values, setValues, clear] = useDraft<Values>(account.id, 'new-business', {
    name,
    category: null,
    latitude: null,
    longitude: null,
    street: '',
    locality: '',
    country: 'GB',
    story: '',
    key: crypto.randomUUID(),
  });
  const [errors, setErrors] = useState<UserError[]>([]);
  const [create, creating] = useAct(CreateBusinessMutation, { quiet: true });
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });

  const submit = async () => {
    const { category, latitude, longitude } = values;
    const found = [
      ...(category ? [] : [missing('category', t`Choose what kind of business it is.`)]),
      ...(values.locality.trim() ? [] : [missing('locality', t`Say which town it is in.`)]),
      ...(latitude === null ? [missing('place', t`Show on the map where it is.`)] : []),
    ];
    setErrors(found);
    if (!category || latitude === null || longitude === null || found.length) return;
    const result = await create({
      input: {
        idempotencyKey: values.key,
        name: values.name,
        category: category.key,
        story: values.story.trim() || null,
        place: {
          latitude,
          longitude,
          addressLines: values.street.trim() ? [values.street.trim()] : [],
          locality: values.locality.trim(),
          country: values.country,
        },
      },
    });
    setErrors(result.errors);
    if (!result.done) return;
    clear();
    onCreated();
  };

  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={summaryOf(errors, ids)} />
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
        onChange={(category) => set({ category })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t`Street and number`}
          optional
          autoComplete="street-address"
          value={values.street}
          onChange={(event) => set({ street: event.target.value })}
        />
        <TextField
          id={ids.locality}
          label={t`Town`}
          autoComplete="address-level2"
          value={values.locality}
          error={errorFor(errors, 'locality')}
          onChange={(event) => set({ locality: event.target.value })}
        />
      </div>
      <Suspense fallback={<Skeleton className="h-[300px] rounded-2" />}>
        <PlacePicker
          id={ids.place}
          value={
            values.latitude === null || values.longitude === null
              ? null
              : { latitude: values.latitude, longitude: values.longitude }
          }
          error={errorFor(errors, 'place')}
          onChange={(point) => set(point)}
        />
      </Suspense>
      <TextArea
        id={ids.story}
        label={t`In a sentence or two, what do people come to you for?`}
        optional
        maxLength={2000}
        value={values.story}
        error={errorFor(errors, 'story')}
        onChange={(event) => set({ story: event.target.value })}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" busy={creating}>
          <Trans>Add my business</Trans>
        </Button>
        <Button kind="ghost" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  );
}

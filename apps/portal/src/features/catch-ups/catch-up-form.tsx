import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { toast } from 'sonner';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import { errorFor, summaryOf } from '../../lib/form-errors.js';
import type { UserError } from '../../lib/graphql/use-act.js';
import type { CatchUp, WithCatchUps } from './operations.js';
import { type Values, useCatchUpValues } from './use-catch-up-values.js';
import { useSaveCatchUp } from './use-save-catch-up.js';
import { useWords } from './words.js';

interface Props {
  partnership: WithCatchUps;
  /** The one to move, as it was when somebody pressed; null to plan one. */
  editing: CatchUp | null;
  onClose: () => void;
  /** Asks the server how it stands. */
  refresh: () => void;
}

const ids = {
  on: 'catch-up-on',
  time: 'catch-up-time',
  minutes: 'catch-up-minutes',
  place: 'catch-up-place',
  note: 'catch-up-note',
};
const LENGTHS = [15, 30, 45, 60, 90];

/** Plans a catch-up, or moves one. What was typed is kept, also when the other side changes it meanwhile. */
export function CatchUpForm({ partnership, editing, onClose, refresh }: Props) {
  const { t } = useLingui();
  const { partner } = partnership;
  const { values, change, forget } = useCatchUpValues(partnership, editing);
  const [errors, setErrors] = useState<UserError[]>([]);
  const present = editing && partnership.catchUps.nodes.find(({ id }) => id === editing.id);
  const gone = editing !== null && (!present || present.state === 'CANCELLED' || present.state === 'PAST');
  const overtaken = present && !gone && present.revision !== values.revision ? present : null;
  const { save, saving } = useSaveCatchUp(partnership, gone ? null : editing, values);

  async function send(event: FormEvent) {
    event.preventDefault();
    const outcome = await save();
    setErrors(outcome.errors.filter(({ code }) => code !== 'STALE_VERSION'));
    refresh();
    if (!outcome.done) return;
    toast.success(editing ? t`Moved. We tell ${partner.name}.` : t`Planned. We tell ${partner.name}.`);
    forget();
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={editing && !gone ? t`Move the catch-up` : t`Plan a catch-up`}
      about={t`A short talk with ${partner.name} about how it goes. You both get it in your calendars.`}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" form="catch-up" busy={saving} disabled={overtaken !== null}>
            {editing && !gone ? <Trans>Move it</Trans> : <Trans>Plan it</Trans>}
          </Button>
        </>
      }
    >
      <form id="catch-up" className="grid gap-4" noValidate onSubmit={(event) => void send(event)}>
        {gone && (
          <Banner tone="now" live>
            <Trans>It was cancelled meanwhile. What you entered is kept: you can plan it anew.</Trans>
          </Banner>
        )}
        {overtaken && (
          <Overtaken
            present={overtaken}
            partnerName={partner.name}
            onGoOn={() => change({ revision: overtaken.revision })}
          />
        )}
        <ErrorSummary errors={summaryOf(errors, ids)} />
        <Fields partnership={partnership} values={values} change={change} errors={errors} />
      </form>
    </Dialog>
  );
}

function Overtaken({
  present,
  partnerName,
  onGoOn,
}: {
  present: CatchUp;
  partnerName: string;
  onGoOn: () => void;
}) {
  const { when } = useWords(partnerName);
  const now = when(present);
  return (
    <Banner
      tone="now"
      live
      action={
        <Button kind="secondary" size="s" onClick={onGoOn}>
          <Trans>Move it all the same</Trans>
        </Button>
      }
    >
      <Trans>It was changed meanwhile. It is now on {now}. What you entered is kept.</Trans>
    </Banner>
  );
}

interface FieldsProps {
  partnership: WithCatchUps;
  values: Values;
  change: (part: Partial<Values>) => void;
  errors: UserError[];
}

function Fields({ partnership: { you, partner, lastDay, endsOn }, values, change, errors }: FieldsProps) {
  const { t } = useLingui();
  const zone = values.where === 'AT_THEIRS' ? partner.place.timeZone : you.place.timeZone;
  const foreign = you.place.timeZone !== partner.place.timeZone;
  const lengths = [...new Set([...LENGTHS, values.minutes])].sort((a, b) => a - b);
  const needsPlace = values.where === 'REMOTE' || values.where === 'ELSEWHERE';
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          id={ids.on}
          type="date"
          label={t`Day`}
          max={lastDay ?? endsOn}
          value={values.on}
          error={errorFor(errors, 'on')}
          onChange={(event) => change({ on: event.target.value })}
        />
        <TextField
          id={ids.time}
          type="time"
          label={t`Time`}
          help={foreign ? t`By the clock in ${zone}.` : undefined}
          value={values.time}
          error={errorFor(errors, 'time')}
          onChange={(event) => change({ time: event.target.value })}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          id={ids.minutes}
          label={t`How long`}
          options={lengths.map((minutes) => ({ value: String(minutes), label: t`${minutes} minutes` }))}
          value={String(values.minutes)}
          error={errorFor(errors, 'minutes')}
          onChange={(minutes) => change({ minutes: Number(minutes) })}
        />
        <Select
          label={t`Where`}
          options={[
            { value: 'AT_YOURS', label: t`At your place` },
            { value: 'AT_THEIRS', label: t`At ${partner.name}` },
            { value: 'REMOTE', label: t`By phone or video` },
            { value: 'ELSEWHERE', label: t`Somewhere else` },
          ]}
          value={values.where}
          onChange={(where) => change({ where })}
        />
      </div>
      {needsPlace && (
        <TextField
          id={ids.place}
          label={values.where === 'REMOTE' ? t`Number to call, or link to open` : t`Where to come to`}
          maxLength={300}
          value={values.place}
          error={errorFor(errors, 'place')}
          onChange={(event) => change({ place: event.target.value })}
        />
      )}
      <TextArea
        id={ids.note}
        label={t`What it is about`}
        help={t`You both read it.`}
        optional
        rows={2}
        maxLength={500}
        value={values.note}
        error={errorFor(errors, 'note')}
        onChange={(event) => change({ note: event.target.value })}
      />
    </>
  );
}

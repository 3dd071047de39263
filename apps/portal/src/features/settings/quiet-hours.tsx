import { Trans, useLingui } from '@lingui/react/macro';
import { toast } from 'sonner';
import { useQuery } from 'urql';
import { Select } from '../../components/select.js';
import { Skeleton } from '../../components/skeleton.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { useFormat } from '../../lib/format.js';
import { QuietHoursMutation, QuietHoursQuery } from './operations.js';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** When a person hears nothing by mail. */
export function QuietHours() {
  const { t } = useLingui();
  const format = useFormat();
  const [{ data }] = useQuery({ query: QuietHoursQuery });
  const [update] = useAct(QuietHoursMutation);
  const viewer = data?.viewer;
  const options = hours.map((hour) => ({ value: String(hour), label: format.hour(hour) }));
  const zone = viewer?.account.timeZone ?? '';

  const change = async (part: { from?: number; until?: number }) => {
    if (!viewer) return;
    const { from, until } = { ...viewer.quietHours, ...part };
    const { done } = await update({ input: { quietHours: { from, until } } });
    if (done) toast.success(t`Saved.`);
  };

  return (
    <section>
      <h2 className="text-l">
        <Trans>Quiet hours</Trans>
      </h2>
      <p className="mt-1 mb-4 text-s text-ink-2">
        <Trans>
          We send no reminders in these hours, by your clock ({zone}). Reminders come in one mail a day at
          most.
        </Trans>
      </p>
      {viewer ? (
        <div className="grid grid-cols-2 gap-3">
          <Select
            label={t`From`}
            options={options}
            value={String(viewer.quietHours.from)}
            onChange={(hour) => void change({ from: Number(hour) })}
          />
          <Select
            label={t`Until`}
            options={options}
            value={String(viewer.quietHours.until)}
            onChange={(hour) => void change({ until: Number(hour) })}
          />
        </div>
      ) : (
        <Skeleton className="h-[72px] rounded-2" />
      )}
      {viewer && viewer.quietHours.from === viewer.quietHours.until && (
        <p className="mt-3 text-s text-ink-2">
          <Trans>The same hour twice means that no hour is quiet.</Trans>
        </p>
      )}
    </section>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../components/checkbox.js';
import { Select } from '../../components/select.js';

interface Props {
  budget: string;
  paused: boolean;
  stepsOutside: boolean;
  onChange: (part: { budget?: string; paused?: boolean; stepsOutside?: boolean }) => void;
}

/** How much the business wants to hear: open proposals at once, or none for a while. */
export function AttentionFields({ budget, paused, stepsOutside, onChange }: Props) {
  const { t } = useLingui();
  const budgets = [1, 2, 3, 5, 8, 13].map((value) => ({ value: String(value), label: t`${value} at once` }));
  return (
    <div>
      <Select
        label={t`How many open proposals do you want at once?`}
        help={t`When you have that many, nobody can send another. The same for everybody; nobody can buy past it.`}
        options={
          budgets.some(({ value }) => value === budget)
            ? budgets
            : [{ value: budget, label: t`${budget} at once` }, ...budgets]
        }
        value={budget}
        onChange={(chosen) => onChange({ budget: chosen })}
      />
      <Checkbox
        className="mt-3"
        label={t`Take a break`}
        help={t`While it is ticked nobody is shown your business and nobody can send you a proposal.`}
        checked={paused}
        onChange={(event) => onChange({ paused: event.target.checked })}
      />
      <Checkbox
        className="mt-3"
        label={t`One step outside`}
        help={t`Among your matches, one that is less obvious than the others. It is marked.`}
        checked={stepsOutside}
        onChange={(event) => onChange({ stepsOutside: event.target.checked })}
      />
    </div>
  );
}

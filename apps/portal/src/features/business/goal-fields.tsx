import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../components/checkbox.js';
import type { Profile } from './operations.js';

type Goal = Profile['goals'][number];

interface Props {
  goals: Goal[];
  onChange: (goals: Goal[]) => void;
}

/** What the business wants from a partner; any number of them. */
export function GoalFields({ goals, onChange }: Props) {
  const { t } = useLingui();
  const words: Record<Goal, string> = {
    NEW_CUSTOMERS: t`Meet new customers`,
    FILL_QUIET_TIMES: t`Fill quiet times`,
    HIGHER_SPEND: t`Sell more to those who come`,
    COMMUNITY: t`Do something for the neighbourhood`,
    LAUNCH: t`Make something new known`,
  };
  const toggle = (goal: Goal) =>
    onChange(goals.includes(goal) ? goals.filter((one) => one !== goal) : [...goals, goal]);
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 font-head text-l font-[700]">
        <Trans>What you want from a partner</Trans>
      </legend>
      {(Object.keys(words) as Goal[]).map((goal) => (
        <Checkbox
          key={goal}
          label={words[goal]}
          checked={goals.includes(goal)}
          onChange={() => toggle(goal)}
        />
      ))}
    </fieldset>
  );
}

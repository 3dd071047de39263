import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { NextStepQuery } from './change-operations.js';
import { ToProfile } from './to-profile.js';

/** Where there are few neighbours or none: what one could add to the profile, when that would bring more. */
export function NextStep() {
  const [{ data }] = useQuery({ query: NextStepQuery });
  const step = data?.viewer?.actingFor?.profileSteps[0];
  if (!step) return null;
  return (
    <div className="mx-auto grid max-w-[52ch] justify-items-center gap-3 py-2 text-center">
      <p className="text-ink-2">{step.text}</p>
      <ToProfile edit={step.edit}>
        <Trans>To this part of your profile</Trans>
      </ToProfile>
    </div>
  );
}

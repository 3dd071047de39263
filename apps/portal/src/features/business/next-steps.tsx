import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Sprout } from 'lucide-react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { cx } from '../../components/cx.js';
import { Skeleton } from '../../components/skeleton.js';
import { goToPart } from './profile-parts.js';
import { ProfileStepsQuery, type ProfileStep } from './step-operations.js';

/** What to add to the profile next and what it would do, as worked out for what is saved. It opens on request, so that nothing moves when it is known. */
export function NextSteps() {
  const [{ data, error, fetching, stale }] = useQuery({
    query: ProfileStepsQuery,
    requestPolicy: 'cache-and-network',
  });
  const steps = data?.viewer?.actingFor?.profileSteps;
  return (
    <Card as="section" className="mb-4" aria-busy={fetching || stale || undefined}>
      <h2 className="mb-1 flex items-center gap-2 text-l">
        <Sprout className="size-[1.1em] text-spruce" aria-hidden="true" />
        <Trans>What to add next</Trans>
      </h2>
      {steps && steps.length > 0 ? (
        <details>
          <summary className={cx(line, 'cursor-pointer list-none rounded-1')}>
            <span className="font-[650] underline decoration-dotted underline-offset-4">
              {steps.some(({ joining, effect }) => joining + effect.better > 0) ? (
                <Plural
                  value={steps.length}
                  one="One thing would make matches better"
                  other="# things would make matches better, each for itself"
                />
              ) : (
                <Plural
                  value={steps.length}
                  one="One part of your profile to fill next"
                  other="# parts of your profile to fill next"
                />
              )}
            </span>
          </summary>
          <ol className="m-0 mt-2 grid list-none gap-5 p-0">
            {steps.map((step) => (
              <li key={step.text}>
                <Step step={step} />
              </li>
            ))}
          </ol>
        </details>
      ) : (
        <p role="status" className={cx(line, 'text-ink-2')}>
          {steps ? (
            <Trans>Nothing more to say here would lift your matches just now.</Trans>
          ) : error ? (
            <Trans>We could not work it out just now.</Trans>
          ) : (
            <Skeleton className="h-4 w-4/5" />
          )}
        </p>
      )}
    </Card>
  );
}

/** One line of the card, as high as the longest of what it may say. */
const line = 'flex min-h-[3rem] items-center';

function Step({ step: { text, edit } }: { step: ProfileStep }) {
  const { t } = useLingui();
  const channel = edit.__typename === 'ChannelEdit' ? edit.channel.toLowerCase() : undefined;
  return (
    <>
      <p className="max-w-[60ch]">{text}</p>
      <Button
        kind="secondary"
        className="mt-3"
        aria-label={t`Add it: ${text}`}
        onClick={() => goToPart({ part: edit.part.toLowerCase(), channel })}
      >
        <Trans>Add it</Trans>
      </Button>
    </>
  );
}

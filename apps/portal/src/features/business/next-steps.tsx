import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Sprout } from 'lucide-react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { goToPart } from './profile-parts.js';
import { ProfileStepsQuery, type ProfileStep } from './step-operations.js';

/** What to add to the profile next and what it would do, as worked out for what is saved. The first step has its place before it is known. */
export function NextSteps() {
  const [{ data, error, fetching, stale }] = useQuery({
    query: ProfileStepsQuery,
    requestPolicy: 'cache-and-network',
  });
  const steps = data?.viewer?.actingFor?.profileSteps;
  const [first, ...rest] = steps ?? [];
  return (
    <Card className="mb-4" aria-busy={fetching || stale || undefined}>
      <h2 className="mb-1 flex items-center gap-2 text-l">
        <Sprout className="size-[1.1em] text-spruce" aria-hidden="true" />
        <Trans>What to add next</Trans>
      </h2>
      <div className="min-h-[15.5rem] min-[390px]:min-h-[13rem] sm:min-h-[8.5rem]">
        {first ? (
          <Step step={first} />
        ) : steps || error ? (
          <p className="text-ink-2">
            {error ? (
              <Trans>We could not work it out just now.</Trans>
            ) : (
              <Trans>Nothing more to say here would lift your matches just now.</Trans>
            )}
          </p>
        ) : (
          <Loading>
            <Skeleton className="mt-2 h-16 rounded-2" />
            <Skeleton className="mt-3 h-11 w-32 rounded-btn" />
          </Loading>
        )}
      </div>
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-7 cursor-pointer list-none items-center rounded-1 text-s font-[650] underline decoration-dotted underline-offset-4 pointer-coarse:min-h-11">
            <Plural value={rest.length} one="One more step" other="# more steps" />
          </summary>
          {rest.map((step) => (
            <div key={step.text} className="mt-3">
              <Step step={step} />
            </div>
          ))}
        </details>
      )}
    </Card>
  );
}

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

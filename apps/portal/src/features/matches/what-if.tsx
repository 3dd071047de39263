import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkButton } from '../../components/button.js';
import { cx } from '../../components/cx.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { MatchChangesQuery } from './change-operations.js';
import { ToProfile } from './to-profile.js';

/** "What would change this?": worked out when somebody opens it. */
export function WhatIf({ slug, name }: { slug: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="@container mt-2 text-s" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-7 cursor-pointer list-none items-center rounded-1 font-[650] text-ink-2 underline decoration-dotted underline-offset-4 pointer-coarse:min-h-11">
        <span>
          <Trans>What would change this?</Trans>
          <VisuallyHidden> {name}</VisuallyHidden>
        </span>
      </summary>
      {open && <Changes slug={slug} />}
    </details>
  );
}

/** As high as the longest answer at its width from the first moment on, so that the cards below stay where they are. */
const height =
  'min-h-[15.5rem] @min-[19rem]:min-h-[14rem] @min-[31rem]:min-h-[11.25rem] @min-[40rem]:min-h-[8.5rem]';

function Changes({ slug }: { slug: string }) {
  const [{ data, error }] = useQuery({
    query: MatchChangesQuery,
    variables: { slug },
    requestPolicy: 'network-only',
  });
  const match = data?.viewer?.actingFor?.matchWith;
  return (
    <div className={cx('mt-1 grid content-start gap-2.5', height)}>
      {match ? (
        <>
          <p>
            {match.whatWouldLift?.text ?? (
              <Trans>Nothing you could add to your profile would lift this match by itself just now.</Trans>
            )}
          </p>
          <p>
            {match.whatWouldLift ? (
              <ToProfile edit={match.whatWouldLift.edit}>
                <Trans>To this part of your profile</Trans>
              </ToProfile>
            ) : (
              <LinkButton to="/business" kind="secondary" size="s">
                <Trans>What to add next</Trans>
              </LinkButton>
            )}
          </p>
          <p className="text-ink-2">
            {match.whatWouldSink?.text ?? (
              <Trans>
                Nothing you could take out of your profile would sink it: it rests on what you two are, and
                where.
              </Trans>
            )}
          </p>
        </>
      ) : (error ?? data) ? (
        <p role="status">
          <Trans>We could not work it out just now.</Trans>
        </p>
      ) : (
        <Loading>
          <Skeleton className="h-12 rounded-2" />
          <Skeleton className="mt-2.5 h-11 w-48 rounded-btn" />
          <Skeleton className="mt-2.5 h-5 rounded-2" />
        </Loading>
      )}
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { ExternalLink } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import type { PromiseLine } from './operations.js';

/** What was shown: photos, and links with the site they lead to. */
export function EvidenceList({ promise }: { promise: PromiseLine }) {
  const { t } = useLingui();
  const format = useFormat();
  const shown = promise.evidence.nodes.filter(({ kind }) => kind !== 'CONFIRMATION');
  if (shown.length === 0) return null;
  return (
    <ul className="m-0 mt-3 flex list-none flex-wrap items-end gap-3 p-0" aria-label={t`What shows it`}>
      {shown.map((one) => {
        const who = one.by.name;
        const when = format.moment(one.at);
        return (
          <li key={one.id} className="min-w-0 text-xs text-ink-3">
            {one.photoPath && (
              <a href={one.photoPath} target="_blank" rel="noreferrer" className="block w-fit rounded-2">
                <img
                  src={one.photoPath}
                  alt={t`Photo by ${who}`}
                  loading="lazy"
                  className="h-28 max-w-full rounded-2 border border-line bg-sunken object-cover"
                />
              </a>
            )}
            {one.url && (
              <a
                href={one.url}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="inline-flex min-h-6 max-w-full items-center gap-1.5 text-s wrap-anywhere"
              >
                <ExternalLink className="size-4 flex-none" aria-hidden="true" />
                {new URL(one.url).host}
              </a>
            )}
            <span className="mt-1 block">
              <Trans>
                {who}, {when}
              </Trans>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import { memo, useId, type ReactNode } from 'react';
import { Card } from '../../components/card.js';
import { Crest } from '../../components/crest/crest.js';
import { Duet } from '../../components/duet.js';
import { useNoMatchWord } from '../../components/no-match-word.js';
import { Tag } from '../../components/tag.js';
import { useFormat } from '../../lib/format.js';
import type { Found } from './operations.js';

interface Props {
  found: Found;
  selected: boolean;
  onSelect: (slug: string) => void;
  onHover: (id: string | null) => void;
  /** The way to a proposal; the page provides it. */
  propose: (slug: string, listed: boolean) => ReactNode;
}

/** Somebody who was found: who, where, and why it would be good, or that it would not. */
export const FoundCard = memo(function FoundCard({ found, selected, onSelect, onHover, propose }: Props) {
  const { business, match } = found;
  const headingId = useId();
  const format = useFormat();
  const noMatch = useNoMatchWord();
  const street = business.place.addressLines[0] ?? business.place.locality;
  const reason = match && [...match.reasonsForYou].sort((a, b) => b.weight - a.weight)[0];
  return (
    <Card
      as="article"
      selected={selected}
      aria-labelledby={headingId}
      data-match={business.slug}
      tabIndex={-1}
      className="outline-offset-3 hover:shadow-2"
      onClick={(event) => {
        if (!(event.target as Element).closest('a,button')) onSelect(business.slug);
      }}
      onPointerEnter={() => onHover(found.id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(found.id)}
      onBlur={() => onHover(null)}
    >
      <div className="flex items-start gap-3">
        <Crest {...business.crest} className="max-[359px]:hidden" />
        <div className="min-w-0 flex-1">
          <h2 id={headingId} className="text-l hyphens-auto">
            <Link to="/b/$slug" params={{ slug: business.slug }}>
              {business.name}
            </Link>
          </h2>
          <div className="mt-0.5 flex flex-wrap gap-x-3.5 gap-y-1 text-s text-ink-2">
            {business.category && <span>{business.category.name}</span>}
            <span className="inline-flex min-w-0 items-center gap-1">
              <MapPin className="size-[1.15em] flex-none" aria-hidden="true" />
              <span className="min-w-0">
                {format.distance(found.distanceMetres)}, {street}
              </span>
            </span>
            {business.status === 'LISTED' && (
              <Tag>
                <Trans>Not a member yet</Trans>
              </Tag>
            )}
          </div>
        </div>
        {match && <Duet forYou={match.fitForYou} forThem={match.fitForThem} className="flex-none" />}
      </div>
      {match ? (
        <div className="mt-3 flex flex-wrap items-end justify-between gap-3">
          {reason && <p className="min-w-0 flex-1 basis-64 text-s">{reason.text}</p>}
          {propose(business.slug, business.status === 'LISTED')}
        </div>
      ) : (
        found.standing !== 'SUGGESTED' && (
          <p className="mt-3 text-s text-ink-2">
            {noMatch(found.standing, format.distance(found.distanceMetres))}
          </p>
        )
      )}
    </Card>
  );
});

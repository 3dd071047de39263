import { Trans } from '@lingui/react/macro';
import { Bookmark, BookmarkCheck, Lightbulb, MapPin, RotateCcw, X } from 'lucide-react';
import { memo, useId, useState, type ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Crest } from '../../components/crest/crest.js';
import { Duet } from '../../components/duet.js';
import { Tag } from '../../components/tag.js';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { useFormat } from '../../lib/format.js';
import { WhyNot } from './not-for-us.js';
import type { Match } from './operations.js';
import { Reasons } from './reasons.js';
import type { MatchActions } from './use-match-actions.js';
import { WhatIf } from './what-if.js';

interface Props {
  match: Match;
  selected: boolean;
  onSelect: (slug: string) => void;
  onHover: (id: string | null) => void;
  actions: MatchActions;
  /** The way to a proposal; the page provides it. */
  propose: (match: Match) => ReactNode;
}

/** A neighbour worth knowing: who, where, why for each side, and a first thing to do. */
export const MatchCard = memo(function MatchCard({
  match,
  selected,
  onSelect,
  onHover,
  actions,
  propose,
}: Props) {
  const { business } = match;
  const headingId = useId();
  return (
    <Card
      as="article"
      awning={business.crest.colour}
      selected={selected}
      aria-labelledby={headingId}
      data-match={business.slug}
      tabIndex={-1}
      className="outline-offset-3 hover:shadow-2"
      onClick={(event) => {
        if (!(event.target as Element).closest('a,button,summary')) onSelect(business.slug);
      }}
      onPointerEnter={() => onHover(match.id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(match.id)}
      onBlur={() => onHover(null)}
    >
      <Head match={match} headingId={headingId} />
      <div className="mt-4 mb-3 grid gap-3 sm:grid-cols-2">
        <Reasons side="you" name={business.name} reasons={match.reasonsForYou} />
        <Reasons side="them" name={business.name} reasons={match.reasonsForThem} />
      </div>
      <div className="flex items-start gap-3 rounded-2 border-[1.5px] border-dashed border-line-strong px-3.5 py-3 text-s">
        <Lightbulb className="mt-0.5 size-[1.2em] text-tomato" aria-hidden="true" />
        <p>
          <b>
            <Trans>A first thing to do together:</Trans>
          </b>{' '}
          {match.play.text}
        </p>
      </div>
      <WhatIf slug={business.slug} name={business.name} />
      <Foot match={match} actions={actions} propose={propose} />
    </Card>
  );
});

function Foot({ match, actions, propose }: Pick<Props, 'match' | 'actions' | 'propose'>) {
  const [asking, setAsking] = useState<'no' | 'yes' | 'back'>('no');
  const { name } = match.business;
  if (match.dismissed)
    return (
      <Button kind="secondary" className="mt-4" onClick={() => actions.restore(match)}>
        <RotateCcw aria-hidden="true" />
        <Trans>Suggest them again</Trans>
      </Button>
    );
  if (asking === 'yes')
    return (
      <WhyNot
        onCancel={() => setAsking('back')}
        onChoose={(reason) => {
          setAsking('no');
          void actions.dismiss(match, reason);
        }}
      />
    );
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      {propose(match)}
      <SaveButton match={match} onToggle={() => actions.toggleSaved(match)} />
      <Button
        kind="ghost"
        className="max-sm:w-11 max-sm:flex-none max-sm:px-0 sm:ms-auto"
        autoFocus={asking === 'back'}
        onClick={() => setAsking('yes')}
      >
        <X aria-hidden="true" />
        <span className="max-sm:sr-only">
          <Trans>Not for us</Trans>
        </span>
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </div>
  );
}

function Head({ match, headingId }: { match: Match; headingId: string }) {
  const { business } = match;
  const format = useFormat();
  const street = business.place.addressLines[0] ?? business.place.locality;
  return (
    <header className="flex items-start gap-3 sm:items-center sm:gap-3.5">
      <Crest {...business.crest} size="l" className="max-[389px]:size-10" />
      <div className="min-w-0 flex-1">
        <h2 id={headingId} className="text-[1.2rem] hyphens-auto sm:text-[1.32rem]">
          {business.name}
        </h2>
        <div className="mt-0.5 flex flex-wrap gap-x-3.5 gap-y-1 text-s text-ink-2">
          {business.category && <span>{business.category.name}</span>}
          <span className="inline-flex min-w-0 items-center gap-1">
            <MapPin className="size-[1.15em]" aria-hidden="true" />
            <span className="min-w-0">
              {format.distance(match.distanceMetres)}, {street}
            </span>
          </span>
          {match.isOneStepOutside && (
            <Tag tone="sky">
              <Trans>One step outside: less obvious, on purpose</Trans>
            </Tag>
          )}
          {business.status === 'LISTED' && (
            <Tag>
              <Trans>Not a member yet: we’ll write to them</Trans>
            </Tag>
          )}
          {business.attention.isFull && (
            <Tag tone="them">
              <Trans>Has enough proposals just now</Trans>
            </Tag>
          )}
        </div>
      </div>
      <Duet forYou={match.fitForYou} forThem={match.fitForThem} className="flex-none sm:hidden" />
      <Duet forYou={match.fitForYou} forThem={match.fitForThem} words className="flex-none max-sm:hidden" />
    </header>
  );
}

function SaveButton({ match, onToggle }: { match: Match; onToggle: () => void }) {
  const Icon = match.saved ? BookmarkCheck : Bookmark;
  return (
    <Button kind={match.saved ? 'soft' : 'secondary'} onClick={onToggle} data-save className="max-sm:flex-1">
      <Icon aria-hidden="true" />
      {match.saved ? <Trans>Saved</Trans> : <Trans>Save</Trans>}
      <VisuallyHidden>{match.business.name}</VisuallyHidden>
    </Button>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Sprout } from 'lucide-react';
import type { KnowledgePair } from './knowledge-operations.js';

/** What businesses of two kinds taught here, beside what is known of them. */
export function Learnt({ pair: { a, b, learnt, likelihood, competitor } }: { pair: KnowledgePair }) {
  const { i18n } = useLingui();
  const percent = (value: number) => i18n.number(value, { style: 'percent' });
  if (competitor) return null;
  const [firstKind, secondKind] = [a.plural, b.plural];
  return (
    <section className="my-3 rounded-2 bg-sunken px-3.5 py-3 text-s">
      <h3 className="flex items-center gap-1.5 text-s">
        <Sprout className="size-[1.15em] flex-none" aria-hidden="true" />
        <Trans>Learned here</Trans>
      </h3>
      {learnt ? (
        <>
          <p>
            <Trans>
              {percent(learnt.together)} of the pairs who thought about it came to work together: {firstKind}{' '}
              (
              <Plural value={learnt.businesses} one="# business" other="# businesses" />) and {secondKind} (
              <Plural value={learnt.otherBusinesses} one="# business" other="# businesses" />
              ).
            </Trans>
          </p>
          <p>
            <Trans>
              Usually {percent(learnt.usual)} of what the knowledge promises comes true here. The likelihood
              moves from {percent(likelihood)} to {percent(learnt.likelihood)}.
            </Trans>
          </p>
        </>
      ) : (
        <p className="text-ink-2">
          <Trans>Nothing yet: it would have to come from at least three businesses of either kind.</Trans>
        </p>
      )}
    </section>
  );
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { KnowledgeTerm } from './knowledge-operations.js';

const kinds: Readonly<Record<string, MessageDescriptor>> = {
  moment: msg`Shared moment`,
  sequence: msg`Order of steps`,
  audience: msg`Shared customers`,
  footfall: msg`Passers-by`,
  supply: msg`Buying and selling`,
  hosting: msg`Hosting`,
  circle: msg`Recommending each other`,
  custom: msg`Usual in the trade`,
  kin: msg`Usual among similar kinds`,
  referral: msg`Sending customers on`,
};

interface Props {
  title: string;
  terms: readonly KnowledgeTerm[];
}

/** Each piece of evidence for one side, with a bar as long as what it contributes. */
export function KnowledgeTerms({ title, terms }: Props) {
  const { t, i18n } = useLingui();
  return (
    <section>
      <h3 className="text-m">{title}</h3>
      {terms.length === 0 && (
        <p className="text-s text-ink-2">
          <Trans>There is no evidence that it gains anything.</Trans>
        </p>
      )}
      <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-2 p-0">
        {terms.map(({ kind, about, worth }) => (
          <li key={`${kind} ${about ?? ''} ${worth}`} className="text-s">
            <span className="flex justify-between gap-3">
              <span className="min-w-0 wrap-anywhere">
                <b>{kinds[kind] ? t(kinds[kind]) : kind}</b>
                {about && <span className="text-ink-2"> · {about}</span>}
              </span>
              <span className="flex-none tabular-nums">
                {i18n.number(worth, { maximumFractionDigits: 2 })}
              </span>
            </span>
            <span className="mt-1 block h-2 rounded-1 bg-sunken" aria-hidden="true">
              <span
                className="block h-2 rounded-1 bg-spruce"
                style={{ width: `${Math.min(100, worth * 100)}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { TextField } from '../../components/field.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { KnowledgePairQuery } from './knowledge-operations.js';
import { Learnt } from './learnt.js';
import { KnowledgeTerms } from './knowledge-terms.js';
import { Neighbours } from './neighbours.js';

interface Props {
  a: string;
  b: string;
  onChoose: (kinds: { a: string; b: string }) => void;
}

/** Two kinds of business, why they score as they do, and who goes best with the first. */
export function KnowledgeView({ a, b, onChoose }: Props) {
  const { t } = useLingui();
  const [first, setFirst] = useState(a);
  const [second, setSecond] = useState(b);
  const choose = (event: FormEvent) => {
    event.preventDefault();
    onChoose({ a: first.trim(), b: second.trim() });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Card as="section">
        <form onSubmit={choose} className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
          <TextField
            label={t`One kind of business`}
            value={first}
            onChange={(e) => setFirst(e.target.value)}
          />
          <TextField label={t`Another kind`} value={second} onChange={(e) => setSecond(e.target.value)} />
          <div>
            <Button kind="primary" type="submit">
              <Trans>Compare</Trans>
            </Button>
          </div>
        </form>
      </Card>
      {a && b && <Pair a={a} b={b} />}
      {a && (
        <Neighbours
          key={a}
          kind={a}
          onChoose={(name) => {
            setSecond(name);
            onChoose({ a, b: name });
          }}
        />
      )}
    </div>
  );
}

function Pair({ a, b }: { a: string; b: string }) {
  const { t, i18n } = useLingui();
  const [{ data, error }] = useQuery({ query: KnowledgePairQuery, variables: { a, b } });
  if (error)
    return (
      <p role="alert">
        <Trans>One of these names means no kind of business we know. Try another word for it.</Trans>
      </p>
    );
  if (!data)
    return (
      <Loading>
        <Skeleton className="h-60 rounded-2" />
      </Loading>
    );
  const pair = data.knowledgePair;
  const percent = (value: number) => i18n.number(value, { style: 'percent' });
  const [firstName, secondName] = [pair.a.name, pair.b.name];
  return (
    <Card as="section">
      <h2 className="text-l wrap-anywhere">
        {firstName} · {secondName}
      </h2>
      <p>
        {pair.competitor ? (
          <Trans>They serve the same need and are never suggested to each other.</Trans>
        ) : (
          <Trans>Good partners with a likelihood of {percent(pair.likelihood)}.</Trans>
        )}
      </p>
      <Learnt pair={pair} />
      <dl className="my-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 text-s">
        <dt>{t`Score from −1 to 1`}</dt>
        <dd className="m-0 tabular-nums">{i18n.number(pair.score, { maximumFractionDigits: 2 })}</dd>
        <dt>{t`Needs they fight for`}</dt>
        <dd className="m-0 tabular-nums">{percent(pair.substitute)}</dd>
        <dt>{t`Needs for which they send customers on`}</dt>
        <dd className="m-0 tabular-nums">{percent(pair.referral)}</dd>
      </dl>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 sm:grid-cols-2">
        <KnowledgeTerms title={t`What speaks for it: ${firstName}`} terms={pair.forA} />
        <KnowledgeTerms title={t`What speaks for it: ${secondName}`} terms={pair.forB} />
      </div>
    </Card>
  );
}

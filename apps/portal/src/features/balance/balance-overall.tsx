import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Card } from '../../components/card.js';
import { Scales } from '../../components/scales.js';
import { OverallQuery } from './operations.js';
import { useRows } from './words.js';

/** What a business gave and got in all its partnerships together; nothing while there is nothing. */
export function BalanceOverall() {
  const { t } = useLingui();
  const rows = useRows();
  const [{ data }] = useQuery({ query: OverallQuery, requestPolicy: 'cache-and-network' });
  const lines = data?.viewer?.actingFor?.balanceOverall ?? [];
  if (lines.length === 0) return null;
  return (
    <Card className="mt-8">
      <Scales
        title={t`All your partnerships together`}
        rows={rows(lines)}
        you={t`You gave`}
        them={t`You got`}
      />
    </Card>
  );
}

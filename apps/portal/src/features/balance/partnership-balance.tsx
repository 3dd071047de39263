import { Trans } from '@lingui/react/macro';
import { ListOrdered } from 'lucide-react';
import { LinkButton } from '../../components/button.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { BalanceView } from './balance-view.js';
import { NoteCustomers } from './note-customers.js';
import type { Noting } from './note-customers-form.js';
import { ConfirmNote, DisputeNote, NoteCustomersMutation, type WithBalance } from './operations.js';
import { useBalance } from './use-balance.js';

/** The balance of a partnership, with what members may do about it. */
export function PartnershipBalance({ partnershipId }: { partnershipId: string }) {
  const { partnership, loading } = useBalance(partnershipId);
  if (loading)
    return (
      <Loading>
        <Skeleton className="h-64 rounded-3" />
      </Loading>
    );
  return partnership ? <Loaded partnership={partnership} /> : null;
}

function Loaded({ partnership }: { partnership: WithBalance }) {
  const [note, busy] = useAct(NoteCustomersMutation, { quiet: true });
  const [confirm, confirming] = useAct(ConfirmNote);
  const [dispute, disputing] = useAct(DisputeNote);
  const answers = {
    busy: confirming || disputing,
    confirm: async (input: Parameters<typeof confirm>[0]['input']) => (await confirm({ input })).done,
    dispute: async (input: Parameters<typeof dispute>[0]['input']) => (await dispute({ input })).done,
  };
  const { id: partnershipId, partner, balance } = partnership;
  const noting: Noting = { busy, send: (input) => note({ input: { partnershipId, ...input } }) };
  return (
    <BalanceView partner={partner.name} balance={balance} answers={answers}>
      <div className="mt-5 flex flex-wrap gap-2.5">
        <NoteCustomers partner={partner.name} notes={balance.notes} noting={noting} />
        <LinkButton kind="ghost" to="/partnerships/$id/ledger" params={{ id: partnershipId }}>
          <ListOrdered aria-hidden="true" />
          <Trans>See every entry</Trans>
        </LinkButton>
      </div>
    </BalanceView>
  );
}

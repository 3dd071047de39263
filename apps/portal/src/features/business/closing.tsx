import { Trans, useLingui } from '@lingui/react/macro';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { useFormat } from '../../lib/format.js';
import { usePress } from '../../lib/graphql/use-press.js';
import { useSignedIn } from '../../lib/viewer.js';
import { CloseBusinessMutation, ReopenBusinessMutation } from './closing-operations.js';
import type { Profile } from './operations.js';

function useClosing({ id, name }: Profile) {
  const { t } = useLingui();
  const [close, closing] = usePress(CloseBusinessMutation);
  const [reopen, reopening] = usePress(ReopenBusinessMutation);
  const which = { businessId: id };
  const open = async () => {
    const outcome = await reopen(which);
    if (outcome.done) toast.success(t`${name} is open again.`);
  };
  return {
    busy: closing || reopening,
    open,
    close: async () => {
      const outcome = await close(which);
      if (outcome.done)
        toast(t`${name} is closed.`, { action: { label: t`Undo`, onClick: () => void open() } });
    },
  };
}

const useIsOwner = (businessId: string): boolean =>
  useSignedIn().seats.some(({ business, role }) => business.id === businessId && role === 'OWNER');

/** The end of a business here, with what will happen in plain words; for its owner. */
export function CloseBusiness({ business }: { business: Profile }) {
  const { close, busy } = useClosing(business);
  const { name } = business;
  if (!useIsOwner(business.id)) return null;
  return (
    <Card as="section">
      <h2 className="text-l">
        <Trans>Close the business</Trans>
      </h2>
      <ul className="mt-2 mb-4 grid list-disc gap-1.5 ps-5 text-s text-ink-2">
        <li>
          <Trans>Nobody finds it any more, in matches or by searching, from the moment you press.</Trans>
        </li>
        <li>
          <Trans>Ten minutes later your open proposals are withdrawn and your partnerships end.</Trans>
        </li>
        <li>
          <Trans>For thirty days you can open it again here. What ended with it stays ended.</Trans>
        </li>
      </ul>
      <p className="mb-4 text-s text-ink-2">
        <Trans>For a holiday, tick “Take a break” above instead.</Trans>
      </p>
      <Button kind="danger" busy={busy} onClick={() => void close()}>
        <Trans>Close {name}</Trans>
      </Button>
    </Card>
  );
}

/** What an owner sees of a closed business: that it is closed, and until when that can be taken back. */
export function ClosedBusiness({ business }: { business: Profile }) {
  const format = useFormat();
  const { open, busy } = useClosing(business);
  const { name } = business;
  const isOwner = useIsOwner(business.id);
  const until = business.reopenableUntil && format.moment(business.reopenableUntil);
  return (
    <section>
      <h2 className="text-l">
        <Trans>{name} is closed</Trans>
      </h2>
      <p className="mt-2 mb-4 text-ink-2">
        <Trans>Nobody finds it, and nobody can write or propose to it.</Trans>{' '}
        {until && <Trans>Its owner can open it again until {until}.</Trans>}
      </p>
      {isOwner && until && (
        <Button busy={busy} onClick={() => void open()}>
          <Trans>Open {name} again</Trans>
        </Button>
      )}
    </section>
  );
}

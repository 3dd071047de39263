import { Trans, useLingui } from '@lingui/react/macro';
import { EyeOff } from 'lucide-react';
import { toast } from 'sonner';
import { Banner } from '../../components/banner.js';
import { Button } from '../../components/button.js';
import { usePress } from '../../lib/graphql/use-press.js';
import { useSignedIn } from '../../lib/viewer.js';
import { BlockBusinessMutation, UnblockBusinessMutation } from './keep-apart-operations.js';

interface Other {
  id: string;
  name: string;
}

/** Never to be shown each other, and its undo: at once, and the other side is not told. */
export function useKeepApart() {
  const { t } = useLingui();
  const businessId = useSignedIn().actingFor?.id ?? '';
  const [block] = usePress(BlockBusinessMutation);
  const [unblock, allowing] = usePress(UnblockBusinessMutation);
  const pair = ({ id }: Other) => ({ businessId, otherId: id });
  return {
    allowing,
    allowAgain: (other: Other) => unblock(pair(other)),
    keepApart: async (other: Other) => {
      const { name } = other;
      const note = toast(t`You and ${name} are not shown each other any more. They are not told.`, {
        action: { label: t`Undo`, onClick: () => void unblock(pair(other)) },
      });
      const outcome = await block(pair(other));
      if (!outcome.done) toast.dismiss(note);
    },
  };
}

/** Whether the viewer may decide this for the business they act for. */
function useMayDecide(): boolean {
  const { actingFor, seats } = useSignedIn();
  return seats.some(({ business, role }) => business.id === actingFor?.id && role !== 'STAFF');
}

/** On the page of another business: the wish not to be shown each other. */
export function KeepApart({ business }: { business: Other }) {
  const { keepApart } = useKeepApart();
  if (!useMayDecide()) return null;
  return (
    <Button kind="ghost" onClick={() => void keepApart(business)}>
      <EyeOff aria-hidden="true" />
      <Trans>Don’t show us each other</Trans>
    </Button>
  );
}

/** The same page once that was wished, with the way back. */
export function KeptApart({ business }: { business: Other }) {
  const { allowAgain, allowing } = useKeepApart();
  const mayDecide = useMayDecide();
  return (
    <Banner
      className="w-full"
      icon={<EyeOff aria-hidden="true" />}
      action={
        mayDecide && (
          <Button kind="secondary" busy={allowing} onClick={() => void allowAgain(business)}>
            <Trans>Allow again</Trans>
          </Button>
        )
      }
    >
      <Trans>
        You asked not to be shown each other. No matches, proposals or messages, and they are not told.
      </Trans>
    </Banner>
  );
}

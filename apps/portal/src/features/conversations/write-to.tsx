import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { MessageCircle } from 'lucide-react';
import { Button } from '../../components/button.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { useSignedIn } from '../../lib/viewer.js';
import { StartConversationMutation } from './operations.js';

/** Opens the thread with a member business. */
export function WriteTo({ businessId }: { businessId: string }) {
  const navigate = useNavigate();
  const { actingFor } = useSignedIn();
  const [start, busy] = useAct(StartConversationMutation);
  if (!actingFor || actingFor.id === businessId) return null;
  const open = async () => {
    const result = await start({ input: { businessId: actingFor.id, withId: businessId } });
    const id = result.payload?.conversation?.id;
    if (id) await navigate({ to: '/inbox/$id', params: { id } });
  };
  return (
    <Button kind="secondary" busy={busy} onClick={() => void open()}>
      <MessageCircle aria-hidden="true" />
      <Trans>Write to them</Trans>
    </Button>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { useRenewSession } from '../../lib/session.js';
import { useSignedIn } from '../../lib/viewer.js';
import { ActForMutation, SignOutMutation } from './operations.js';

/** Who is signed in, for which of their businesses, and the way out. */
export function AccountCard() {
  const { t } = useLingui();
  const viewer = useSignedIn();
  const navigate = useNavigate();
  const renew = useRenewSession();
  const [signOut, leaving] = useAct(SignOutMutation);
  const [actFor, changing] = useAct(ActForMutation);

  async function leave() {
    const outcome = await signOut({});
    if (!outcome.done) return;
    await navigate({ to: '/welcome' });
    await renew();
  }

  async function choose(businessId: string) {
    const outcome = await actFor({ input: { businessId } });
    if (outcome.done) await renew();
  }

  return (
    <section className="grid gap-4">
      <h2 className="text-l">
        <Trans>Signed in as</Trans>
      </h2>
      <p>
        <b className="block">{viewer.account.name}</b>
        <span className="text-ink-2">{viewer.account.email}</span>
      </p>
      {viewer.seats.length > 1 && (
        <fieldset className="m-0 border-0 p-0" disabled={changing}>
          <legend className="font-[650]">
            <Trans>You are acting for</Trans>
          </legend>
          {viewer.seats.map((seat) => (
            <Checkbox
              key={seat.id}
              radio
              name="acting-for"
              label={seat.business.name}
              checked={seat.business.id === viewer.actingFor?.id}
              onChange={() => void choose(seat.business.id)}
            />
          ))}
        </fieldset>
      )}
      <Button
        kind="secondary"
        busy={leaving}
        onClick={() => void leave()}
        className="justify-self-start"
        title={t`Sign out on this device`}
      >
        <LogOut aria-hidden="true" />
        <Trans>Sign out</Trans>
      </Button>
    </section>
  );
}

import { Trans } from '@lingui/react/macro';
import { LogIn } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../components/banner.js';
import { Button, LinkButton } from '../../components/button.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { RedeemMagicLinkMutation } from './operations.js';
import { useEnter } from './use-enter.js';

/** A link from a mail signs in only when a person presses the button; opening the page does nothing. */
export function RedeemLink({ token, next }: { token: string; next: string | undefined }) {
  const enter = useEnter(next);
  const [redeem, busy] = useAct(RedeemMagicLinkMutation, { quiet: true });
  const [problem, setProblem] = useState<string | null>(null);

  async function press() {
    const outcome = await redeem({ input: { token } });
    if (outcome.done) await enter(outcome.payload.viewer?.account.locale);
    else setProblem(outcome.errors[0]?.message ?? null);
  }

  if (problem !== null)
    return (
      <div className="grid gap-4">
        <Banner tone="now" live>
          {problem}
        </Banner>
        <LinkButton to="/sign-in" search={{ next }}>
          <Trans>Ask for a new link</Trans>
        </LinkButton>
      </div>
    );
  return (
    <Button busy={busy} onClick={() => void press()} className="w-full sm:w-auto">
      <LogIn aria-hidden="true" />
      <Trans>Sign me in</Trans>
    </Button>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Mail } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextField } from '../../components/field.js';
import { errorFor, missing, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { RequestMagicLinkMutation, SignInMutation } from './operations.js';
import { PasswordField } from './password-field.js';
import { useEnter } from './use-enter.js';

const ids = { email: 'sign-in-email', password: 'sign-in-password' };

interface Props {
  next: string | undefined;
  /** Called with the address after a link was asked for. */
  onLinkSent: (email: string) => void;
}

/** Two ways in: a password, or a link by e-mail. */
export function SignInForm({ next, onLinkSent }: Props) {
  const { t } = useLingui();
  const enter = useEnter(next);
  const [signIn, entering] = useAct(SignInMutation, { quiet: true });
  const [requestLink, requesting] = useAct(RequestMagicLinkMutation, { quiet: true });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);

  const noEmail = () => missing('email', t`Write your e-mail address.`);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found: UserError[] = [];
    if (!email.trim()) found.push(noEmail());
    if (!password) found.push(missing('password', t`Write your password, or ask for a link instead.`));
    setErrors(found);
    if (found.length > 0) return;
    const outcome = await signIn({ input: { email: email.trim(), password } });
    setErrors(outcome.errors);
    if (outcome.done) await enter(outcome.payload.viewer?.account.locale);
  }

  async function sendLink() {
    if (!email.trim()) {
      setErrors([noEmail()]);
      return;
    }
    const outcome = await requestLink({ input: { email: email.trim() } });
    setErrors(outcome.errors);
    if (outcome.done) onLinkSent(email.trim());
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={summaryOf(errors, ids)} />
      <div className="grid gap-5">
        <TextField
          id={ids.email}
          label={t`E-mail address`}
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={errorFor(errors, 'email')}
        />
        <PasswordField
          id={ids.password}
          label={t`Password`}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={errorFor(errors, 'password')}
        />
        <Button type="submit" busy={entering}>
          <Trans>Sign in</Trans>
        </Button>
        <div className="flex items-center gap-3 text-s text-ink-3 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          <Trans>or without a password</Trans>
        </div>
        <Button kind="secondary" busy={requesting} onClick={() => void sendLink()}>
          <Mail aria-hidden="true" />
          <Trans>E-mail me a link</Trans>
        </Button>
      </div>
    </form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextField } from '../../components/field.js';
import { useDraft } from '../../lib/draft.js';
import { errorFor, missing, summaryOf } from '../../lib/form-errors.js';
import { useAct, type UserError } from '../../lib/graphql/use-act.js';
import { SignUpMutation } from './operations.js';
import { PasswordField } from './password-field.js';
import { useEnter } from './use-enter.js';

const ids = { name: 'sign-up-name', email: 'sign-up-email', password: 'sign-up-password' };
const empty = { name: '', email: '' };
/** The shortest password the API takes. */
const leastPassword = 8;

/** A new account: three things to write. The password is never kept as a draft. */
export function SignUpForm({ next }: { next: string | undefined }) {
  const { t, i18n } = useLingui();
  const enter = useEnter(next);
  const [signUp, busy] = useAct(SignUpMutation, { quiet: true });
  const [draft, setDraft, clearDraft] = useDraft(null, 'sign-up', empty);
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found: UserError[] = [];
    if (!draft.name.trim()) found.push(missing('name', t`Write your name, as your neighbours know you.`));
    if (!draft.email.trim()) found.push(missing('email', t`Write your e-mail address.`));
    if (password.length < leastPassword)
      found.push(missing('password', t`Choose a password of at least ${leastPassword} characters.`));
    setErrors(found);
    if (found.length > 0) return;
    const outcome = await signUp({
      input: {
        name: draft.name.trim(),
        email: draft.email.trim(),
        password,
        locale: i18n.locale === 'de' ? 'DE' : 'EN',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    });
    setErrors(outcome.errors);
    if (!outcome.done) return;
    clearDraft();
    await enter(outcome.payload.viewer?.account.locale);
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={summaryOf(errors, ids)} />
      <div className="grid gap-5">
        <TextField
          id={ids.name}
          label={t`Your name`}
          help={t`As your neighbours know you. The shop's name comes later.`}
          name="name"
          autoComplete="name"
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          error={errorFor(errors, 'name')}
        />
        <TextField
          id={ids.email}
          label={t`E-mail address`}
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          value={draft.email}
          onChange={(event) => setDraft({ ...draft, email: event.target.value })}
          error={errorFor(errors, 'email')}
        />
        <PasswordField
          id={ids.password}
          label={t`Password`}
          help={t`At least ${leastPassword} characters. A short sentence is easy to remember and hard to guess.`}
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={errorFor(errors, 'password')}
        />
        <Button type="submit" busy={busy}>
          <Trans>Create my account</Trans>
        </Button>
      </div>
    </form>
  );
}

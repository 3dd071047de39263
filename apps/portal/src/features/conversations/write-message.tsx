import { Trans, useLingui } from '@lingui/react/macro';
import { SendHorizontal } from 'lucide-react';
import { Button } from '../../components/button.js';
import { TextArea } from '../../components/field.js';
import { useDraft } from '../../lib/draft.js';
import { useSignedIn } from '../../lib/viewer.js';

interface Props {
  conversationId: string;
  partnerName: string;
  /** The other side is not a member: they get it by e-mail. */
  byMail: boolean;
  onSend: (body: string) => void;
}

/** Where an answer is written; what is typed stays until it is sent. ⌘Enter or Ctrl+Enter sends. */
export function WriteMessage({ conversationId, partnerName, byMail, onSend }: Props) {
  const { t } = useLingui();
  const viewer = useSignedIn();
  const [body, setBody, clear] = useDraft(viewer.account.id, `message:${conversationId}`, '');
  const send = () => {
    if (body.trim() === '') return;
    onSend(body.trim());
    clear();
  };
  return (
    <form
      className="sticky bottom-[72px] mt-4 border-t border-line bg-paper pt-3 pb-3 lg:bottom-0"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="flex items-end gap-2">
        <TextArea
          className="min-w-0 flex-1"
          label={t`Your message to ${partnerName}`}
          hideLabel
          placeholder={t`Write to ${partnerName}`}
          rows={1}
          maxLength={5000}
          value={body}
          onChange={(event) => setBody(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
            event.preventDefault();
            send();
          }}
        />
        <Button type="submit" aria-label={t`Send`}>
          <SendHorizontal className="rtl:-scale-x-100" aria-hidden="true" />
          <span className="max-sm:sr-only">
            <Trans>Send</Trans>
          </span>
        </Button>
      </div>
      {byMail && (
        <p className="mt-1.5 text-xs text-ink-3">
          <Trans>{partnerName} gets this by e-mail and can answer the same way.</Trans>
        </p>
      )}
    </form>
  );
}

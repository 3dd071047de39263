import { Trans, useLingui } from '@lingui/react/macro';
import { Camera } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { FieldError, TextField } from '../../components/field.js';
import { errorFor } from '../../lib/form-errors.js';
import { type UserError, useAct } from '../../lib/graphql/use-act.js';
import { AddLinkMutation, type PromiseLine } from './operations.js';
import { drawnAgain, sendPhoto } from './photo.js';

interface Props {
  promise: PromiseLine;
  open: boolean;
  onClose: () => void;
  /** There is more to see now. */
  onAdded: () => void;
}

/** A photo or a link that shows that something was done. */
export function ShowIt({ promise, open, onClose, onAdded }: Props) {
  const { t } = useLingui();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Show that it is done`}
      about={t`Only the two of you see it. Where and when a photo was taken is removed before it is sent.`}
    >
      <Form promise={promise} onClose={onClose} onAdded={onAdded} />
    </Dialog>
  );
}

function Form({ promise, onClose, onAdded }: Omit<Props, 'open'>) {
  const { t } = useLingui();
  const id = useId();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [photo, setPhoto] = useState<Blob | null>(null);
  const preview = usePreview(photo);
  const [link, setLink] = useState('');
  const [photoError, setPhotoError] = useState<string | null>(null);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const [addLink] = useAct(AddLinkMutation, { quiet: true });

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setPhotoError(null);
    try {
      setPhoto(await drawnAgain(file));
    } catch {
      setPhotoError(t`This is not a picture we can read. Choose a JPEG, PNG or WebP file.`);
    }
  };

  const send = async () => {
    if (!photo && !link.trim()) return setPhotoError(t`Choose a photo, or write a link.`);
    setBusy(true);
    try {
      const wrong = photo && (await sendPhoto(promise.id, photo, `photo:${key}`));
      if (wrong !== null) return setPhotoError(wrong || t`The photo could not be sent. Try again.`);
      if (link.trim()) {
        const input = { promiseId: promise.id, link: link.trim(), idempotencyKey: `link:${key}:${link}` };
        const outcome = await addLink({ input });
        if (!outcome.done) return setErrors(outcome.errors);
      }
      toast.success(t`Added. Your partner sees it, too.`);
      onAdded();
      onClose();
    } catch {
      setPhotoError(t`The photo could not be sent. Check your connection and try again.`);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <div>
        <label htmlFor={id} className="mb-1.5 block text-s font-[650]">
          <Trans>Photo</Trans>
        </label>
        <input
          id={id}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={photoError ? `${id}-error` : undefined}
          className="block min-h-11 w-full rounded-btn border border-field bg-surface p-2 text-s file:me-3 file:min-h-7 file:rounded-1 file:border-0 file:bg-spruce-soft file:px-3 file:font-[650] file:text-spruce-deep"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        {photoError && <FieldError id={`${id}-error`}>{photoError}</FieldError>}
        {preview && (
          <img
            src={preview}
            alt={t`The photo you chose`}
            className="mt-3 max-h-56 rounded-2 border border-line"
          />
        )}
      </div>
      <TextField
        label={t`Link`}
        optional
        type="url"
        inputMode="url"
        placeholder="https://"
        value={link}
        error={errorFor(errors, 'link')}
        onChange={(event) => setLink(event.target.value)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button kind="secondary" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" busy={busy}>
          <Camera aria-hidden="true" />
          <Trans>Add it</Trans>
        </Button>
      </div>
    </form>
  );
}

/** An address for a picture that is not sent yet. */
function usePreview(photo: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!photo) return setAddress(null);
    const made = URL.createObjectURL(photo);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return address;
}

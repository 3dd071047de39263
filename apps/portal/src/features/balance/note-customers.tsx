import { Trans } from '@lingui/react/macro';
import { PencilLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.js';
import { useFormat } from '../../lib/format.js';
import { NoteCustomersForm, type Noting, today } from './note-customers-form.js';
import type { WithBalance } from './operations.js';

interface Props {
  partner: string;
  notes: WithBalance['balance']['notes'];
  noting: Noting;
}

/** The button to note customers, or why nothing can be noted now. */
export function NoteCustomers({ partner, notes, noting }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {notes.open && (
        <Button kind="secondary" onClick={() => setOpen(true)}>
          <PencilLine aria-hidden="true" />
          <Trans>Note visits or referrals</Trans>
        </Button>
      )}
      <WhatMayBeNoted {...notes} />
      <NoteCustomersForm
        partner={partner}
        notes={notes}
        noting={noting}
        open={open && notes.open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

/** Before it begins, once it is over, and when it never began; nothing while it runs. */
function WhatMayBeNoted({ open, from, to, until }: Props['notes']) {
  const format = useFormat();
  const say = (words: ReactNode) => <p className="basis-full text-s text-ink-2">{words}</p>;
  if (to < from) return say(<Trans>This never came into force, so there is nothing to note.</Trans>);
  const [first, last, end] = [format.day(from), format.day(to), format.day(until)];
  if (!open && today() <= from) return say(<Trans>From {first} on you can note who came.</Trans>);
  if (!open) return say(<Trans>This is over. Who came could be noted until {end}.</Trans>);
  if (to >= today()) return null;
  return say(
    <Trans>
      You can note who came up to {last} until {end}.
    </Trans>,
  );
}

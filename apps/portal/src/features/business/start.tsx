import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { PageHead } from '../../components/page.js';
import { CreateForm } from './create-form.js';
import { FindYours } from './find-yours.js';

/** A newcomer's way to a business: find and claim it, or make it. */
export function StartBusiness({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState<string | null>(null);
  return (
    <>
      <PageHead
        title={name === null ? t`First, your shop` : t`Tell us about ${name}`}
        tab={t`Your business`}
        sub={
          <Trans>What you do and where: that is enough to find neighbours who serve the same people.</Trans>
        }
      />
      {name === null ? (
        <FindYours onClaimed={onDone} onCreate={setName} />
      ) : (
        <CreateForm name={name} onCreated={onDone} onBack={() => setName(null)} />
      )}
    </>
  );
}

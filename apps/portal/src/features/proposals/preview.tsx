import { Trans } from '@lingui/react/macro';
import { Card } from '../../components/card.js';
import { Crest } from '../../components/crest/crest.js';
import { TermsSheet } from '../../components/terms-sheet.js';
import type { OwnBusiness } from '../../lib/viewer.js';
import type { Terms } from './operations.js';

interface Props {
  from: OwnBusiness;
  partnerName: string;
  terms: Terms;
  /** Whose eyes: the side that is asked. */
  seenBy: 'SENDER' | 'RECIPIENT';
  /** It goes out by e-mail to a business that is not a member. */
  mailed: boolean;
}

/** The proposal with the eyes of the side that is asked: "you" is them. */
export function Preview({ from, partnerName, terms, seenBy, mailed }: Props) {
  return (
    <Card awning={from.crest.colour} as="section">
      <header className="flex items-center gap-3">
        <Crest {...from.crest} size="l" />
        <div className="min-w-0">
          <b className="block">{from.name}</b>
          <span className="text-s text-ink-2">{from.place.locality}</span>
        </div>
      </header>
      <h2 className="mt-4 text-xl">{terms.title}</h2>
      {terms.note && <p className="mt-2 mb-4 max-w-[60ch] whitespace-pre-line">{terms.note}</p>}
      <div className="mt-4">
        <TermsSheet terms={terms} seenBy={seenBy} partnerName={from.name} open />
      </div>
      <p className="mt-4 text-s text-ink-3">
        {mailed ? (
          <Trans>
            {partnerName} is not a member, so this goes to them by e-mail. They can read, ask, accept or
            decline without an account.
          </Trans>
        ) : (
          <Trans>{partnerName} gets this in their inbox here and by e-mail.</Trans>
        )}
      </p>
    </Card>
  );
}

import { MailButton, MailHeading, MailNote, MailSender, MailSides, MailText } from '#libs/mail';
import { guestReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface ProposalAcceptedData {
  readonly url: string | null;
  /** The side that said yes. */
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
  readonly weGet: string;
  readonly theyGet: string;
  readonly from: string;
  readonly until: string;
  readonly guest: GuestReason | null;
}

const words = {
  en: {
    subject: (partner: string) => `${partner} said yes`,
    heading: (partner: string) => `${partner} said yes`,
    text: (title: string, from: string, until: string) =>
      `You now have a partnership: “${title}”, from ${from} to ${until}.`,
    get: 'What you get',
    give: 'What they get',
    nothing: 'Nothing in return.',
    read: 'See what is due',
    note: 'What was agreed stays as it is: neither of you can change it alone.',
  },
  de: {
    subject: (partner: string) => `${partner} sagt zu`,
    heading: (partner: string) => `${partner} sagt zu`,
    text: (title: string, from: string, until: string) =>
      `Damit haben Sie eine Partnerschaft: „${title}“, vom ${from} bis zum ${until}.`,
    get: 'Was Sie bekommen',
    give: 'Was die andere Seite bekommt',
    nothing: 'Keine Gegenleistung.',
    read: 'Ansehen, was ansteht',
    note: 'Das Vereinbarte bleibt, wie es ist: Niemand kann es allein ändern.',
  },
} as const;

/** To the side that proposed: the other said yes. */
export function proposalAccepted(locale: MailLocale, data: ProposalAcceptedData): WrittenMail {
  const word = words[locale];
  const { partner, guest } = data;
  return {
    category: 'proposal-accepted',
    subject: word.subject(partner.name),
    preview: data.title,
    colour: partner.colour,
    senderName: partner.name,
    why: guest ? guestReason(locale, guest) : memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...partner} />
        <MailHeading>{word.heading(partner.name)}</MailHeading>
        <MailText>{word.text(data.title, data.from, data.until)}</MailText>
        <MailSides
          you={{ title: word.get, text: data.weGet || word.nothing }}
          them={{ title: word.give, text: data.theyGet || word.nothing }}
        />
        {data.url ? <MailButton href={data.url}>{word.read}</MailButton> : null}
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

import { MailButton, MailHeading, MailNote, MailSender, MailText } from '#libs/mail';
import { guestReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface ProposalWithdrawnData {
  readonly url: string | null;
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
  readonly guest: GuestReason | null;
}

const words = {
  en: {
    subject: (partner: string) => `${partner} has withdrawn a proposal`,
    heading: 'A proposal was withdrawn',
    text: (partner: string, title: string) => `${partner} has taken back “${title}”.`,
    read: 'Look at the proposal',
    note: 'There is nothing for you to do.',
  },
  de: {
    subject: (partner: string) => `${partner} hat einen Vorschlag zurückgezogen`,
    heading: 'Ein Vorschlag wurde zurückgezogen',
    text: (partner: string, title: string) => `${partner} hat „${title}“ zurückgenommen.`,
    read: 'Vorschlag ansehen',
    note: 'Sie brauchen nichts zu tun.',
  },
} as const;

/** To the side that was asked: the proposal is off the table. */
export function proposalWithdrawn(locale: MailLocale, data: ProposalWithdrawnData): WrittenMail {
  const word = words[locale];
  return {
    category: 'proposal-withdrawn',
    subject: word.subject(data.partner.name),
    preview: data.title,
    colour: data.partner.colour,
    why: data.guest ? guestReason(locale, data.guest) : memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...data.partner} />
        <MailHeading>{word.heading}</MailHeading>
        <MailText>{word.text(data.partner.name, data.title)}</MailText>
        {data.url ? <MailButton href={data.url}>{word.read}</MailButton> : null}
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

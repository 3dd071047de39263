import { MailButton, MailHeading, MailNote, MailSender, MailText } from '#libs/mail';
import { guestPartnerReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface CustomersNotedData {
  readonly url: string;
  readonly partner: MailParty;
  readonly ownName: string;
  /** Set when the reader has no account. */
  readonly guest: GuestReason | null;
}

const words = {
  en: {
    subject: (partner: string) => `${partner} noted customers for you: is it right?`,
    heading: 'Is it right?',
    text: (partner: string) =>
      `${partner} wrote down that customers came to you because of them. It counts once you say that it is right.`,
    read: 'Look and answer',
    note: 'Numbers and names stay between the two of you, so they are not in this mail.',
  },
  de: {
    subject: (partner: string) => `${partner} hat Kundschaft für Sie notiert: Stimmt das?`,
    heading: 'Stimmt das?',
    text: (partner: string) =>
      `${partner} hat notiert, dass Kundschaft von dort zu Ihnen gekommen ist. Es zählt, sobald Sie sagen, dass es stimmt.`,
    read: 'Ansehen und antworten',
    note: 'Zahlen und Namen bleiben zwischen Ihnen beiden, darum stehen sie nicht in dieser Mail.',
  },
} as const;

/** To the side that is asked whether noted customers came. It says no number: a mail may be read by others. */
export function customersNoted(locale: MailLocale, data: CustomersNotedData): WrittenMail {
  const { url, partner, ownName, guest } = data;
  const word = words[locale];
  return {
    category: 'customers-noted',
    subject: word.subject(partner.name),
    preview: word.text(partner.name),
    colour: partner.colour,
    senderName: partner.name,
    why: guest ? guestPartnerReason(locale, guest, partner.name) : memberReason(locale, ownName),
    body: (
      <>
        <MailSender {...partner} />
        <MailHeading>{word.heading}</MailHeading>
        <MailText>{word.text(partner.name)}</MailText>
        <MailButton href={url}>{word.read}</MailButton>
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

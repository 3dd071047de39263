import { MailButton, MailHeading, MailNote, MailSender, MailText } from '#libs/mail';
import { memberReason } from './reasons.js';
import type { MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface ReferralNotedData {
  readonly url: string;
  readonly partner: MailParty;
  readonly ownName: string;
}

const words = {
  en: {
    subject: (partner: string) => `${partner} noted a referral: is it right?`,
    heading: 'Is it right?',
    text: (partner: string) =>
      `${partner} wrote down that one of you sent the other somebody. It counts once you say that it is right.`,
    read: 'Look and answer',
    note: 'Numbers and names stay between the two of you, so they are not in this mail.',
  },
  de: {
    subject: (partner: string) => `${partner} hat eine Empfehlung notiert: Stimmt das?`,
    heading: 'Stimmt das?',
    text: (partner: string) =>
      `${partner} hat notiert, dass jemand von Ihnen beiden der anderen Seite Kundschaft geschickt hat. Es zählt, sobald Sie sagen, dass es stimmt.`,
    read: 'Ansehen und antworten',
    note: 'Zahlen und Namen bleiben zwischen Ihnen beiden, darum stehen sie nicht in dieser Mail.',
  },
} as const;

/** To the side that is asked whether a noted referral is right. It says no number: a mail may be read by others. */
export function referralNoted(locale: MailLocale, { url, partner, ownName }: ReferralNotedData): WrittenMail {
  const word = words[locale];
  return {
    category: 'referral-noted',
    subject: word.subject(partner.name),
    preview: word.text(partner.name),
    colour: partner.colour,
    senderName: partner.name,
    why: memberReason(locale, ownName),
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

import { MailButton, MailHeading, MailNote, MailSender, MailText } from '#libs/mail';
import { guestReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface ProposalReminderData {
  readonly url: string;
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
  /** Last day to answer, in words. */
  readonly answerBy: string;
  readonly guest: GuestReason | null;
}

const words = {
  en: {
    subject: (partner: string, by: string) => `${partner} waits for an answer until ${by}`,
    heading: (by: string) => `Open until ${by}`,
    text: (partner: string, title: string) => `${partner} has asked you: “${title}”.`,
    read: 'Read it and answer',
    note: 'A yes, a no or other terms: any answer is welcome. We remind you once; after that day it runs out by itself.',
  },
  de: {
    subject: (partner: string, by: string) => `${partner} wartet bis ${by} auf eine Antwort`,
    heading: (by: string) => `Offen bis ${by}`,
    text: (partner: string, title: string) => `${partner} hat Sie gefragt: „${title}“.`,
    read: 'Lesen und antworten',
    note: 'Ja, Nein oder andere Bedingungen: Jede Antwort ist willkommen. Wir erinnern einmal; nach diesem Tag läuft der Vorschlag von selbst aus.',
  },
} as const;

/** To the side that is asked, once: the time to answer runs out. */
export function proposalReminder(locale: MailLocale, data: ProposalReminderData): WrittenMail {
  const word = words[locale];
  const { partner } = data;
  return {
    category: 'proposal-reminder',
    subject: word.subject(partner.name, data.answerBy),
    preview: data.title,
    colour: partner.colour,
    why: data.guest ? guestReason(locale, data.guest) : memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...partner} />
        <MailHeading>{word.heading(data.answerBy)}</MailHeading>
        <MailText>{word.text(partner.name, data.title)}</MailText>
        <MailButton href={data.url}>{word.read}</MailButton>
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

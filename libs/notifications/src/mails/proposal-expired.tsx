import { MailButton, MailHeading, MailNote, MailSender, MailText } from '#libs/mail';
import { memberReason } from './reasons.js';
import type { MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface ProposalExpiredData {
  readonly url: string;
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
}

const words = {
  en: {
    subject: (partner: string) => `No answer from ${partner}`,
    heading: 'No answer in time',
    text: (partner: string, title: string) => `${partner} has not answered “${title}”, and its time is over.`,
    read: 'Look at the proposal',
    note: 'People are busy; it need not mean no. You can send a new one, or call in when you pass by.',
  },
  de: {
    subject: (partner: string) => `Keine Antwort von ${partner}`,
    heading: 'Keine Antwort in der Frist',
    text: (partner: string, title: string) =>
      `${partner} hat auf „${title}“ nicht geantwortet; die Frist ist um.`,
    read: 'Vorschlag ansehen',
    note: 'Alle haben viel zu tun; ein Nein muss das nicht sein. Schicken Sie einen neuen, oder schauen Sie einmal vorbei.',
  },
} as const;

/** To the side that proposed: nobody answered in time. */
export function proposalExpired(locale: MailLocale, data: ProposalExpiredData): WrittenMail {
  const word = words[locale];
  return {
    category: 'proposal-expired',
    subject: word.subject(data.partner.name),
    preview: data.title,
    colour: data.partner.colour,
    why: memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...data.partner} />
        <MailHeading>{word.heading}</MailHeading>
        <MailText>{word.text(data.partner.name, data.title)}</MailText>
        <MailButton href={data.url}>{word.read}</MailButton>
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

import { MailButton, MailHeading, MailNote, MailQuote, MailSender, MailText } from '#libs/mail';
import { memberReason } from './reasons.js';
import type { MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface ProposalDeclinedData {
  readonly url: string;
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
  readonly reason: string | null;
}

const words = {
  en: {
    subject: (partner: string) => `${partner}: not this time`,
    heading: 'Not this time',
    text: (partner: string, title: string) => `${partner} has declined “${title}”.`,
    reason: 'What they say:',
    read: 'Look at the proposal',
    note: 'A no to one idea is not a no to you. Your other matches are waiting.',
  },
  de: {
    subject: (partner: string) => `${partner}: diesmal nicht`,
    heading: 'Diesmal nicht',
    text: (partner: string, title: string) => `${partner} hat „${title}“ abgesagt.`,
    reason: 'Die Begründung:',
    read: 'Vorschlag ansehen',
    note: 'Ein Nein zu einer Idee ist kein Nein zu Ihnen. Andere passende Nachbarn warten.',
  },
} as const;

/** To the side that proposed: the other declined. */
export function proposalDeclined(locale: MailLocale, data: ProposalDeclinedData): WrittenMail {
  const word = words[locale];
  return {
    category: 'proposal-declined',
    subject: word.subject(data.partner.name),
    preview: data.reason ?? word.text(data.partner.name, data.title),
    colour: data.partner.colour,
    senderName: data.partner.name,
    why: memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...data.partner} />
        <MailHeading>{word.heading}</MailHeading>
        <MailText>{word.text(data.partner.name, data.title)}</MailText>
        {data.reason ? (
          <>
            <MailText>{word.reason}</MailText>
            <MailQuote>{data.reason}</MailQuote>
          </>
        ) : null}
        <MailButton href={data.url}>{word.read}</MailButton>
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

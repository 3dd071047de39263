import { MailButton, MailHeading, MailNote, MailSender, MailText } from '#libs/mail';
import { memberReason } from './reasons.js';
import type { MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface QueueDeliveredData {
  readonly url: string;
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
  readonly answerBy: string;
}

const words = {
  en: {
    subject: (partner: string) => `${partner} has room: your proposal is with them`,
    heading: 'Your proposal is on its way',
    text: (partner: string, title: string) =>
      `“${title}” waited until ${partner} had room. Now it is with them.`,
    note: (partner: string, day: string) =>
      `${partner} can answer until ${day}. We tell you when they do; there is nothing for you to do until then.`,
    read: 'Look at the proposal',
  },
  de: {
    subject: (partner: string) => `${partner} hat Platz: Ihr Vorschlag ist zugestellt`,
    heading: 'Ihr Vorschlag ist unterwegs',
    text: (partner: string, title: string) =>
      `„${title}“ hat gewartet, bis bei ${partner} Platz war. Jetzt liegt der Vorschlag dort.`,
    note: (partner: string, day: string) =>
      `${partner} kann bis ${day} antworten. Wir sagen Ihnen dann Bescheid; bis dahin brauchen Sie nichts zu tun.`,
    read: 'Vorschlag ansehen',
  },
} as const;

/** To the side that proposed: what waited in the queue was delivered. */
export function queueDelivered(locale: MailLocale, data: QueueDeliveredData): WrittenMail {
  const word = words[locale];
  return {
    category: 'queue-delivered',
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
        <MailNote>{word.note(data.partner.name, data.answerBy)}</MailNote>
      </>
    ),
  };
}

import { MailButton, MailHeading, MailNote, MailQuote, MailSender } from '#libs/mail';
import { guestReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface NewMessageData {
  /** Null when there is no page for the reader: replying is the way. */
  readonly url: string | null;
  readonly from: MailParty;
  readonly author: string | null;
  readonly ownName: string;
  readonly body: string;
  readonly guest: GuestReason | null;
}

const words = {
  en: {
    subject: (from: string) => `${from} wrote to you`,
    heading: (from: string) => `${from} wrote to you`,
    author: (author: string, from: string) => `${author} from ${from}`,
    read: 'Read and answer',
    member: (from: string) =>
      `Or reply to this e-mail: ${from} gets your words. Until you have read it, we stay quiet.`,
    guest: (from: string) => `Simply reply to this e-mail: ${from} gets your words. No account needed.`,
  },
  de: {
    subject: (from: string) => `${from} hat Ihnen geschrieben`,
    heading: (from: string) => `${from} hat Ihnen geschrieben`,
    author: (author: string, from: string) => `${author}, ${from}`,
    read: 'Lesen und antworten',
    member: (from: string) =>
      `Oder antworten Sie auf diese E-Mail: Ihre Worte gehen an ${from}. Bis Sie es gelesen haben, melden wir uns nicht wieder.`,
    guest: (from: string) =>
      `Antworten Sie einfach auf diese E-Mail: Ihre Worte gehen an ${from}. Ein Konto brauchen Sie nicht.`,
  },
} as const;

/** Somebody wrote in the thread of two businesses. */
export function newMessage(locale: MailLocale, data: NewMessageData): WrittenMail {
  const word = words[locale];
  const { from, author, guest } = data;
  return {
    category: 'new-message',
    subject: word.subject(from.name),
    preview: data.body.slice(0, 140),
    colour: from.colour,
    senderName: from.name,
    why: guest ? guestReason(locale, guest) : memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...from} name={author ? word.author(author, from.name) : from.name} />
        <MailHeading>{word.heading(author ?? from.name)}</MailHeading>
        <MailQuote>{data.body}</MailQuote>
        {data.url ? <MailButton href={data.url}>{word.read}</MailButton> : null}
        <MailNote>{guest ? word.guest(from.name) : word.member(from.name)}</MailNote>
      </>
    ),
  };
}

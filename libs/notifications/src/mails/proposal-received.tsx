import { MailButton, MailHeading, MailNote, MailSender, MailSides, MailText } from '#libs/mail';
import { guestReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface ProposalReceivedData {
  readonly url: string;
  /** Whether it is for something new, or would change what there is. */
  readonly kind: 'new' | 'amendment' | 'renewal';
  readonly from: MailParty;
  /** The person who wrote it, when known. */
  readonly author: string | null;
  readonly toName: string;
  readonly title: string;
  readonly theyGet: string;
  readonly youGet: string;
  readonly note: string | null;
  /** Last day to answer, in words. */
  readonly answerBy: string;
  /** Null for a member. */
  readonly guest: GuestReason | null;
}

const words = {
  en: {
    subject: (from: string, title: string) => `${from}: ${title}`,
    author: (author: string, from: string) => `${author} from ${from}`,
    greeting: {
      new: (to: string, from: string) => `Hello ${to}, ${from} has an idea for the two of you.`,
      amendment: (to: string, from: string) =>
        `Hello ${to}, ${from} would like to change what you agreed. Until you say yes, everything stays as it is.`,
      renewal: (to: string, from: string) => `Hello ${to}, ${from} would like another season with you.`,
    },
    get: 'What you would get',
    give: 'What they would get',
    nothing: 'Nothing in return.',
    read: 'Read it and answer',
    member: (by: string) =>
      `You can say yes, ask something or decline until ${by}. Nothing is agreed until you say so.`,
    guest: (from: string, by: string) =>
      `No account needed. Or simply reply to this e-mail: ${from} gets your words. You have until ${by}, and nothing is agreed until you say so on the page.`,
    note: (author: string) => `${author} adds:`,
  },
  de: {
    subject: (from: string, title: string) => `${from}: ${title}`,
    author: (author: string, from: string) => `${author}, ${from}`,
    greeting: {
      new: (to: string, from: string) => `Guten Tag ${to}, ${from} hat eine Idee für Sie beide.`,
      amendment: (to: string, from: string) =>
        `Guten Tag ${to}, ${from} möchte ändern, was Sie vereinbart haben. Bis Sie zustimmen, bleibt alles, wie es ist.`,
      renewal: (to: string, from: string) =>
        `Guten Tag ${to}, ${from} möchte noch eine Saison mit Ihnen weitermachen.`,
    },
    get: 'Was Sie bekommen',
    give: 'Was die andere Seite bekommt',
    nothing: 'Keine Gegenleistung.',
    read: 'Lesen und antworten',
    member: (by: string) =>
      `Bis zum ${by} können Sie zusagen, nachfragen oder absagen. Vereinbart ist nichts, bevor Sie zustimmen.`,
    guest: (from: string, by: string) =>
      `Ein Konto brauchen Sie nicht. Oder antworten Sie einfach auf diese E-Mail: Ihre Worte gehen an ${from}. Sie haben Zeit bis zum ${by}, und vereinbart ist nichts, bevor Sie auf der Seite zustimmen.`,
    note: (author: string) => `${author} schreibt dazu:`,
  },
} as const;

/** A proposal has come. For a member and for somebody without an account. */
export function proposalReceived(locale: MailLocale, data: ProposalReceivedData): WrittenMail {
  const word = words[locale];
  const { from, author, guest } = data;
  const greeting = word.greeting[data.kind](data.toName, from.name);
  return {
    category: 'proposal-received',
    subject: word.subject(from.name, data.title),
    preview: `${word.get}: ${data.theyGet}`,
    colour: from.colour,
    senderName: from.name,
    why: guest ? guestReason(locale, guest) : memberReason(locale, data.toName),
    body: (
      <>
        <MailSender {...from} name={author ? word.author(author, from.name) : from.name} />
        <MailHeading>{data.title}</MailHeading>
        <MailText>{greeting}</MailText>
        <MailSides
          you={{ title: word.get, text: data.theyGet }}
          them={{ title: word.give, text: data.youGet || word.nothing }}
        />
        {data.note ? <MailText>{`${word.note(author ?? from.name)} ${data.note}`}</MailText> : null}
        <MailButton href={data.url}>{word.read}</MailButton>
        <MailNote>{guest ? word.guest(from.name, data.answerBy) : word.member(data.answerBy)}</MailNote>
      </>
    ),
  };
}

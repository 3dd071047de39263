import { MailButton, MailHeading, MailNote, MailSender, MailSides, MailText } from '#libs/mail';
import type { ProposalReceivedData } from './proposal-received.js';
import { guestReason, memberReason } from './reasons.js';
import type { MailLocale, WrittenMail } from './written-mail.js';

export interface ProposalCounteredData extends ProposalReceivedData {
  /** What is different from the version before, a sentence each. */
  readonly changes: readonly string[];
}

const words = {
  en: {
    subject: (from: string) => `${from} answered with other terms`,
    author: (author: string, from: string) => `${author} from ${from}`,
    heading: (from: string) => `${from} would rather do it like this`,
    about: (title: string) => `About “${title}”. What is different from your version:`,
    get: 'What you would get now',
    give: 'What they would get now',
    nothing: 'Nothing in return.',
    note: 'The note with it:',
    read: 'Compare and answer',
    last: (by: string) =>
      `You can accept exactly this, answer with other terms or decline until ${by}. Nothing is agreed until you say so on the page.`,
  },
  de: {
    subject: (from: string) => `${from} hat mit anderen Bedingungen geantwortet`,
    author: (author: string, from: string) => `${author}, ${from}`,
    heading: (from: string) => `${from} würde es lieber so machen`,
    about: (title: string) => `Es geht um „${title}“. Das ist anders als in Ihrer Fassung:`,
    get: 'Was Sie jetzt bekämen',
    give: 'Was die andere Seite jetzt bekäme',
    nothing: 'Keine Gegenleistung.',
    note: 'Die Notiz dazu:',
    read: 'Vergleichen und antworten',
    last: (by: string) =>
      `Bis zum ${by} können Sie genau dem zustimmen, mit anderen Bedingungen antworten oder absagen. Vereinbart ist nichts, bevor Sie auf der Seite zustimmen.`,
  },
} as const;

/** The other side answered with a version of its own: what changed, and what it comes to. */
export function proposalCountered(locale: MailLocale, data: ProposalCounteredData): WrittenMail {
  const word = words[locale];
  const { from, author, guest, changes } = data;
  return {
    category: 'proposal-countered',
    subject: word.subject(from.name),
    preview: changes[0] ?? data.title,
    colour: from.colour,
    senderName: from.name,
    why: guest ? guestReason(locale, guest) : memberReason(locale, data.toName),
    body: (
      <>
        <MailSender {...from} name={author ? word.author(author, from.name) : from.name} />
        <MailHeading>{word.heading(from.name)}</MailHeading>
        <MailText>{word.about(data.title)}</MailText>
        {changes.map((sentence) => (
          <MailText key={sentence}>{`• ${sentence}`}</MailText>
        ))}
        <MailSides
          you={{ title: word.get, text: data.theyGet || word.nothing }}
          them={{ title: word.give, text: data.youGet || word.nothing }}
        />
        {data.note ? <MailText>{`${word.note} ${data.note}`}</MailText> : null}
        <MailButton href={data.url}>{word.read}</MailButton>
        <MailNote>{word.last(data.answerBy)}</MailNote>
      </>
    ),
  };
}

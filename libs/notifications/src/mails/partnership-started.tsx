import { MailButton, MailHeading, MailNote, MailSender, MailSides, MailText } from '#libs/mail';
import type { ProposalAcceptedData } from './proposal-accepted.js';
import { guestReason, memberReason } from './reasons.js';
import type { MailLocale, WrittenMail } from './written-mail.js';

const words = {
  en: {
    subject: (partner: string) => `Agreed with ${partner}`,
    heading: (partner: string) => `You said yes to ${partner}`,
    text: (title: string, from: string, until: string) =>
      `This is what you agreed: “${title}”, from ${from} to ${until}. Keep this e-mail as your record.`,
    get: 'What you get',
    give: 'What they get',
    nothing: 'Nothing in return.',
    read: 'See what is due',
    member: 'What was agreed stays as it is: neither of you can change it alone.',
    guest: (partner: string) =>
      `The link in our first e-mail shows it for 30 more days. To talk about it, reply to this e-mail: ${partner} gets your words.`,
  },
  de: {
    subject: (partner: string) => `Vereinbart mit ${partner}`,
    heading: (partner: string) => `Sie haben ${partner} zugesagt`,
    text: (title: string, from: string, until: string) =>
      `Das haben Sie vereinbart: „${title}“, vom ${from} bis zum ${until}. Heben Sie diese E-Mail als Beleg auf.`,
    get: 'Was Sie bekommen',
    give: 'Was die andere Seite bekommt',
    nothing: 'Keine Gegenleistung.',
    read: 'Ansehen, was ansteht',
    member: 'Das Vereinbarte bleibt, wie es ist: Niemand kann es allein ändern.',
    guest: (partner: string) =>
      `Über den Link in unserer ersten E-Mail ist es noch 30 Tage zu sehen. Zum Absprechen antworten Sie einfach auf diese E-Mail: Ihre Worte gehen an ${partner}.`,
  },
} as const;

/** To the side that said yes: what it agreed to. */
export function partnershipStarted(locale: MailLocale, data: ProposalAcceptedData): WrittenMail {
  const word = words[locale];
  const { partner, guest } = data;
  return {
    category: 'partnership-started',
    subject: word.subject(partner.name),
    preview: data.title,
    colour: partner.colour,
    why: guest ? guestReason(locale, guest) : memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...partner} />
        <MailHeading>{word.heading(partner.name)}</MailHeading>
        <MailText>{word.text(data.title, data.from, data.until)}</MailText>
        <MailSides
          you={{ title: word.get, text: data.weGet || word.nothing }}
          them={{ title: word.give, text: data.theyGet || word.nothing }}
        />
        {data.url ? <MailButton href={data.url}>{word.read}</MailButton> : null}
        <MailNote>{guest ? word.guest(partner.name) : word.member}</MailNote>
      </>
    ),
  };
}

import { MailButton, MailHeading, MailNote, MailText } from '#libs/mail';
import type { MailLocale, WrittenMail } from './written-mail.js';

export interface MagicLinkData {
  readonly instance: string;
  readonly url: string;
  readonly minutes: number;
  /** Null when nobody has an account with this address: the link then leads to signing up. */
  readonly name: string | null;
}

const words = {
  en: {
    subject: (instance: string) => `Sign in to ${instance}`,
    heading: (name: string) => `Hello ${name}`,
    text: 'Here is the link you asked for.',
    button: 'Sign in',
    note: (minutes: number) =>
      `It works once, for ${minutes} minutes. If you did not ask for it, do nothing: without the link nobody gets in.`,
    unknownSubject: (instance: string) => `No account at ${instance} yet`,
    unknownHeading: 'No account yet',
    unknownText: 'Somebody asked for a sign-in link for this address, but it has no account here.',
    unknownButton: 'Make an account',
    unknownNote: 'If it was not you, do nothing.',
    why: 'We wrote to you because somebody asked for a sign-in link for this address.',
  },
  de: {
    subject: (instance: string) => `Anmelden bei ${instance}`,
    heading: (name: string) => `Guten Tag ${name}`,
    text: 'Hier ist der Link, um den Sie gebeten haben.',
    button: 'Anmelden',
    note: (minutes: number) =>
      `Er gilt einmal und ${minutes} Minuten lang. Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ohne den Link kommt niemand hinein.`,
    unknownSubject: (instance: string) => `Noch kein Konto bei ${instance}`,
    unknownHeading: 'Noch kein Konto',
    unknownText: 'Für diese Adresse wurde ein Anmeldelink angefordert; sie hat hier aber kein Konto.',
    unknownButton: 'Konto anlegen',
    unknownNote: 'Wenn Sie das nicht waren, tun Sie nichts.',
    why: 'Wir schreiben Ihnen, weil für diese Adresse ein Anmeldelink angefordert wurde.',
  },
} as const;

/** The sign-in link somebody has asked for; without an account, the way to one. */
export function magicLink(locale: MailLocale, { name, instance, url, minutes }: MagicLinkData): WrittenMail {
  const word = words[locale];
  if (name === null) {
    return {
      category: 'magic-link',
      subject: word.unknownSubject(instance),
      preview: word.unknownText,
      why: word.why,
      body: (
        <>
          <MailHeading>{word.unknownHeading}</MailHeading>
          <MailText>{word.unknownText}</MailText>
          <MailButton href={url}>{word.unknownButton}</MailButton>
          <MailNote>{word.unknownNote}</MailNote>
        </>
      ),
    };
  }
  return {
    category: 'magic-link',
    subject: word.subject(instance),
    preview: word.text,
    why: word.why,
    body: (
      <>
        <MailHeading>{word.heading(name)}</MailHeading>
        <MailText>{word.text}</MailText>
        <MailButton href={url}>{word.button}</MailButton>
        <MailNote>{word.note(minutes)}</MailNote>
      </>
    ),
  };
}

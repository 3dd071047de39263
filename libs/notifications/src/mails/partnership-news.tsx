import { MailButton, MailHeading, MailNote, MailSender, MailText } from '#libs/mail';
import { guestPartnerReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

/** What happened to a partnership that the other side has to know. */
export const PARTNERSHIP_NEWS = [
  'amended',
  'renewed',
  'paused',
  'resumed',
  'notice_given',
  'end_agreed',
  'ended',
  'completed',
] as const;
export type PartnershipNewsKind = (typeof PARTNERSHIP_NEWS)[number];

export interface PartnershipNewsData {
  readonly kind: PartnershipNewsKind;
  /** Null for somebody without an account. */
  readonly url: string | null;
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
  /** The day it is about, in words: the end of a pause, or the last day. Null when there is none. */
  readonly day: string | null;
  readonly guest: GuestReason | null;
}

type Line = (partner: string, day: string | null) => { subject: string; text: string };
interface Words {
  readonly lines: Readonly<Record<PartnershipNewsKind, Line>>;
  readonly read: string;
  readonly note: string;
}

const words: Readonly<Record<MailLocale, Words>> = {
  en: {
    lines: {
      amended: (partner) => ({
        subject: `${partner} agreed to the change`,
        text: `${partner} said yes to the change you proposed. The new terms hold from now on; promises that are still open follow them.`,
      }),
      renewed: (partner) => ({
        subject: `Another season with ${partner}`,
        text: `${partner} said yes to another season.`,
      }),
      paused: (partner, day) => ({
        subject: `${partner} takes a break`,
        text: day
          ? `${partner} has paused your partnership until ${day}. Nothing falls due meanwhile, and open promises get their days back.`
          : `${partner} has paused your partnership. Nothing falls due until one of you goes on.`,
      }),
      resumed: (partner) => ({
        subject: `${partner} goes on`,
        text: `The break is over: ${partner} goes on with your partnership. Open promises got the days back that they stood still.`,
      }),
      notice_given: (partner, day) => ({
        subject: `${partner} will stop on ${day}`,
        text: `${partner} gave notice, as you agreed either of you can. The last day is ${day}. What falls due until then still counts; the rest is waived.`,
      }),
      end_agreed: (partner, day) => ({
        subject: `Agreed: the last day is ${day}`,
        text: `${partner} agreed to stop on ${day}. What falls due until then still counts; the rest is waived.`,
      }),
      ended: (partner) => ({
        subject: `${partner} has closed`,
        text: `${partner} has closed for good, so your partnership ends today. What was still open is waived.`,
      }),
      completed: (partner) => ({
        subject: `Your season with ${partner} is over`,
        text: `The period you agreed with ${partner} is over. If it went well, go on for another season.`,
      }),
    },
    read: 'See your partnership',
    note: 'You both keep the record of what was agreed.',
  },
  de: {
    lines: {
      amended: (partner) => ({
        subject: `${partner} stimmt der Änderung zu`,
        text: `${partner} hat der vorgeschlagenen Änderung zugestimmt. Ab jetzt gilt das Neue; offene Zusagen richten sich danach.`,
      }),
      renewed: (partner) => ({
        subject: `Weiter mit ${partner}`,
        text: `${partner} hat zugestimmt, noch eine Saison weiterzumachen.`,
      }),
      paused: (partner, day) => ({
        subject: `${partner} macht eine Pause`,
        text: day
          ? `${partner} hat die Partnerschaft bis zum ${day} angehalten. Solange wird nichts fällig, und offene Zusagen bekommen ihre Tage zurück.`
          : `${partner} hat die Partnerschaft angehalten. Es wird nichts fällig, bis eine Seite weitermacht.`,
      }),
      resumed: (partner) => ({
        subject: `${partner} macht weiter`,
        text: `Die Pause ist vorbei: ${partner} macht weiter. Offene Zusagen haben die Tage zurückbekommen, die sie stillstanden.`,
      }),
      notice_given: (partner, day) => ({
        subject: `${partner} hört am ${day} auf`,
        text: `${partner} hat gekündigt, wie es beide vereinbart haben. Der letzte Tag ist der ${day}. Was bis dahin fällig wird, zählt noch; der Rest ist erlassen.`,
      }),
      end_agreed: (partner, day) => ({
        subject: `Vereinbart: Letzter Tag ist der ${day}`,
        text: `${partner} ist einverstanden, am ${day} aufzuhören. Was bis dahin fällig wird, zählt noch; der Rest ist erlassen.`,
      }),
      ended: (partner) => ({
        subject: `${partner} hat geschlossen`,
        text: `${partner} hat für immer geschlossen, daher endet die Partnerschaft heute. Was noch offen war, ist erlassen.`,
      }),
      completed: (partner) => ({
        subject: `Die Saison mit ${partner} ist vorbei`,
        text: `Der vereinbarte Zeitraum mit ${partner} ist vorbei. Wenn es gut war, machen Sie noch eine Saison weiter.`,
      }),
    },
    read: 'Partnerschaft ansehen',
    note: 'Der Beleg über das Vereinbarte bleibt beiden Seiten.',
  },
};

/** Something happened to a partnership: short, and without anybody's private reasons. */
export function partnershipNews(locale: MailLocale, data: PartnershipNewsData): WrittenMail {
  const { partner, guest } = data;
  const word = words[locale];
  const line = word.lines[data.kind](partner.name, data.day);
  return {
    category: `partnership-${data.kind}`,
    subject: line.subject,
    preview: data.title,
    colour: partner.colour,
    why: guest ? guestPartnerReason(locale, guest, partner.name) : memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...partner} />
        <MailHeading>{data.title}</MailHeading>
        <MailText>{line.text}</MailText>
        {data.url ? <MailButton href={data.url}>{word.read}</MailButton> : null}
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

import {
  MailButton,
  MailHeading,
  type MailInvitation,
  MailNote,
  MailQuote,
  MailSender,
  MailText,
} from '#libs/mail';
import { guestPartnerReason, memberReason } from './reasons.js';
import type { GuestReason, MailLocale, MailParty, WrittenMail } from './written-mail.js';

/** What a catch-up has become, for somebody who did not do it; dropped: the partnership is over before then. */
export const CATCH_UP_NEWS = ['planned', 'moved', 'cancelled', 'dropped'] as const;
export type CatchUpNewsKind = (typeof CATCH_UP_NEWS)[number];

export interface CatchUpData {
  readonly kind: CatchUpNewsKind;
  /** Null when there is no page for this person. */
  readonly url: string | null;
  readonly partner: MailParty;
  readonly ownName: string;
  /** The name of the business that did it. */
  readonly by: string;
  /** The day and the time, in words. */
  readonly when: string;
  readonly minutes: number;
  /** What it was to be before; null when that is the same, or nobody was told. */
  readonly before: string | null;
  readonly where: string;
  readonly note: string | null;
  readonly guest: GuestReason | null;
  readonly invitation: MailInvitation;
}

interface Words {
  readonly subject: Readonly<Record<CatchUpNewsKind, (partner: string, when: string) => string>>;
  readonly text: Readonly<Record<CatchUpNewsKind, (by: string, partner: string) => string>>;
  readonly length: (minutes: number) => string;
  readonly where: (place: string) => string;
  readonly before: (when: string) => string;
  readonly read: string;
  /** For somebody who can look at it and not move it. */
  readonly open: string;
  readonly calendar: string;
  readonly suit: (partner: string) => string;
}

const words: Readonly<Record<MailLocale, Words>> = {
  en: {
    subject: {
      planned: (partner, when) => `Catch-up with ${partner}: ${when}`,
      moved: (partner, when) => `Moved: catch-up with ${partner}, now ${when}`,
      cancelled: (partner, when) => `Cancelled: catch-up with ${partner}, ${when}`,
      dropped: (partner, when) => `Cancelled: catch-up with ${partner}, ${when}`,
    },
    text: {
      planned: (by) => `${by} would like a short talk about how it goes between you two.`,
      moved: (by) => `${by} has changed the catch-up. This is how it stands now:`,
      cancelled: (by) => `${by} has cancelled this catch-up. It does not take place.`,
      dropped: (_, partner) =>
        `Your partnership with ${partner} is over before then, so this catch-up does not take place.`,
    },
    length: (minutes) => `${minutes} minutes`,
    where: (place) => `Where: ${place}`,
    before: (when) => `Before: ${when}`,
    read: 'See or move it',
    open: 'Look at it',
    calendar: 'The calendar file with this mail keeps your calendar right.',
    suit: (partner) => `If it does not suit you, answer this mail: ${partner} reads it.`,
  },
  de: {
    subject: {
      planned: (partner, when) => `Treffen mit ${partner}: ${when}`,
      moved: (partner, when) => `Verschoben: Treffen mit ${partner}, jetzt ${when}`,
      cancelled: (partner, when) => `Abgesagt: Treffen mit ${partner}, ${when}`,
      dropped: (partner, when) => `Abgesagt: Treffen mit ${partner}, ${when}`,
    },
    text: {
      planned: (by) => `${by} möchte kurz mit Ihnen besprechen, wie es mit Ihnen beiden läuft.`,
      moved: (by) => `${by} hat das Treffen geändert. So steht es jetzt:`,
      cancelled: (by) => `${by} hat dieses Treffen abgesagt. Es findet nicht statt.`,
      dropped: (_, partner) =>
        `Die Partnerschaft mit ${partner} ist vorher zu Ende, darum findet dieses Treffen nicht statt.`,
    },
    length: (minutes) => `${minutes} Minuten`,
    where: (place) => `Wo: ${place}`,
    before: (when) => `Vorher: ${when}`,
    read: 'Ansehen oder verschieben',
    open: 'Ansehen',
    calendar: 'Die Kalenderdatei in dieser Mail hält Ihren Kalender richtig.',
    suit: (partner) => `Wenn es Ihnen nicht passt, antworten Sie auf diese Mail: ${partner} liest es.`,
  },
};

/** A short meeting of the two partners was planned, moved or cancelled: what a person has to know, and their calendar. */
export function catchUpNews(locale: MailLocale, data: CatchUpData): WrittenMail {
  const { kind, partner, guest, when, note } = data;
  const word = words[locale];
  const takesPlace = kind === 'planned' || kind === 'moved';
  const text = word.text[kind](data.by, partner.name);
  return {
    category: `catch-up-${kind}`,
    subject: word.subject[kind](partner.name, when),
    preview: text,
    colour: partner.colour,
    invitation: data.invitation,
    why: guest ? guestPartnerReason(locale, guest, partner.name) : memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...partner} />
        <MailHeading>{when}</MailHeading>
        <MailText>{text}</MailText>
        {takesPlace ? (
          <MailText>
            {[
              word.length(data.minutes),
              word.where(data.where),
              ...(data.before === null ? [] : [word.before(data.before)]),
            ].join('\n')}
          </MailText>
        ) : null}
        {takesPlace && note ? <MailQuote>{note}</MailQuote> : null}
        {takesPlace && data.url ? (
          <MailButton href={data.url}>{guest ? word.open : word.read}</MailButton>
        ) : null}
        <MailNote>{takesPlace ? `${word.calendar} ${word.suit(partner.name)}` : word.calendar}</MailNote>
      </>
    ),
  };
}

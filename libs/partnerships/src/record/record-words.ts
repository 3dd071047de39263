import type { Locale } from '#libs/identity';

const en = {
  title: 'Record of what was agreed',
  between: 'Between',
  and: 'and',
  inForce: 'Terms in force',
  since: 'since',
  period: 'Period',
  notice: 'Either side may stop with notice of',
  days: 'days',
  gets: 'gets',
  exclusivity: 'Exclusive for the period',
  note: 'Note',
  promises: 'Promises',
  until: 'until',
  versions: 'Versions',
  version: 'Version',
  by: 'by',
  hash: 'Hash',
  history: 'What happened',
  signatures: 'Signatures',
  agreedBy: 'Agreed by',
  on: 'on',
  somebody: 'somebody at',
  signedOn: 'Signed with the key',
  verifyTitle: 'How to verify this record',
  verify: (url: string) =>
    `Open ${url} and drop this file there; no account is needed. Or run “alongside verify-record” with it. Any changed byte is noticed. The record for programs is attached to this document as record.json.`,
  page: 'Page',
  issued: 'Issued',
} as const;

type Words = { readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : (typeof en)[K] };

const de: Words = {
  title: 'Beleg über das Vereinbarte',
  between: 'Zwischen',
  and: 'und',
  inForce: 'Was gilt',
  since: 'seit',
  period: 'Zeitraum',
  notice: 'Beide Seiten können aufhören, mit einer Frist von',
  days: 'Tagen',
  gets: 'bekommt',
  exclusivity: 'Ausschließlich für den Zeitraum',
  note: 'Anmerkung',
  promises: 'Zusagen',
  until: 'bis',
  versions: 'Fassungen',
  version: 'Fassung',
  by: 'von',
  hash: 'Prüfsumme',
  history: 'Was geschah',
  signatures: 'Unterschriften',
  agreedBy: 'Vereinbart von',
  on: 'am',
  somebody: 'jemand bei',
  signedOn: 'Unterzeichnet mit dem Schlüssel',
  verifyTitle: 'So prüfen Sie diesen Beleg',
  verify: (url) =>
    `Öffnen Sie ${url} und legen Sie diese Datei dort ab; ein Konto brauchen Sie nicht. Oder rufen Sie „alongside verify-record“ damit auf. Jedes geänderte Byte fällt auf. Der Beleg für Programme hängt als record.json an diesem Dokument.`,
  page: 'Seite',
  issued: 'Ausgestellt',
};

const happened = {
  en: {
    sent: 'Proposed',
    countered: 'Answered with other terms',
    accepted: 'Accepted',
    started: 'In force',
    amended: 'Changed',
    renewed: 'Renewed',
    paused: 'Paused',
    resumed: 'Resumed',
    notice_given: 'Notice given',
    end_agreed: 'Earlier end agreed',
    ended: 'Ended',
    completed: 'Period over',
  },
  de: {
    sent: 'Vorgeschlagen',
    countered: 'Mit anderen Bedingungen geantwortet',
    accepted: 'Angenommen',
    started: 'In Kraft',
    amended: 'Geändert',
    renewed: 'Verlängert',
    paused: 'Pausiert',
    resumed: 'Fortgesetzt',
    notice_given: 'Gekündigt',
    end_agreed: 'Früheres Ende vereinbart',
    ended: 'Beendet',
    completed: 'Zeitraum vorbei',
  },
} as const;

const promiseStates = {
  en: {
    open: 'open',
    done: 'done, not confirmed yet',
    kept: 'kept',
    late: 'kept late',
    missed: 'missed',
    contested: 'contested',
    waived: 'waived',
    disagreed: 'seen differently',
  },
  de: {
    open: 'offen',
    done: 'erledigt, noch nicht bestätigt',
    kept: 'gehalten',
    late: 'verspätet gehalten',
    missed: 'versäumt',
    contested: 'bestritten',
    waived: 'erlassen',
    disagreed: 'verschieden gesehen',
  },
} as const;

/** What a printed record says, in the reader's language. */
export const recordWords = (locale: Locale) => ({
  ...(locale === 'de' ? de : en),
  happened: happened[locale] as Readonly<Record<string, string>>,
  promiseStates: promiseStates[locale],
  day: (day: string) => inWords(locale, new Date(`${day}T00:00:00Z`)),
  moment: (at: string) => `${inWords(locale, new Date(at))}, ${new Date(at).toISOString().slice(11, 16)} UTC`,
});

const inWords = (locale: Locale, at: Date): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    at,
  );

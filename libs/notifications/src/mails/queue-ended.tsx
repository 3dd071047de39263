import { MailButton, MailHeading, MailSender, MailText } from '#libs/mail';
import type { QueueEnd } from '#libs/partnerships';
import { memberReason } from './reasons.js';
import type { MailLocale, MailParty, WrittenMail } from './written-mail.js';

export interface QueueEndedData {
  readonly url: string;
  readonly partner: MailParty;
  readonly ownName: string;
  readonly title: string;
  readonly why: QueueEnd;
}

const words = {
  en: {
    subject: (partner: string) => `Your proposal to ${partner} was not delivered`,
    heading: 'It no longer waits in the queue',
    text: (title: string) => `“${title}” was not delivered. It is an ordinary draft again; nothing is lost.`,
    why: {
      no_room: (partner: string) =>
        `${partner} had no room for another proposal in three weeks. You can let it wait again, or call in when you pass by.`,
      closed: (partner: string) => `${partner} has closed here, so nothing can be agreed with them.`,
      not_deliverable: () =>
        'It could not be sent any longer as it is. Open it to read why; what can be changed can be sent again.',
    },
    read: 'Open the draft',
  },
  de: {
    subject: (partner: string) => `Ihr Vorschlag an ${partner} wurde nicht zugestellt`,
    heading: 'Er wartet nicht mehr',
    text: (title: string) =>
      `„${title}“ wurde nicht zugestellt. Es ist wieder ein gewöhnlicher Entwurf; verloren ist nichts.`,
    why: {
      no_room: (partner: string) =>
        `${partner} hatte drei Wochen lang keinen Platz für einen weiteren Vorschlag. Sie können ihn noch einmal warten lassen oder einfach vorbeischauen.`,
      closed: (partner: string) =>
        `${partner} ist hier nicht mehr aktiv; mit diesem Betrieb lässt sich nichts mehr vereinbaren.`,
      not_deliverable: () =>
        'So, wie er ist, konnte er nicht mehr gesendet werden. Öffnen Sie ihn, um den Grund zu lesen; was sich ändern lässt, können Sie neu senden.',
    },
    read: 'Entwurf öffnen',
  },
} as const;

/** To the side that proposed: what waited in the queue will not be delivered by itself. */
export function queueEnded(locale: MailLocale, data: QueueEndedData): WrittenMail {
  const word = words[locale];
  return {
    category: 'queue-ended',
    subject: word.subject(data.partner.name),
    preview: data.title,
    colour: data.partner.colour,
    why: memberReason(locale, data.ownName),
    body: (
      <>
        <MailSender {...data.partner} />
        <MailHeading>{word.heading}</MailHeading>
        <MailText>{word.text(data.title)}</MailText>
        <MailText>{word.why[data.why](data.partner.name)}</MailText>
        <MailButton href={data.url}>{word.read}</MailButton>
      </>
    ),
  };
}

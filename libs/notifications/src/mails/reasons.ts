import { addressSourceIn } from '#libs/directory';
import type { GuestReason, MailLocale } from './written-mail.js';

/** The sentence at the foot of a mail to somebody with a seat in a business. */
export function memberReason(locale: MailLocale, business: string): string {
  return locale === 'de'
    ? `Wir schreiben Ihnen, weil Sie sich hier um ${business} kümmern.`
    : `We wrote to you because you look after ${business} here.`;
}

/** The sentence at the foot of a mail to somebody without an account: where the address came from, and what to expect. */
export function guestReason(locale: MailLocale, { addressSource }: GuestReason): string {
  return locale === 'de'
    ? `Wir schreiben Ihnen, weil ein Betrieb in Ihrer Nähe mit Ihnen zusammenarbeiten möchte. Woher wir Ihre Adresse haben: ${addressSourceIn('de', addressSource)}.`
    : `We wrote to you because a business near you would like to work with you. Where your address comes from: ${addressSource}.`;
}

/** The same for somebody without an account who has agreed to something with a business. */
export function guestPartnerReason(
  locale: MailLocale,
  { addressSource }: GuestReason,
  partner: string,
): string {
  return locale === 'de'
    ? `Wir schreiben Ihnen, weil Sie mit ${partner} etwas vereinbart haben. Woher wir Ihre Adresse haben: ${addressSourceIn('de', addressSource)}.`
    : `We wrote to you because you and ${partner} have an agreement. Where your address comes from: ${addressSource}.`;
}

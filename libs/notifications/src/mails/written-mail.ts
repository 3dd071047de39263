import type { ReactElement } from 'react';
import type { MailColour, MailInvitation } from '#libs/mail';

export type { MailLocale } from '#libs/mail';

/** What a mail says; who gets it and how it travels is decided elsewhere. */
export interface WrittenMail {
  readonly category: string;
  readonly subject: string;
  readonly preview: string;
  readonly body: ReactElement;
  /** Why this person gets it, for the foot. */
  readonly why: string;
  readonly colour?: MailColour;
  readonly senderName?: string;
  /** For the calendar of the person. */
  readonly invitation?: MailInvitation;
}

/** A business as a mail shows it. */
export interface MailParty {
  readonly name: string;
  /** Kind, place and distance: "Florist · Market Square 4 · 210 m from you". */
  readonly line: string;
  readonly colour: MailColour;
}

/** Why somebody without an account gets a mail: where their address came from. */
export interface GuestReason {
  readonly addressSource: string;
}

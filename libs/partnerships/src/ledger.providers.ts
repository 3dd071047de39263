import { BookReachWhenPromiseKept } from './handlers/book-reach-when-promise-kept.js';
import { AnswerNoteAsGuest } from './use-cases/answer-note-as-guest.js';
import { AnswerNote } from './use-cases/answer-note.js';
import { BookEntry } from './use-cases/book-entry.js';
import { BookReach } from './use-cases/book-reach.js';
import { BookRedemption } from './use-cases/book-redemption.js';
import { ConfirmNoteAsGuest } from './use-cases/confirm-note-as-guest.js';
import { ConfirmNote } from './use-cases/confirm-note.js';
import { CorrectEntry } from './use-cases/correct-entry.js';
import { DisputeNoteAsGuest } from './use-cases/dispute-note-as-guest.js';
import { DisputeNote } from './use-cases/dispute-note.js';
import { FindPartnershipAsGuest } from './use-cases/find-partnership-as-guest.js';
import { LookAtBalanceAsGuest } from './use-cases/look-at-balance-as-guest.js';
import { LookAtBalances } from './use-cases/look-at-balances.js';
import { NoteCustomersAsGuest } from './use-cases/note-customers-as-guest.js';
import { NoteCustomers } from './use-cases/note-customers.js';
import { PutNote } from './use-cases/put-note.js';
import { WorkOutBalances } from './use-cases/work-out-balances.js';

/** What can be done with the ledger of two partners, and looked up in it. */
export const ledgerVerbs = [
  BookRedemption,
  ConfirmNote,
  ConfirmNoteAsGuest,
  CorrectEntry,
  DisputeNote,
  DisputeNoteAsGuest,
  LookAtBalanceAsGuest,
  LookAtBalances,
  NoteCustomers,
  NoteCustomersAsGuest,
];

/** What these verbs are made of. */
export const ledgerParts = [
  AnswerNote,
  AnswerNoteAsGuest,
  BookEntry,
  BookReach,
  BookReachWhenPromiseKept,
  FindPartnershipAsGuest,
  PutNote,
  WorkOutBalances,
];

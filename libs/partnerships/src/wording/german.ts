import { type ChangeWords, endsSentence } from './change-words.js';

/** What somebody wrote, at the end of a sentence: with one full stop, theirs or ours. */
const quoted = (text: string): string => `„${text}“${endsSentence(text) ? '' : '.'}`;

/** A changed term in German. Nobody is addressed, so that it reads the same in a mail and in the portal. */
export const german: ChangeWords = {
  labels: {
    title: () => 'Der Titel',
    theyGet: ({ recipient }) => `Was ${recipient} bekommt`,
    youGet: ({ sender }) => `Was ${sender} bekommt`,
    note: () => 'Die Notiz',
  },
  text: (label, { kind, before, after }) =>
    ({
      added: `${label}, ist jetzt: ${quoted(after)}`,
      removed: `${label}, fällt weg. Bisher: ${quoted(before)}`,
      changed: `${label}, ist jetzt: ${quoted(after)} Bisher: ${quoted(before)}`,
    })[kind].replace(/^(Der Titel|Die Notiz), /, '$1 '),
  starts: ({ before, after }) => `Los geht es am ${after} statt am ${before}.`,
  ends: ({ before, after }) => `Schluss ist am ${after} statt am ${before}.`,
  notice: ({ before, after }) => `Beide Seiten können ${after} aufhören. Bisher: ${before}.`,
  exclusivity: ({ kind, before, after }) =>
    ({
      added: after,
      removed: `Gilt nicht mehr: ${before}`,
      changed: `${after} Bisher: ${before}`,
    })[kind],
  promise: (who, { kind, before, after }) =>
    kind === 'removed' ? `${who} verspricht nicht mehr: ${before}.` : `${who} verspricht außerdem: ${after}.`,
  parts: {
    by: (what, _, { before, after }) => `„${what}“ ist Sache von ${after}, nicht mehr von ${before}.`,
    what: (_, who, { before, after }) => `${who} verspricht „${after}“ statt „${before}“.`,
    channel: (what, _, { before, after }) => `Wo „${what}“ gilt: ${after}. Bisher: ${before}.`,
    from: (what, _, { before, after }) => `„${what}“ beginnt am ${after} statt am ${before}.`,
    until: (what, _, { before, after }) => `„${what}“ endet am ${after} statt am ${before}.`,
    quantity: (what, _, { before, after }) => `Wie viele bei „${what}“: ${after}. Bisher: ${before}.`,
  },
  days: (count) =>
    count === 0 ? 'jederzeit' : count === 1 ? 'mit einem Tag Frist' : `mit ${count} Tagen Frist`,
  count: (quantity) => (quantity === null ? 'keine Anzahl' : String(quantity)),
  bound: (binds, kind, names) =>
    binds === 'both'
      ? `Beide machen das mit niemand anderem aus der Gruppe: ${kind}.`
      : `${names[binds]} macht das mit niemand anderem aus der Gruppe: ${kind}.`,
  whole: ({ what, quantity, channel, from, until }) =>
    `„${what}“ (${[quantity && `${quantity}-mal`, channel, `${from} bis ${until}`].filter(Boolean).join(', ')})`,
};

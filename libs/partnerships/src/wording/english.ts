import { type ChangeWords, endsSentence } from './change-words.js';

/** What somebody wrote, at the end of a sentence: with one full stop, theirs or ours. */
const quoted = (text: string): string => `“${text}”${endsSentence(text) ? '' : '.'}`;

/** A changed term in English. */
export const english: ChangeWords = {
  labels: {
    title: () => 'The title',
    theyGet: ({ recipient }) => `What ${recipient} gets`,
    youGet: ({ sender }) => `What ${sender} gets`,
    note: () => 'The note',
  },
  text: (label, { kind, before, after }) =>
    ({
      added: `${label} is now ${quoted(after)}`,
      removed: `${label} is left out. It was ${quoted(before)}`,
      changed: `${label} is now ${quoted(after)} It was ${quoted(before)}`,
    })[kind],
  starts: ({ before, after }) => `It starts on ${after}, not on ${before}.`,
  ends: ({ before, after }) => `It ends on ${after}, not on ${before}.`,
  notice: ({ before, after }) => `Either side can stop ${after}. Before: ${before}.`,
  exclusivity: ({ kind, before, after }) =>
    ({
      added: after,
      removed: `No longer so: ${before}`,
      changed: `${after} Before: ${before}`,
    })[kind],
  promise: (who, { kind, before, after }) =>
    kind === 'removed' ? `${who} no longer promises: ${before}.` : `${who} also promises: ${after}.`,
  parts: {
    by: (what, _, { before, after }) => `“${what}” is for ${after} to do, not for ${before}.`,
    what: (_, who, { before, after }) => `${who} promises “${after}” instead of “${before}”.`,
    channel: (what, _, { before, after }) => `“${what}” is for: ${after}. Before: ${before}.`,
    from: (what, _, { before, after }) => `“${what}” starts on ${after}, not on ${before}.`,
    until: (what, _, { before, after }) => `“${what}” ends on ${after}, not on ${before}.`,
    quantity: (what, _, { before, after }) => `How many for “${what}”: ${after}. Before: ${before}.`,
  },
  days: (count) =>
    count === 0 ? 'at any time' : count === 1 ? 'with one day’s notice' : `with ${count} days’ notice`,
  count: (quantity) => (quantity === null ? 'no number' : String(quantity)),
  bound: (binds, kind, names) =>
    binds === 'both'
      ? `Neither of the two does this with anybody else of this kind: ${kind}.`
      : `${names[binds]} does this with nobody else of this kind: ${kind}.`,
  whole: ({ what, quantity, channel, from, until }) =>
    `“${what}” (${[quantity && `${quantity} times`, channel, `${from} to ${until}`].filter(Boolean).join(', ')})`,
};

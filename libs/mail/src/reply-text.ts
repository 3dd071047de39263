import { isRule, namesSender, readLines, type ReplyLine } from './reply-lines.js';

/** A signature under "-- " has at most this many lines; more is taken for text. */
const SIGNATURE_LINES = 12;

/**
 * What a person wrote in a reply: without the mail it answers and without signatures that announce themselves.
 * When in doubt the text stays. The result is made of lines of the text, in their order.
 */
export function replyText(text: string): string {
  const lines = readLines(text);
  const written = withoutSignature(withoutDevice(withoutQuotes(withoutHistory(lines))));
  return trimmed(written);
}

/** Cuts at the first place where a mail program put the whole mail that is answered. */
function withoutHistory(lines: readonly ReplyLine[]): readonly ReplyLine[] {
  const start = lines.findIndex((_, index) => startsHistory(lines, index));
  if (start < 0) return lines;
  const before = lines.slice(0, start);
  return before.some(({ kind }) => kind === 'own') ? before : lines;
}

function startsHistory(lines: readonly ReplyLine[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (line.kind === 'divider') return isRule(line) ? headersAt(lines, index + 1) >= 2 : true;
  if (namesSender(line)) return headersAt(lines, index) >= 3;
  return line.kind === 'attribution' && endsInUnmarkedQuote(lines, index);
}

/** How many headers follow in a block, blank lines before it skipped. The first must name a sender. */
function headersAt(lines: readonly ReplyLine[], index: number): number {
  let at = index;
  while (lines[at]?.kind === 'blank') at += 1;
  const first = lines[at];
  if (!first || !namesSender(first)) return 0;
  let count = 0;
  for (let gap = 0; gap < 2 && at < lines.length; at += 1) {
    const kind = lines[at]?.kind;
    if (kind === 'header') count += 1;
    gap = kind === 'header' ? 0 : gap + 1;
  }
  return count;
}

/** After the last "On … wrote:" with own words above it and no ">" anywhere below, all of the rest is quoted. */
function endsInUnmarkedQuote(lines: readonly ReplyLine[], index: number): boolean {
  return !lines.slice(index + 1).some(({ kind }) => kind === 'quote');
}

/**
 * Takes out marked quotes above the first and below the last own words, with the lines that announce them.
 * Between own words they stay: there they say what is answered.
 */
function withoutQuotes(lines: readonly ReplyLine[]): readonly ReplyLine[] {
  const isOwn = ({ kind }: ReplyLine) => kind !== 'quote' && kind !== 'blank' && kind !== 'attribution';
  const first = lines.findIndex(isOwn);
  if (first < 0) return [];
  let last = lines.findLastIndex(isOwn);
  const own = lines.slice(first, last + 1);
  const quoted = own.findIndex(({ kind }) => kind === 'quote');
  if (quoted >= 0 && own.slice(quoted).every((line) => !isOwn(line) || isAside(line)))
    last = first + quoted - 1;
  return lines.slice(first, last + 1).filter(({ kind }) => kind !== 'attribution');
}

/** A line that is no words of its own. */
const isAside = ({ kind }: ReplyLine): boolean =>
  kind === 'device' || kind === 'divider' || kind === 'signature';

function withoutDevice(lines: readonly ReplyLine[]): readonly ReplyLine[] {
  const rest = lines.filter(({ kind }) => kind !== 'device');
  return rest.some(({ kind }) => kind === 'own') ? rest : lines;
}

/** Cuts a signature that starts with its separator, is short and ends the mail. */
function withoutSignature(lines: readonly ReplyLine[]): readonly ReplyLine[] {
  const at = lines.findLastIndex(({ kind }) => kind === 'signature');
  if (at < 0) return lines;
  const below = lines.slice(at + 1).filter(({ kind }) => kind !== 'blank');
  const above = lines.slice(0, at);
  const cut = below.length <= SIGNATURE_LINES && above.some(({ kind }) => kind === 'own');
  return cut ? above : lines;
}

function trimmed(lines: readonly ReplyLine[]): string {
  return lines
    .map(({ text }) => text.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{4,}/g, '\n\n\n');
}

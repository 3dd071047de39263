import { isCertain, isRule, namesSender, readLines, type ReplyLine } from './reply-lines.js';

/** A signature under "-- " has at most this many lines; more is taken for text. */
const SIGNATURE_LINES = 12;

/**
 * What a person wrote in a reply: without the mail it answers and without signatures that announce themselves.
 * When in doubt the text stays. The result is made of lines of the text, in their order.
 */
export function replyText(text: string): string {
  const lines = withoutDoubt(readLines(text));
  const written = withoutSignature(withoutDevice(withoutQuotes(withoutHistory(lines))));
  return trimmed(written);
}

/** A line that only looks like an attribution, with no quote below it, is somebody's own. */
function withoutDoubt(lines: readonly ReplyLine[]): readonly ReplyLine[] {
  return lines.map((line, index) => {
    if (line.kind !== 'attribution' || isCertain(line)) return line;
    return nextWritten(lines, index)?.kind === 'quote' ? line : { ...line, kind: 'own' };
  });
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
  if (line.kind === 'header') return lines[index - 1]?.kind !== 'header' && headersAt(lines, index) >= 3;
  return isCertain(line) && nextWritten(lines, index)?.kind !== 'quote';
}

/** How many headers follow in a block, blank lines before it skipped; none when no sender is among them. */
function headersAt(lines: readonly ReplyLine[], index: number): number {
  let at = index;
  while (lines[at]?.kind === 'blank') at += 1;
  if (lines[at]?.kind !== 'header') return 0;
  let count = 0;
  let hasSender = false;
  for (let gap = 0; gap < 2 && at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.kind === 'header') {
      count += 1;
      hasSender ||= namesSender(line);
    }
    gap = line?.kind === 'header' ? 0 : gap + 1;
  }
  return hasSender ? count : 0;
}

/** The first line below that is not blank. */
const nextWritten = (lines: readonly ReplyLine[], index: number): ReplyLine | undefined =>
  lines.slice(index + 1).find(({ kind }) => kind !== 'blank');

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

/**
 * What a line of a reply looks like:
 * `blank`; `quote` (starts with ">"); `attribution` ("On … wrote:"); `divider` (what follows is the mail answered);
 * `header` ("From: …"); `signature` ("-- "); `device` ("Sent from my iPhone"); `own` (everything else).
 */
export type LineKind =
  'blank' | 'quote' | 'attribution' | 'divider' | 'header' | 'signature' | 'device' | 'own';

export interface ReplyLine {
  readonly text: string;
  readonly kind: LineKind;
}

const ATTRIBUTIONS = [
  /^(on|op)\b.{3,}\b(wrote|schreef).{0,40}:\s*$/i,
  /^am\b.{3,}\b(schrieb|hat|schrieben)\b.{0,200}:\s*$/i,
  /^(le|el|il|em)\b.{3,}\b(a écrit|escribió|ha scritto|escreveu)\b.{0,200}:\s*$/i,
  /^\S.{0,120}(<\S+@\S+>|\[mailto:\S+\]).{0,60}\b(wrote|schrieb|writes|schreibt)\b.{0,60}:\s*$/i,
  /^\d{4}-\d{2}-\d{2}.{0,40}<\S+@\S+>:\s*$/,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}\b.{0,80}\b(wrote|schrieb)\b.{0,120}:\s*$/i,
];
/** A line that may be the start of an attribution which the mail program broke in two or three. */
const ATTRIBUTION_START = /^(on|am|le|el|op|il|em)\s.*(\d|<|@)/i;

const DIVIDERS = [
  /^-{2,}\s*(original message|original-nachricht|original mail|ursprüngliche nachricht|originalnachricht|original-mail|weitergeleitete nachricht|forwarded message|message d'origine|mensaje original|reply message|original appointment|ursprünglicher termin)\s*-{2,}\s*$/i,
  /^(begin forwarded message|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail)\s*:\s*$/i,
];
/** Outlook and its relatives rule a line and repeat the headers of the mail answered below it. */
const RULE = /^(_{10,}|-{10,}|={10,}|\*{10,})\s*$/;

const HEADER =
  /^[*]?(from|von|de|sent|gesendet|date|datum|to|an|cc|kopie|subject|betreff|reply-to|antwort an|importance|wichtigkeit|priorität|envoyé|objet|à)\s?:[*]?(\s|$)/i;
const SENDER_HEADER = /^[*]?(from|von|de)\s?:[*]?\s/i;

const DEVICES = [
  /^(sent|envoyé|enviado|inviato) (from|via|with|using|de|depuis|desde|da) (my|mon|mi|mio|the|aol|outlook|yahoo|proton|mail|mailspring|bluemail|spark|hey|front|superhuman|samsung|iphone|ipad|android|gmail|blackberry|windows)\b.{0,100}$/i,
  /^get outlook for (ios|android|mac)\b.{0,80}$/i,
  /^von (meinem|meiner|my|samsung|outlook|mail|yahoo) .{0,40}(gesendet|geschickt|verschickt|versendet)\.?$/i,
  /^(gesendet|verschickt|versendet|geschickt) (von|mit|aus|via|über) (meinem|meiner|outlook|yahoo|der (gmx|web\.de|telekom|mobilen)|mail|gmx|web\.de|proton|samsung|iphone|ipad|android).{0,80}$/i,
  /^diese nachricht wurde von meinem .{1,60} gesendet\.?.{0,60}$/i,
  /^(holen sie sich|laden sie) outlook für (ios|android)\b.{0,80}$/i,
];

/** The separator of RFC 3676, section 4.3, also without its space, and what some programs write instead. */
const SIGNATURE = /^(--|—|__)$/;

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** The lines of a text with what they are. Attributions that were broken over several lines are put on one. */
export function readLines(text: string): ReplyLine[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .split('\n');
  const read: ReplyLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const joined = attributionAt(lines, index);
    read.push(joined ? { text: joined.text, kind: 'attribution' } : lineOf(lines[index] ?? ''));
    if (joined) index += joined.extra;
  }
  return read;
}

function attributionAt(lines: readonly string[], index: number): { text: string; extra: number } | null {
  for (let extra = 0; extra <= 3; extra += 1) {
    const part = lines.slice(index, index + extra + 1);
    if (part.length <= extra || part.some((line) => line.trim() === '')) return null;
    const text = plain(part.join(' '));
    if (text.length > 400) return null;
    if (ATTRIBUTIONS.some((pattern) => pattern.test(text))) return { text: part.join('\n'), extra };
    if (extra === 0 && !ATTRIBUTION_START.test(text) && !/<\S*$|@/.test(text)) return null;
  }
  return null;
}

function lineOf(text: string): ReplyLine {
  const line = plain(text);
  const is = (kind: LineKind): ReplyLine => ({ text, kind });
  if (line === '') return is('blank');
  if (line.startsWith('>')) return is('quote');
  if (SIGNATURE.test(line)) return is('signature');
  if (DIVIDERS.some((pattern) => pattern.test(line)) || RULE.test(line)) return is('divider');
  if (HEADER.test(line)) return is('header');
  if (DEVICES.some((pattern) => pattern.test(line))) return is('device');
  return is('own');
}

/**
 * Whether an attribution was written by a machine beyond doubt: it has an address or a time of day.
 * "On Monday I wrote:" may be a person's own words.
 */
export const isCertain = (line: ReplyLine): boolean =>
  line.kind === 'attribution' && /\S@\S|\d{1,2}[:.]\d{2}(?!\d*[./])/.test(plain(line.text));

/** Whether a header names a sender. */
export const namesSender = (line: ReplyLine): boolean =>
  line.kind === 'header' && SENDER_HEADER.test(plain(line.text));

/** Whether a divider is only a ruled line, which a person may draw too. */
export const isRule = (line: ReplyLine): boolean => RULE.test(plain(line.text));

const plain = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

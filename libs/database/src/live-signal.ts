/** PostgreSQL channel on which changes are announced. */
export const LIVE_CHANNEL = 'alongside_live';

/** "This changed": a topic (`conversation`, `proposal`, `account` …) and an id. */
export interface LiveSignal {
  readonly topic: string;
  readonly id: string;
}

/** A NOTIFY payload must stay under 8,000 bytes; leave room. */
const MAX_BYTES = 7_000;

/** Packs signals into as few payloads as fit: one NOTIFY per commit is the usual case. */
export function packSignals(signals: readonly LiveSignal[]): string[] {
  const payloads: string[] = [];
  let current = '';
  for (const { topic, id } of signals) {
    const line = `${topic}:${id}`;
    if (current !== '' && Buffer.byteLength(current) + Buffer.byteLength(line) + 1 > MAX_BYTES) {
      payloads.push(current);
      current = '';
    }
    current = current === '' ? line : `${current}\n${line}`;
  }
  return current === '' ? payloads : [...payloads, current];
}

/** The signals in a payload. */
export const unpackSignals = (payload: string): LiveSignal[] =>
  payload.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [{ topic: line.slice(0, colon), id: line.slice(colon + 1) }] : [];
  });

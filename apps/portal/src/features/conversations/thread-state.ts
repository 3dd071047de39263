import type { ThreadMessage } from './operations.js';

/** A message on its way: shown at once, replaced by the kept one when it comes back under the same client id. */
export interface Outgoing {
  clientId: string;
  body: string;
  failed: boolean;
}

/** Puts messages from wherever they came (first load, scrolled back, live) into order, each once. */
export function merge(known: readonly ThreadMessage[], more: readonly ThreadMessage[]): ThreadMessage[] {
  const bySequence = new Map(known.map((message) => [message.sequence, message]));
  for (const message of more) bySequence.set(message.sequence, message);
  return [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
}

/** What is still on its way once these messages are kept. */
export function stillOutgoing(outgoing: readonly Outgoing[], kept: readonly ThreadMessage[]): Outgoing[] {
  const clientIds = new Set(kept.map((message) => message.clientId));
  return outgoing.filter(({ clientId }) => !clientIds.has(clientId));
}

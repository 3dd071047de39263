import type { ThreadMessage } from './operations.js';
import { merge, stillOutgoing } from './thread-state.js';

const message = (sequence: number, clientId = `c${sequence}`): ThreadMessage => ({
  id: `m${sequence}`,
  sequence,
  clientId,
  businessName: 'Rosa’s Flowers',
  authorName: null,
  through: 'PORTAL',
  body: 'Hello',
  at: '2026-11-23T10:00:00Z',
  business: { id: 'b' },
});

describe('a thread', () => {
  it('keeps each message once and in order, however they arrive', () => {
    const merged = merge([message(3), message(1)], [message(2), message(3)]);
    expect(merged.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('forgets what is on its way once it is kept', () => {
    const outgoing = [
      { clientId: 'c1', body: 'One', failed: false },
      { clientId: 'x', body: 'Two', failed: true },
    ];
    expect(stillOutgoing(outgoing, [message(1)])).toEqual([outgoing[1]]);
  });
});

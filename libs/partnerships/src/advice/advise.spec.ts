import type { Terms } from '../terms.js';
import { type Advice, type AdviceSetting, type Agreement, advise } from './advise.js';

const terms = (part: Partial<Terms> = {}): Terms => ({
  title: 'Cards',
  theyGet: 'a',
  youGet: 'b',
  startsOn: '2026-12-01',
  endsOn: '2027-01-31',
  exitNoticeDays: 7,
  note: null,
  exclusivity: null,
  promises: (['sender', 'recipient'] as const).map((by) => ({
    key: by,
    by,
    what: 'A card',
    channel: 'counter_card',
    from: '2026-12-01',
    until: '2027-01-31',
    quantity: null,
  })),
  ...part,
});
const people = { low: 1, likely: 1, high: 1 };
const side = { people, uncounted: 0 };
const setting = (part: Partial<AdviceSetting> = {}): AdviceSetting => ({
  terms: terms(),
  side: 'sender',
  otherId: 'them',
  otherCategoryKeys: ['photographer'],
  openBetween: [],
  agreements: [],
  estimate: { gets: { sender: side, recipient: side }, finding: 'even', suggestion: null },
  competes: (a, b) => a !== b && [a, b].every((key) => key.startsWith('photo')),
  ...part,
});
const agreement = (part: Partial<Agreement> = {}): Agreement => ({
  id: 'partnership',
  side: 'recipient',
  otherId: 'third',
  otherCategoryKeys: ['baker'],
  startsOn: '2026-11-01',
  endsOn: '2026-12-01',
  terms: terms({ exclusivity: { binds: 'recipient', categoryKey: 'photographer' } }),
  ...part,
});
const kinds = (advice: Advice[]) => advice.map(({ kind }) => kind);

describe('advise', () => {
  it('says nothing about even terms between two who have nothing else', () => {
    expect(advise(setting())).toEqual([]);
  });

  it('points out what you promised to another, also for a competitor of that kind, while it lasts', () => {
    const bound = { kind: 'bound', partnershipId: 'partnership', categoryKey: 'photographer' };
    expect(advise(setting({ agreements: [agreement()] }))).toEqual([bound]);
    expect(advise(setting({ otherCategoryKeys: ['photo-studio'], agreements: [agreement()] }))).toEqual([
      bound,
    ]);
    expect(advise(setting({ otherCategoryKeys: ['florist'], agreements: [agreement()] }))).toEqual([]);
    expect(advise(setting({ agreements: [agreement({ endsOn: '2026-11-30' })] }))).toEqual([]);
    expect(advise(setting({ agreements: [agreement({ side: 'sender' })] }))).toEqual([]);
  });

  it('points out a partner you already have of the kind these terms would keep out, for whom they bind', () => {
    const exclusive = terms({ exclusivity: { binds: 'sender', categoryKey: 'baker' } });
    const agreements = [agreement({ terms: terms() })];
    expect(kinds(advise(setting({ terms: exclusive, agreements })))).toEqual(['promised']);
    expect(advise(setting({ terms: exclusive, agreements, side: 'recipient' }))).toEqual([]);
  });

  it('points out the same kind of thing that is open or agreed between the two, and no other', () => {
    const other = terms({ title: 'Windows', promises: [] });
    const advice = advise(
      setting({
        openBetween: [
          { id: 'same', terms: terms() },
          { id: 'other', terms: other },
        ],
        agreements: [agreement({ otherId: 'them', terms: terms() })],
      }),
    );
    expect(advice).toEqual([
      { kind: 'same_open', proposalId: 'same', channels: ['counter_card'] },
      { kind: 'same_agreed', partnershipId: 'partnership', channels: ['counter_card'] },
    ]);
  });

  it('says when only one side promises, and when one would get clearly more', () => {
    const [mine] = terms().promises;
    expect(advise(setting({ terms: terms({ promises: [mine!] }) }))).toEqual([
      { kind: 'one_sided', side: 'sender' },
    ]);
    const { estimate } = setting();
    expect(advise(setting({ estimate: { ...estimate, finding: 'recipient' } }))).toEqual([
      { kind: 'lopsided', side: 'recipient' },
    ]);
  });
});

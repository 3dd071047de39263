import { supposeAmong, standsIn } from '../../../../test/support/suppose.js';
import { townProfiles } from '../../../../test/support/town-profiles.js';
import { buildMatchProfile } from '../../../../test/support/builders/match-profile.js';
import type { MatchProfile } from '../ranking/profile.js';
import { tellLift, tellSink, tellStep } from '../wording/tell-change.js';
import { cheapestLift, costliestLoss, firstOf, type Supposed } from './match-change.js';
import { possibleGains, possibleLosses } from './possible-edits.js';
import { EDIT_EFFORTS, edited, effortOf, type ProfileGain, type ProfileLoss } from './profile-edit.js';
import { profileSteps } from './profile-steps.js';
import type { Stand } from './stand.js';

const RANK = { fair: 0, good: 1, strong: 2 };
const stand = (place: number | null, forYou: Stand['fitForYou'], forThem = forYou, score = 0.5): Stand => ({
  place,
  fitForYou: forYou,
  fitForThem: forThem,
  score,
});
const supposed = <E extends ProfileGain | ProfileLoss>(
  edit: E,
  ...stands: [string, Stand][]
): Supposed<E> => ({
  edit,
  stands: new Map(stands),
});
const card: ProfileGain = { kind: 'add_channel', channel: 'counter_card', monthlyReach: 200 };
const newsletter: ProfileGain = { kind: 'add_channel', channel: 'newsletter', monthlyReach: 200 };
const audience: ProfileGain = { kind: 'say_audience', audience: [{ segment: 'couples', share: 0.5 }] };

const full = buildMatchProfile({
  audience: [{ segment: 'couples', share: 0.5 }],
  openingHours: [{ weekday: 1, opens: '09:00', closes: '18:00' }],
  offerings: ['Bouquets'],
  channels: [{ kind: 'window', monthlyReach: 90, reachIsEstimate: true }],
});

describe('what would change a match', () => {
  it('tells in a whole town only lifts that lift and losses that sink, seen by place or word, and no lift that asks more than it must', () => {
    const town = townProfiles();
    let [lifts, sinks] = [0, 0];
    for (let index = 0; index < town.length; index += 61) {
      const full = town[index] as MatchProfile;
      const sparse = { ...full, audience: [], channels: [], openingHours: [] };
      for (const you of [full, sparse]) {
        const { now, gains, losses } = supposeAmong(you, town);
        for (const [id, before] of firstOf(now)) {
          const lift = cheapestLift(id, now, gains);
          const sink = costliestLoss(id, now, losses);
          if (lift) {
            lifts += 1;
            const after = standsIn(edited(you, lift.edit), town).get(id);
            expect(after).toEqual(lift.after);
            if (!after) throw new Error('A lift cannot lose its match.');
            const words =
              RANK[after.fitForYou] +
              RANK[after.fitForThem] -
              RANK[before.fitForYou] -
              RANK[before.fitForThem];
            expect(words > 0 || (after.place ?? 101) < (before.place ?? 101)).toBe(true);
            expect(after.score).toBeGreaterThan(before.score);
          }
          if (sink) {
            sinks += 1;
            const after = standsIn(edited(you, sink.edit), town).get(id) ?? null;
            expect(after).toEqual(sink.after);
            const words = after
              ? RANK[after.fitForYou] +
                RANK[after.fitForThem] -
                RANK[before.fitForYou] -
                RANK[before.fitForThem]
              : -1;
            expect(words < 0 || (after?.place ?? 101) > (before.place ?? 101)).toBe(true);
          }
          const easier = gains.filter(
            ({ edit }) =>
              lift && EDIT_EFFORTS.indexOf(effortOf(edit)) < EDIT_EFFORTS.indexOf(effortOf(lift.edit)),
          );
          const other = cheapestLift(id, now, easier);
          if (other && lift) expect(other.effect.worse).toBeGreaterThan(other.effect.better);
        }
      }
    }
    expect(lifts).toBeGreaterThan(10);
    expect(sinks).toBeGreaterThan(10);
  });

  const now = new Map([
    ['a', stand(1, 'good')],
    ['b', stand(2, 'fair')],
    ['c', stand(3, 'fair')],
  ]);
  const others = (word: Stand['fitForYou']): [string, Stand][] => [
    ['a', stand(1, word)],
    ['c', stand(3, 'fair')],
  ];

  it('prefers the least effort, then the greatest effect, and last of all what costs others more', () => {
    const better = stand(2, 'good', 'fair', 0.6);
    const best = stand(1, 'strong', 'strong', 0.9);
    const lift = (...gains: Supposed<ProfileGain>[]) => cheapestLift('b', now, gains)?.edit;
    expect(
      lift(
        supposed(newsletter, ['b', best], ...others('good')),
        supposed(card, ['b', better], ...others('good')),
      ),
    ).toBe(card);
    expect(
      lift(
        supposed(card, ['b', better], ...others('good')),
        supposed({ ...card, channel: 'window' }, ['b', best], ...others('good')),
      ),
    ).toEqual({ ...card, channel: 'window' });
    expect(
      lift(supposed(audience, ['b', best]), supposed(newsletter, ['b', better], ...others('good'))),
    ).toBe(newsletter);
    expect(lift(supposed(audience, ['b', best]))).toBe(audience);
  });

  it('calls nothing a lift that only others make, that costs a word, or that nobody sees', () => {
    for (const after of [
      stand(1, 'fair', 'fair', 0.5),
      stand(1, 'good', 'fair', 0.5),
      stand(2, 'fair', 'fair', 0.6),
    ])
      expect(cheapestLift('b', now, [supposed(card, ['b', after])])).toBeNull();
    expect(cheapestLift('a', now, [supposed(card, ['a', stand(1, 'strong', 'fair', 0.9)])])).toBeNull();
    expect(cheapestLift('nobody', now, [supposed(card, ['nobody', stand(1, 'strong')])])).toBeNull();
  });

  it('finds what a match rests on: one thing before everything, and what would end it before what would sink it', () => {
    const one: ProfileLoss = { kind: 'lose_channel', channel: 'window', monthlyReach: 90 };
    const all: ProfileLoss = { kind: 'lose_all_channels', channels: ['window', 'event'] };
    const kind: ProfileLoss = { kind: 'lose_kind', category: 'cafe' };
    const sunk = supposed(one, ['a', stand(2, 'good', 'good', 0.4)]);
    const deeper = supposed(all, ['a', stand(9, 'fair', 'fair', 0.1)]);
    expect(costliestLoss('a', now, [deeper, sunk])?.edit).toBe(one);
    expect(costliestLoss('a', now, [deeper])?.edit).toBe(all);
    expect(costliestLoss('a', now, [sunk, supposed(kind)])).toMatchObject({ edit: kind, after: null });
    expect(costliestLoss('a', now, [supposed(one, ['a', stand(1, 'good', 'good', 0.4)])])).toBeNull();
  });

  it('orders steps by what they bring, one for each part of the profile and three at most, none where nothing helps', () => {
    const up = (...ids: string[]): [string, Stand][] =>
      [...now].map(([id, before]) => [id, ids.includes(id) ? { ...before, fitForThem: 'strong' } : before]);
    const hours: ProfileGain = { kind: 'say_hours', openingHours: [] };
    const travel: ProfileGain = { kind: 'travel_further', km: 9 };
    const steps = profileSteps(full, now, [
      supposed(hours, ...up()),
      supposed(card, ...up('a')),
      supposed(newsletter, ...up('a', 'b')),
      supposed(audience, ...up('a', 'b', 'c')),
      supposed(travel, ...up(), ['d', stand(4, 'good')]),
      supposed({ kind: 'name_occasion', moment: 'new-baby', word: 'baby' }, ['a', stand(1, 'strong')]),
    ]);
    expect(steps.map(({ edit }) => edit)).toEqual([audience, newsletter, travel]);
    expect(steps[0]).toMatchObject({ effect: { lookedAt: 3, better: 3, worse: 0 }, joining: 0 });
    expect(steps[2]).toMatchObject({ joining: 1, example: { otherId: 'd', before: null } });
    expect(profileSteps(full, now, [supposed(hours, ...up())])).toEqual([]);
  });

  it('names what is still empty where nothing would lift, in the order others look for it, and never at the cost of a match', () => {
    const hours: ProfileGain = { kind: 'say_hours', openingHours: [] };
    const occasion: ProfileGain = { kind: 'name_occasion', moment: 'new-baby', word: 'baby' };
    const stay = [...now];
    const all = [hours, occasion, audience, card, newsletter].map((edit) => supposed(edit, ...stay));
    const edits = (you: MatchProfile, gains: readonly Supposed<ProfileGain>[]) =>
      profileSteps(you, now, gains).map(({ edit }) => edit);
    const empty = buildMatchProfile();
    expect(edits(empty, all)).toEqual([card, audience, occasion]);
    expect(edits({ ...empty, channels: full.channels, audience: full.audience }, all)).toEqual([
      occasion,
      hours,
    ]);
    expect(edits(full, all)).toEqual([]);
    const costs = supposed(card, ['a', stand(1, 'fair')], ['b', stand(2, 'fair')], ['c', stand(3, 'fair')]);
    expect(edits(empty, [costs, supposed(hours, ...stay)])).toEqual([hours]);
    const lifts = supposed(hours, ...stay, ['a', stand(1, 'strong')]);
    expect(edits(empty, [lifts, ...all])).toEqual([hours]);

    const [alone] = profileSteps(empty, new Map(), [supposed(card)]);
    expect(alone && tellStep(alone, 'florists', null, 'en')).toBe(
      'Offer partners a card on your counter. If you reached 200 people a month that way, nobody would become a match today, but what you could do together could start from it.',
    );
    const told = profileSteps(empty, now, all).map((step) => tellStep(step, 'florists', null, 'en'));
    expect(told).toEqual([
      'Offer partners a card on your counter. If you reached 200 people a month that way, none of your matches would get stronger today, but what you could do together could start from it.',
      'Say whom you serve. If it is as usual for florists (couples), none of your matches would get stronger today, but reasons could name the customers you share.',
      'Name something you sell for parents of a new baby. Then none of your matches would get stronger today, but neighbours who search for it would find you.',
    ]);
    const [first] = profileSteps(empty, now, [supposed(hours, ...stay)]).map((step) =>
      tellStep({ ...step, edit: card }, 'Blumenläden', null, 'de'),
    );
    expect(first).toBe(
      'Bieten Sie Partnern eine Karte auf Ihrer Theke an. Wenn Sie so 200 Menschen im Monat erreichten, würde heute keiner Ihrer Treffer stärker, aber was Sie gemeinsam tun könnten, könnte damit beginnen.',
    );
  });

  it('proposes only what is not said yet, and supposes what is usual', () => {
    const bare = possibleGains(buildMatchProfile({ offerings: ['Wedding flowers'] }));
    expect(bare.map(({ kind }) => kind)).toEqual([
      'say_audience',
      'say_hours',
      'add_channel',
      'add_channel',
      'add_channel',
      'name_occasion',
      'name_occasion',
      'name_occasion',
    ]);
    expect(bare[0]).toEqual({
      kind: 'say_audience',
      audience: [
        { segment: 'engaged-couples', share: 0.3 },
        { segment: 'event-hosts', share: 0.25 },
        { segment: 'couples', share: 0.25 },
        { segment: 'neighbourhood-locals', share: 0.15 },
      ],
    });
    expect(JSON.stringify(bare)).not.toContain('getting-married');
    expect(possibleGains(buildMatchProfile({ categoryKey: null }))).toEqual([]);
    expect(possibleLosses(buildMatchProfile())).toEqual([]);
    for (const gain of bare)
      expect(
        possibleGains(edited(buildMatchProfile({ offerings: ['Wedding flowers'] }), gain)),
      ).not.toContainEqual(gain);
  });

  it('speaks plainly in both languages', () => {
    const effect = { lookedAt: 20, better: 7, worse: 0 };
    const lift = { edit: card, before: stand(7, 'good', 'fair'), after: stand(4, 'good', 'good'), effect };
    expect(tellLift(lift, 'florists', 'en')).toBe(
      'Offer partners a card on your counter. If you reached 200 people a month that way, this match would be good for them instead of fair and number 4 of your matches instead of 7.',
    );
    expect(tellLift(lift, 'Blumenläden', 'de')).toBe(
      'Bieten Sie Partnern eine Karte auf Ihrer Theke an. Wenn Sie so 200 Menschen im Monat erreichten, wäre dieser Treffer für den anderen Betrieb gut statt brauchbar und Nummer 4 Ihrer Treffer statt 7.',
    );
    expect(tellLift({ ...lift, effect: { lookedAt: 20, better: 1, worse: 3 } }, '', 'en')).toContain(
      ' Of your first 20 matches, 1 would get better and 3 would get worse.',
    );
    const sink = {
      edit: { kind: 'lose_occasion', moment: 'getting-married' },
      before: stand(1, 'strong'),
      after: null,
      effect,
    } as const;
    expect(tellSink(sink, 'en')).toBe(
      'Without what you sell for couples getting married, this would not be a match any more.',
    );
    expect(tellSink(sink, 'de')).toBe(
      'Ohne Ihre Angebote zum Anlass „Heiraten“ wäre dies kein Treffer mehr.',
    );
    const step = {
      edit: audience,
      effect,
      joining: 0,
      example: { otherId: 'x', before: stand(3, 'good', 'fair'), after: stand(3, 'good', 'good') },
    };
    expect(tellStep(step, 'florists', 'Café Linden GmbH', 'en')).toBe(
      'Say whom you serve. If it is as usual for florists (couples), 7 of your first 20 matches would get better: Café Linden would be good for them instead of fair.',
    );
    expect(tellStep(step, 'Blumenläden', 'Café Linden GmbH', 'de')).toBe(
      'Sagen Sie, wer zu Ihnen kommt. Wenn es die in Ihrem Gewerbe üblichen Kunden sind (Paare), würden 7 Ihrer ersten 20 Treffer besser werden: Café Linden wäre für den anderen Betrieb gut statt brauchbar.',
    );
    const join = {
      edit: { kind: 'travel_further', km: 12 },
      effect: { lookedAt: 0, better: 0, worse: 0 },
      joining: 1,
      example: { otherId: 'x', before: null, after: stand(1, 'good') },
    } as const;
    expect(tellStep(join, '', 'Far Away', 'en')).toBe(
      'Go as far as 12 km to your customers. Then 1 more neighbour would come among the first: Far Away, for one.',
    );
    expect(tellStep(join, '', 'Far Away', 'de')).toBe(
      'Kommen Sie bis zu 12 km weit zu Ihren Kunden. Dann würde 1 weiterer Nachbar unter die ersten kommen, zum Beispiel Far Away.',
    );
  });
});

import { newId } from '#libs/common';
import { plain, type Business, type Channel, type Offering } from '#libs/directory';
import type { Account, Seat } from '#libs/identity';
import type { Partnership } from '#libs/partnerships';
import { buildCatchUp, type CatchUpRows } from './history/build-catch-up.js';
import { buildConversation, type ConversationRows } from './history/build-conversation.js';
import { buildLedger, type LedgerRows } from './history/build-ledger.js';
import { buildProposal, type ProposalRows } from './history/build-proposals.js';
import { accepted } from './history/accepted.data.js';
import { catchUps } from './history/catch-ups.data.js';
import { conversations, marks } from './history/conversations.data.js';
import { floristsAndCafes } from './history/learnt.data.js';
import { ledger } from './history/ledger.data.js';
import { daysBefore } from './history/moments.js';
import { other } from './history/other.data.js';
import type { PastEntry } from './history/past.js';
import type { Neighbour } from './neighbour.js';
import { townspeople, type Townsperson } from './townspeople.js';

/** As every new account begins. */
const QUIET = { quietFrom: 20, quietUntil: 8 } as const;

/** The data set the businesses of the town say they come from. */
export const DEMO_SOURCE = 'demo-town';

/** The town is invented, so its clocks are those of the moorland it lies on. */
const TIME_ZONE = 'Europe/London';
const EMAIL_SOURCE = 'your own website';

/** Who runs the instance in the demo town. */
export const CHAMBER = { name: 'Hester Arkle', email: 'hester@lode-chamber.example' };
const CHAMBER_DAYS = 800;

export type BusinessRow = Omit<
  Business,
  | 'point'
  | 'known'
  | 'joinedAt'
  | 'facts'
  | 'updatedAt'
  | 'closedAt'
  | 'statusBeforeClosing'
  | 'excludedCategoryKeys'
  | 'stepsOutside'
>;

/** A kept or dismissed match. */
export interface MarkRow {
  readonly businessId: string;
  readonly otherId: string;
  readonly savedAt: Date | null;
  readonly dismissedAt: Date | null;
  readonly dismissReason: string | null;
}

/** The whole town as rows, ready to be written. */
export interface TownRows {
  readonly businesses: readonly BusinessRow[];
  readonly offerings: readonly Omit<Offering, 'createdAt'>[];
  readonly channels: readonly Omit<Channel, 'createdAt'>[];
  readonly accounts: readonly Account[];
  readonly seats: readonly Seat[];
  readonly proposals: readonly ProposalRows[];
  readonly ledger: readonly LedgerRows[];
  readonly catchUps: readonly CatchUpRows[];
  readonly conversations: readonly ConversationRows[];
  readonly marks: readonly MarkRow[];
}

/** Builds every row of the town as it stands at a moment. @param passwordHash of the one password all owners share */
export function townRows(now: Date, passwordHash: string): TownRows {
  const people = townspeople().map((person) => ({
    person,
    id: newId(now.getTime()),
    accountId: person.owner ? newId(now.getTime()) : null,
    since: daysBefore(now, person.daysHere),
  }));
  const neighbours = new Map(
    people.map(({ person, id, accountId }): [string, Neighbour] => [
      person.name,
      { id, accountId, timeZone: TIME_ZONE, email: person.email, emailSource: EMAIL_SOURCE },
    ]),
  );
  const neighbour = (name: string): Neighbour => {
    const found = neighbours.get(name);
    if (!found) throw new Error(`Nobody in town is called ${name}.`);
    return found;
  };
  const owned = people.flatMap(({ person, id, accountId, since }) =>
    person.owner && accountId ? [{ owner: person.owner, businessId: id, accountId, since }] : [],
  );
  const proposals = [...accepted, ...other, ...floristsAndCafes].map((past) =>
    buildProposal(past, neighbour(past.from), neighbour(past.to), now),
  );
  return {
    businesses: people.map(({ person, id, since }) => businessRow(person, id, since)),
    offerings: people.flatMap(({ person, id }) => offeringRows(person, id)),
    channels: people.flatMap(({ person, id }) => channelRows(person, id)),
    accounts: [
      ...owned.map(({ owner, accountId, since }) => ({
        id: accountId,
        email: owner.email,
        name: owner.name,
        locale: 'en' as const,
        timeZone: TIME_ZONE,
        ...QUIET,
        passwordHash,
        emailProvedAt: since,
        isOperator: false,
        createdAt: since,
      })),
      operatorRow(now, passwordHash),
    ],
    seats: owned.map(({ businessId, accountId, since }) => ({
      id: newId(now.getTime()),
      accountId,
      businessId,
      role: 'owner' as const,
      createdAt: since,
    })),
    proposals,
    ledger: ledger.map((past) => ledgerRows(past, proposals, neighbour, now)),
    catchUps: catchUps.map((past) => {
      const [host, other] = past.between.map(neighbour) as [Neighbour, Neighbour];
      return buildCatchUp(past, partnershipOf(host, other, proposals), host, now);
    }),
    conversations: conversations.map((past) =>
      buildConversation(past, [neighbour(past.between[0]), neighbour(past.between[1])], now),
    ),
    marks: marks.map(({ business, other: otherName, daysAgo, dismissed }) => ({
      businessId: neighbour(business).id,
      otherId: neighbour(otherName).id,
      savedAt: dismissed ? null : daysBefore(now, daysAgo),
      dismissedAt: dismissed ? daysBefore(now, daysAgo) : null,
      dismissReason: dismissed ?? null,
    })),
  };
}

/** Somebody at the invented chamber of commerce, who runs the instance and has no shop. */
function operatorRow(now: Date, passwordHash: string): Account {
  const since = daysBefore(now, CHAMBER_DAYS);
  return {
    id: newId(now.getTime()),
    ...CHAMBER,
    locale: 'en',
    timeZone: TIME_ZONE,
    ...QUIET,
    passwordHash,
    isOperator: true,
    emailProvedAt: since,
    createdAt: since,
  };
}

function partnershipOf(a: Neighbour, b: Neighbour, proposals: readonly ProposalRows[]): Partnership {
  const agreed = proposals.find(({ partnership }) => partnership?.isParty(a.id) && partnership.isParty(b.id));
  if (!agreed?.partnership) throw new Error(`${a.email} and ${b.email} have no partnership.`);
  return agreed.partnership;
}

function ledgerRows(
  past: PastEntry,
  proposals: readonly ProposalRows[],
  neighbour: (name: string) => Neighbour,
  now: Date,
): LedgerRows {
  const [a, b] = past.between.map(neighbour) as [Neighbour, Neighbour];
  return buildLedger(past, partnershipOf(a, b, proposals), past.by === 0 ? [a, b] : [b, a], now);
}

function businessRow(person: Townsperson, id: string, since: Date): BusinessRow {
  const { address } = person;
  return {
    id,
    slug: person.slug,
    name: person.name,
    nameKey: plain(person.name),
    story: person.story,
    status: person.owner ? 'member' : 'listed',
    kind: 'independent',
    categoryKey: person.categoryKey,
    otherCategoryKeys: [...person.otherCategoryKeys],
    latitude: address.place.latitude,
    longitude: address.place.longitude,
    addressLines: [...address.lines],
    locality: 'Lode',
    region: 'Lode Valley',
    postcode: address.postcode,
    country: 'GB',
    timeZone: TIME_ZONE,
    travelsKm: person.travelsKm,
    website: person.website,
    phone: person.phone,
    email: person.email,
    emailSource: EMAIL_SOURCE,
    source: DEMO_SOURCE,
    sourceId: person.slug,
    audience: [...person.audience],
    goals: [...person.goals],
    openingHours: [...person.openingHours],
    attentionBudget: person.attentionBudget,
    fictional: true,
    createdAt: since,
  };
}

const offeringRows = ({ offerings }: Townsperson, businessId: string) =>
  offerings.map(({ name, description, price }, position) => ({
    id: newId(),
    businessId,
    name,
    nameKey: plain(name),
    description: description ?? null,
    price: price ?? null,
    position,
  }));

const channelRows = ({ channels }: Townsperson, businessId: string) =>
  channels.map(({ kind, name, reach, counted }, position) => ({
    id: newId(),
    businessId,
    kind,
    name,
    monthlyReach: reach,
    reachIsEstimate: !counted,
    position,
  }));

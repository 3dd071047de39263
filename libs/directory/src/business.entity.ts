import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  PrimaryColumn,
  Unique,
  UpdateDateColumn,
} from 'typeorm';

/**
 * `listed` imported and unclaimed → `member` claimed by an account; a member may pause and return;
 * every state may end in `closed`, which its owner can take back for thirty days.
 */
export const BUSINESS_STATUSES = ['listed', 'member', 'paused', 'closed'] as const;
export type BusinessStatus = (typeof BUSINESS_STATUSES)[number];

/** Only independent businesses are offered as partners. */
export const BUSINESS_KINDS = ['independent', 'chain', 'non_commercial'] as const;
export type BusinessKind = (typeof BUSINESS_KINDS)[number];

export const GOALS = ['new_customers', 'fill_quiet_times', 'higher_spend', 'community', 'launch'] as const;
export type Goal = (typeof GOALS)[number];

/** A segment of the customers and its share of them, 0 to 1. */
export interface AudienceShare {
  readonly segment: string;
  readonly share: number;
}

/** One opening on one weekday (1 is Monday), as HH:MM in the business's time zone. */
export interface OpeningHours {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

/** Open proposals a business takes at once until it says otherwise. */
export const DEFAULT_ATTENTION_BUDGET = 5;

/** A shop, maker or service with a place on the map. */
@Entity('business')
@Unique(['slug'])
@Unique(['source', 'sourceId'])
@Check('business_latitude_check', '"latitude" between -90 and 90')
@Check('business_longitude_check', '"longitude" between -180 and 180')
@Index('business_partner_idx', { synchronize: false })
@Index('business_point_idx', { synchronize: false })
@Index('business_name_key_idx', { synchronize: false })
export class Business {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  /** The name as it is searched: lower case, no accents, no punctuation. Kept by the repository. */
  @Column('text', { name: 'name_key' })
  nameKey!: string;

  @Column('text', { nullable: true })
  story!: string | null;

  @Column('text')
  status!: BusinessStatus;

  @Column('text', { default: 'independent' })
  kind!: BusinessKind;

  /** Key in the taxonomy; null when the listing could not be placed in one. */
  @Column('text', { name: 'category_key', nullable: true })
  categoryKey!: string | null;

  @Column('text', { name: 'other_category_keys', array: true, default: () => "'{}'" })
  otherCategoryKeys!: string[];

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  /** Spherical Mercator (EPSG:3857) metres, kept by a trigger; for nearest-neighbour indexes. */
  @Column({ type: 'point', select: false, insert: false, update: false })
  readonly point!: string;

  /** How much is known: 0 name, kind and place; 1 also an address to write to; 2 maybe more. Kept by triggers; stands in the index of partners. */
  @Column({ type: 'smallint', default: 0, select: false, insert: false, update: false })
  readonly known!: number;

  /** When it became a member, kept by a trigger; null for a listing. */
  @Column({
    type: 'timestamptz',
    name: 'joined_at',
    nullable: true,
    select: false,
    insert: false,
    update: false,
  })
  readonly joinedAt!: Date | null;

  /** What its channels and offerings tell matching; null where there never was any. Kept by triggers. */
  @Column({ type: 'jsonb', nullable: true, select: false, insert: false, update: false })
  readonly facts!: object | null;

  @Column('text', { name: 'address_lines', array: true, default: () => "'{}'" })
  addressLines!: string[];

  @Column('text')
  locality!: string;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country!: string;

  /** IANA name, from the coordinates. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** How far this business travels to customers; null when they come to it. */
  @Column('double precision', { name: 'travels_km', nullable: true })
  travelsKm!: number | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  /** The public address of the listing, or the one the owner gave. */
  @Column('citext', { nullable: true })
  email!: string | null;

  /** Where that address came from, in words for the recipient of a cold proposal. */
  @Column('text', { name: 'email_source', nullable: true })
  emailSource!: string | null;

  /** Name of the data set a listing was imported from; null for a business made here. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** The listing's own id in that data set. */
  @Column('text', { name: 'source_id', nullable: true })
  sourceId!: string | null;

  @Column('jsonb', { default: () => "'[]'" })
  audience!: AudienceShare[];

  @Column('text', { array: true, default: () => "'{}'" })
  goals!: Goal[];

  @Column('jsonb', { name: 'opening_hours', default: () => "'[]'" })
  openingHours!: OpeningHours[];

  @Column('integer', { name: 'attention_budget', default: DEFAULT_ATTENTION_BUDGET })
  attentionBudget!: number;

  /** Kinds of business this one never wants to be matched with, on top of its competitors. */
  @Column('text', { name: 'excluded_category_keys', array: true, default: () => "'{}'" })
  excludedCategoryKeys!: string[];

  /** Whether one less obvious match may be among its suggestions. */
  @Column('boolean', { name: 'steps_outside', default: true })
  stepsOutside!: boolean;

  /** When the owner closed it; null while it is not closed. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** What it goes back to when the owner takes the closing back. */
  @Column('text', { name: 'status_before_closing', nullable: true })
  statusBeforeClosing!: BusinessStatus | null;

  /** True for the invented businesses of the demonstration town. */
  @Column('boolean', { default: false })
  fictional!: boolean;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}

/** Whether this business may be offered to others as a partner: open, independent, in a known category. */
export const isOfferable = (business: Pick<Business, 'status' | 'kind' | 'categoryKey'>): boolean =>
  (business.status === 'listed' || business.status === 'member') &&
  business.kind === 'independent' &&
  business.categoryKey !== null;

const MINUTE = 60_000;
/** Minutes until proposals and partnerships end with a business that closed. */
const CLOSING_SETTLES_AFTER = 10;
/** Days in which an owner can take a closing back. */
const REOPENABLE_FOR = 30;

/** When a closing is told to everybody else. */
export const closingSettlesAt = (closedAt: Date): Date =>
  new Date(closedAt.getTime() + CLOSING_SETTLES_AFTER * MINUTE);

/** Until when a closed business can be opened again; null when it is not closed, or was closed by nobody here. */
export const reopenableUntil = ({ closedAt }: Pick<Business, 'closedAt'>): Date | null =>
  closedAt && new Date(closedAt.getTime() + REOPENABLE_FOR * 24 * 60 * MINUTE);

/** Whether somebody may take this business over. */
export const isClaimable = (business: Pick<Business, 'status'>): boolean => business.status === 'listed';

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Business } from '#libs/directory';
import type { NeighbourFilter, Area } from './search/neighbour-search.js';

/** A search somebody keeps for their business, to be told when a neighbour joins whom it finds and who complements them. */
@Entity('saved_search')
@Unique(['businessId', 'name'])
@Check('saved_search_name_check', `length("name") between 1 and 80`)
@Index('saved_search_point_idx', { synchronize: false })
export class SavedSearch {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  businessId!: string;

  /** Where the business lies, in Mercator metres; kept by triggers for the index. */
  @Column({ type: 'point', select: false, insert: false, update: false })
  readonly point!: string;

  /** Who saved it and is told, as long as they have a seat in the business. */
  @Column('uuid', { name: 'account_id' })
  @Index('saved_search_account_id_idx')
  accountId!: string;

  @Column('text')
  name!: string;

  /** In the plain form; null for no words. */
  @Column('text', { nullable: true })
  words!: string | null;

  @Column('jsonb', { default: {} })
  filter!: NeighbourFilter;

  @Column('jsonb', { nullable: true })
  area!: Area | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** Somebody a saved search has found: once, however often they change. */
@Entity('saved_search_find')
@Index('saved_search_find_untold_idx', { synchronize: false })
export class SavedSearchFind {
  @PrimaryColumn('uuid', { name: 'saved_search_id' })
  @ForeignKey(() => SavedSearch, { onDelete: 'CASCADE' })
  savedSearchId!: string;

  @PrimaryColumn('uuid', { name: 'business_id' })
  @ForeignKey(() => Business, { onDelete: 'CASCADE' })
  @Index('saved_search_find_business_id_idx')
  businessId!: string;

  /** When the saver was told, or saw it when saving; null while it waits for the daily mail. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;
}

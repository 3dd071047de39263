import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ChannelKind } from '#libs/directory';
import type { PlayTemplate } from './plays/play.js';
import { wordingOf } from './templates/placeholders.js';
import type { MatchLocale } from './wording/voice.js';

/** A play an operator wrote for everybody on this instance. Its words may hold placeholders such as {them}. */
@Entity('template')
@Check('template_times_check', '"times" between 1 and 100')
@Index('template_list_idx', ['createdAt', 'id'])
export class Template {
  @PrimaryColumn('uuid')
  id!: string;

  /** Whom it is shown to: those who use the portal in this language. */
  @Column('text')
  locale!: MatchLocale;

  @Column('text')
  title!: string;

  /** The idea, in a sentence or two. */
  @Column('text')
  text!: string;

  @Column('text', { name: 'they_get' })
  theyGet!: string;

  @Column('text', { name: 'you_get' })
  youGet!: string;

  @Column('text', { name: 'your_promise' })
  yourPromise!: string;

  @Column('text', { name: 'their_promise' })
  theirPromise!: string;

  @Column('text', { name: 'your_channel', nullable: true })
  yourChannel!: ChannelKind | null;

  @Column('text', { name: 'their_channel', nullable: true })
  theirChannel!: ChannelKind | null;

  /** How often each does it; null where that makes no sense. */
  @Column('integer', { nullable: true })
  times!: number | null;

  /** From when on it is no longer offered; null while it is. */
  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** An operator's template, ready to be filled in like any other. */
export const asPlayTemplate = (template: Template): PlayTemplate => ({
  key: template.id,
  words: wordingOf(template, template.locale),
  yourChannel: template.yourChannel,
  theirChannel: template.theirChannel,
  times: template.times,
});

import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { NOTHING_LEARNT } from '../learning/belief.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { Matchmaker, type MatchViewer } from '../matchmaker.js';
import { diversify } from '../ranking/diversify.js';
import type { Supposed } from './match-change.js';
import { possibleGains, possibleLosses } from './possible-edits.js';
import { edited, type ProfileEdit, type ProfileGain, type ProfileLoss } from './profile-edit.js';
import { COUNTED_PLACES, standsOf, type Stands } from './stand.js';

/** Where everybody stands today, and would stand after each edit. */
export interface Supposition {
  readonly now: Stands;
  readonly gains: readonly Supposed<ProfileGain>[];
  readonly losses: readonly Supposed<ProfileLoss>[];
}

/** What is asked: whose matches, which of them for certain, and whom the caller rules out. */
export interface WhatIfQuestion {
  readonly viewer: MatchViewer;
  /** Businesses to judge even where they are not among the suggestions. */
  readonly otherIds: readonly string[];
  readonly without: readonly string[];
  readonly also: 'losses' | 'gains only';
}

/**
 * Tries each edit that an owner could make on all of today's candidates, with the very judge, order and spread of the list. Asks the database
 * once for all edits together, for whatever one of them would look for.
 */
@Injectable()
export class WhatIf {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly marks: MatchMarksRepository,
    private readonly clock: Clock,
  ) {}

  async suppose({ viewer, otherIds, without, also }: WhatIfQuestion): Promise<Supposition> {
    const { you } = viewer;
    const gains = possibleGains(you);
    const losses = also === 'losses' ? possibleLosses(you) : [];
    const edits: readonly ProfileEdit[] = [...gains, ...losses];
    const variants = [you, ...edits.map((edit) => edited(you, edit))];
    const marks = await this.marks.ofBusiness(you.id);
    const hidden = marks.flatMap(({ otherId, dismissedAt }) => (dismissedAt ? [otherId] : []));
    const day = dayIn(you.timeZone, this.clock.now());
    const lists = await this.matchmaker.suppose(viewer, variants, {}, [...without, ...hidden], day);
    const listed = new Set(lists[0]?.map(({ them }) => them.id));
    const beside = await this.matchmaker.meetable(
      you,
      otherIds.filter((id) => !listed.has(id)),
    );
    const beliefs = beside.length > 0 ? await this.matchmaker.learnt(variants, day) : NOTHING_LEARNT;
    const [now = new Map(), ...then] = variants.map((variant, index) => {
      const ordered = lists[index] ?? [];
      const judged = [...this.matchmaker.judge(variant, beside, beliefs), ...ordered];
      return standsOf(diversify(ordered, COUNTED_PLACES), judged);
    });
    const standsAt = (index: number): Stands => then[index] ?? new Map();
    return {
      now,
      gains: gains.map((edit, index) => ({ edit, stands: standsAt(index) })),
      losses: losses.map((edit, index) => ({ edit, stands: standsAt(gains.length + index) })),
    };
  }
}

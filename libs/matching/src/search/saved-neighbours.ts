import { Injectable } from '@nestjs/common';
import { BlocksRepository } from '#libs/directory';
import { Matchmaker } from '../matchmaker.js';
import { LEAST_SCORE } from '../ranking/judge-match.js';
import type { SavedSearch } from '../saved-search.entity.js';
import { neighbourQuery } from './neighbour-query.js';
import { NeighboursRepository } from './neighbours.repository.js';

/** Asks a saved search whom it finds: only matches that a list would suggest. */
@Injectable()
export class SavedNeighbours {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly neighbours: NeighboursRepository,
    private readonly blocks: BlocksRepository,
  ) {}

  /** Ids of those found; with `onlyId` at most that one. */
  async of(
    { businessId, words, filter, area }: Pick<SavedSearch, 'businessId' | 'words' | 'filter' | 'area'>,
    onlyId?: string,
  ): Promise<string[]> {
    const you = await this.matchmaker.profile(businessId);
    if (!you || you.status === 'closed') return [];
    const blocked = await this.blocks.allOf(businessId);
    const query = neighbourQuery(you, { search: words, filter, area }, blocked, 'en');
    const found = await this.neighbours.find({ ...query, onlyId });
    const beliefs = await this.matchmaker.learntToday(you);
    const good = this.matchmaker.judge(you, found, beliefs).filter(({ score }) => score >= LEAST_SCORE);
    return good.map(({ them }) => them.id);
  }
}

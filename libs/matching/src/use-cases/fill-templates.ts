import { Injectable } from '@nestjs/common';
import {
  Clock,
  distanceMetres,
  encodeCursor,
  isId,
  type Page,
  pageSize,
  type PageRequest,
  readCursor,
  wholePart,
} from '#libs/common';
import { BusinessesRepository, type Goal, OfferingsRepository } from '#libs/directory';
import { maySeeMatches, type SeatHolder } from '../match.policy.js';
import { Matchmaker } from '../matchmaker.js';
import { playStart } from '../plays/choose-play.js';
import { fillPlay, type FillSetting, templateOf } from '../plays/fill-play.js';
import { playIdeas, type PlayIdea } from '../plays/play-ideas.js';
import type { Play } from '../plays/play.js';
import { CategoryPairs } from '../ranking/category-pair.js';
import { asPlayTemplate } from '../template.entity.js';
import { TemplatesRepository } from '../templates.repository.js';
import type { MatchLocale } from '../wording/voice.js';

/** A template with the words of both profiles in it. */
export interface FilledTemplate extends Play {
  /** It suits these two: what they are, have and want. */
  readonly suits: boolean;
  /** Written by those who run this instance. */
  readonly fromOperator: boolean;
}

export interface FillTemplatesRequest {
  readonly fromId: string;
  readonly toId: string;
  readonly locale: MatchLocale;
  readonly page: PageRequest;
}

/** What a goal that the play serves adds to how well it suits, for each side that has it. */
const GOAL_WORTH = 0.1;
/** From here on a play is said to suit. */
const SUITS = 0.5;

/**
 * Templates for a proposal from one business to another, filled in from both profiles, what suits best first, then what
 * operators added. The same plays that matches choose from. Empty for whoever has no seat in the sender.
 */
@Injectable()
export class FillTemplates {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly businesses: BusinessesRepository,
    private readonly offerings: OfferingsRepository,
    private readonly templates: TemplatesRepository,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: SeatHolder, request: FillTemplatesRequest): Promise<Page<FilledTemplate>> {
    const { fromId, toId, locale, page } = request;
    const first = pageSize(page);
    const start = page.after ? readCursor(page.after, wholePart)[0] + 1 : 0;
    const all = maySeeMatches(viewer, fromId) && isId(toId) ? await this.fill(fromId, toId, locale) : [];
    const rows = all.slice(start, start + first);
    return {
      edges: rows.map((node, index) => ({ node, cursor: encodeCursor([start + index]) })),
      hasNextPage: all.length > start + first,
    };
  }

  private async fill(fromId: string, toId: string, locale: MatchLocale): Promise<FilledTemplate[]> {
    const [you, them] = [await this.matchmaker.profile(fromId), await this.matchmaker.profile(toId)];
    if (!you || !them || fromId === toId) return [];
    const offerings = await this.offerings.ofBusinesses([fromId, toId]);
    const goals = (await this.businesses.byIds([fromId, toId])).map((business) => business.goals);
    const firstOf = (id: string) => offerings.find(({ businessId }) => businessId === id)?.name ?? null;
    const pair = new CategoryPairs().best(you, them);
    const setting = { you, them, pair, yourOffering: firstOf(fromId), theirOffering: firstOf(toId) };
    const startsOn = playStart(you, this.clock.now());
    const own = playIdeas
      .map((idea) => ({ idea, worth: worthOf(idea, setting, goals) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ idea, worth }) => ({
        ...fillPlay(templateOf(idea, locale), setting, locale, startsOn),
        suits: worth >= SUITS,
        fromOperator: false,
      }));
    const added = (await this.templates.offered(locale)).map((template) => ({
      ...fillPlay(asPlayTemplate(template), setting, locale, startsOn),
      suits: false,
      fromOperator: true,
    }));
    return [...own, ...added];
  }
}

/** How well a play suits the pair, by what they are and have, and by what either wants. */
function worthOf(idea: PlayIdea, setting: FillSetting, goals: readonly (readonly Goal[])[]): number {
  const { you, them, pair } = setting;
  const suits = pair ? idea.suits({ you, them, pair, distanceMetres: distanceMetres(you, them) }) : 0;
  const wanted = goals.filter((own) => own.some((goal) => idea.serves.includes(goal))).length;
  return suits > 0 ? suits + GOAL_WORTH * wanted : 0.01 * wanted;
}

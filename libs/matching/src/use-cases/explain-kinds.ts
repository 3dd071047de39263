import { Injectable } from '@nestjs/common';
import {
  Checks,
  Clock,
  dayIn,
  type Page,
  type PageRequest,
  pageSize,
  positionAfter,
  Refusal,
  toPage,
} from '#libs/common';
import { taxonomy, type Category, type TaxonomyLocale } from '#libs/directory';
import { learntLikelihood } from '../learning/belief.js';
import { BeliefsRepository } from '../learning/beliefs.repository.js';
import { competes, complementaryCategories, partnerLikelihood } from '../theory/category-matrix.js';
import { complement, type Complement } from '../theory/complement.js';

/** Two kinds of business and why they score as they do. Reasons `forA` are those of the first. */
export interface ExplainedKinds {
  readonly a: Category;
  readonly b: Category;
  readonly complement: Complement;
  /** How likely the two are good partners (0–1), by the knowledge alone. */
  readonly likelihood: number;
  /** What businesses of the two kinds taught here; null where it comes from too few of them. */
  readonly learnt: LearntOfKinds | null;
}

/** What came of it when businesses of two kinds thought about working together. */
export interface LearntOfKinds {
  /** Different businesses of either kind that it comes from. */
  readonly businesses: number;
  readonly otherBusinesses: number;
  /** The share of their pairs that came to work together, 0 to 1. */
  readonly together: number;
  /** What part of what the knowledge promises usually comes true here. */
  readonly usual: number;
  /** How likely the two are good partners, by both. */
  readonly likelihood: number;
}

/** A kind that goes well with another. */
export interface NeighbouringKind {
  readonly category: Category;
  readonly likelihood: number;
}

/** Shows what the knowledge says of kinds of business: why two of them score as they do, and who goes best with one. */
@Injectable()
export class ExplainKinds {
  constructor(
    private readonly beliefs: BeliefsRepository,
    private readonly clock: Clock,
  ) {}

  /** Names are free text; refuses those that mean no kind of business. */
  async execute(input: { a: string; b: string; locale: TaxonomyLocale }): Promise<ExplainedKinds> {
    const [a, b] = [found(input.a, input.locale, 'a'), found(input.b, input.locale, 'b')];
    const likelihood = competes(a.key, b.key) ? 0 : (partnerLikelihood(a.key, b.key) ?? 0);
    const learnt = await this.learnt(a.key, b.key, likelihood);
    return { a, b, complement: complement(a, b), likelihood, learnt };
  }

  private async learnt(a: string, b: string, known: number): Promise<LearntOfKinds | null> {
    const beliefs = await this.beliefs.ofKinds([a], dayIn('UTC', this.clock.now()));
    const belief = beliefs(a, b);
    if (!belief) return null;
    const { businesses, otherBusinesses, together } = belief.evidence;
    const likelihood = learntLikelihood(known, belief);
    return { businesses, otherBusinesses, together, usual: belief.usual, likelihood };
  }

  /** The best partners of a kind, best first. */
  neighbours({
    kind,
    locale,
    ...request
  }: PageRequest & { kind: string; locale: TaxonomyLocale }): Page<NeighbouringKind> {
    const first = pageSize(request);
    const { key: own } = found(kind, locale, 'kind');
    const list = complementaryCategories(own, Infinity).map(({ key }) => key);
    const start = positionAfter(request.after, list);
    const rows = list.slice(start, start + first + 1).flatMap((key) => {
      const category = taxonomy.byKey(key);
      return category ? [{ category, likelihood: partnerLikelihood(own, key) ?? 0 }] : [];
    });
    return toPage(rows, first, ({ category }) => [category.key]);
  }
}

function found(text: string, locale: TaxonomyLocale, field: string): Category {
  const checks = new Checks();
  checks.that(text.length <= 200, 'TOO_LONG', 'Name the kind of business in at most 200 characters.', [
    field,
  ]);
  checks.done();
  const category = taxonomy.byKey(text) ?? taxonomy.find(text, { limit: 1, locale })[0]?.category;
  if (!category) throw Refusal.of('INVALID', `No kind of business is called "${text}".`, field);
  return category;
}

import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { taxonomy } from '#libs/directory';
import { categoriesOf, type MatchProfile } from './ranking/profile.js';

type Kinds = Pick<MatchProfile, 'categoryKey' | 'otherCategoryKeys'>;

/** Combinations of kinds that the operator finds out of place, as `NEVER_MATCHED` lists them. They hold both ways and for side lines too. */
@Injectable()
export class NeverMatched {
  private readonly others = new Map<string, Set<string>>();

  constructor(config: Config) {
    for (const pair of config.NEVER_MATCHED.split(',').filter((text) => text.trim() !== '')) {
      const [a = '', b = ''] = pair.split('+').map((key) => key.trim());
      const unknown = [a, b].find((key) => !taxonomy.byKey(key));
      if (unknown !== undefined)
        throw new Error(`NEVER_MATCHED: there is no category "${unknown}". Use the keys of the taxonomy.`);
      this.add(a, b);
      this.add(b, a);
    }
  }

  /** Whether a business of these kinds is never suggested one of this category. */
  rulesOut(you: Kinds, categoryKey: string): boolean {
    return categoriesOf(you).some(({ key }) => this.others.get(key)?.has(categoryKey));
  }

  /** Whether the two are never suggested to each other. */
  parts(you: Kinds, them: Kinds): boolean {
    return this.others.size > 0 && categoriesOf(them).some(({ key }) => this.rulesOut(you, key));
  }

  private add(from: string, to: string): void {
    this.others.set(from, (this.others.get(from) ?? new Set()).add(to));
  }
}

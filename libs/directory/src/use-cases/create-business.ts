import { Injectable } from '@nestjs/common';
import { Checks, hashJson, newId } from '#libs/common';
import { Database, Once } from '#libs/database';
import { SeatsRepository, type Viewer } from '#libs/identity';
import { Outbox } from '#libs/outbox';
import type { NewBusiness } from '../businesses.repository.js';
import { BusinessesRepository } from '../businesses.repository.js';
import { BusinessCreated } from '../directory.events.js';
import { type PlaceInput, readPlace } from '../place.js';
import { slugCandidates } from '../slug.js';
import { taxonomy } from '../taxonomy/taxonomy.js';

export interface CreateBusinessInput {
  readonly name: string;
  /** Key in the taxonomy. */
  readonly category: string;
  readonly place: PlaceInput;
  readonly story?: string | null;
  readonly idempotencyKey: string;
}

/** Makes a business that was not listed, with the viewer as its owner. */
@Injectable()
export class CreateBusiness {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly outbox: Outbox,
    private readonly businesses: BusinessesRepository,
    private readonly seats: SeatsRepository,
  ) {}

  /** Answers the id of the new business. */
  async execute(viewer: Viewer, input: CreateBusinessInput): Promise<string> {
    const { idempotencyKey, ...asked } = input;
    const business = read(input);
    const request = { createBusiness: hashJson(JSON.parse(JSON.stringify(asked))) };
    const { businessId } = await this.once.run(
      `account:${viewer.accountId}`,
      idempotencyKey,
      request,
      async () => ({ businessId: await this.create(viewer, business) }),
    );
    return businessId;
  }

  private async create(viewer: Viewer, business: Omit<NewBusiness, 'id' | 'slug'>): Promise<string> {
    const id = newId();
    for (const slug of slugCandidates(business.name, business.locality)) {
      if (await this.businesses.insert({ ...business, id, slug })) break;
    }
    await this.seats.add(viewer.accountId, id, 'owner');
    await this.outbox.append(BusinessCreated({ businessId: id }));
    this.database.signal('account', viewer.accountId);
    return id;
  }
}

function read(input: CreateBusinessInput): Omit<NewBusiness, 'id' | 'slug'> {
  const checks = new Checks();
  const name = checks.text(input.name, 'The name', ['name'], 120);
  const story = checks.optionalText(input.story, 'The story', ['story'], 2_000);
  const category = taxonomy.byKey(input.category);
  checks.that(category !== undefined, 'INVALID', 'Choose a category from the list.', ['category']);
  const place = readPlace(input.place, checks);
  checks.done();
  return { ...place, name, story, status: 'member', kind: 'independent', categoryKey: input.category };
}

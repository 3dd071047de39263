import { Injectable } from '@nestjs/common';
import { Clock, type Page } from '#libs/common';
import { type CatchUp, type CatchUpPageRequest, CatchUpsRepository } from '#libs/partnerships';
import { RequestLoader } from '../graphql/loader.js';

/** Pages of the catch-ups of partnerships. */
@Injectable()
export class CatchUpsLoader extends RequestLoader<CatchUpPageRequest, Page<CatchUp>> {
  constructor(
    private readonly clock: Clock,
    private readonly catchUps: CatchUpsRepository,
  ) {
    super();
  }

  protected batch(requests: readonly CatchUpPageRequest[]): Promise<Page<CatchUp>[]> {
    return this.catchUps.pages(requests, this.clock.now());
  }
}

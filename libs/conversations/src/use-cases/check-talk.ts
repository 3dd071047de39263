import { Injectable } from '@nestjs/common';
import { Refusal } from '#libs/common';
import { BlocksRepository, BusinessesRepository } from '#libs/directory';

/**
 * Whether two businesses can write to each other now: neither has closed, neither has blocked the other. Somebody who
 * was blocked is told the same as somebody who writes to a closed business.
 */
@Injectable()
export class CheckTalk {
  constructor(
    private readonly businesses: BusinessesRepository,
    private readonly blocks: BlocksRepository,
  ) {}

  async possible(fromId: string, toId: string): Promise<boolean> {
    const both = await this.businesses.byIds([fromId, toId]);
    const open = both.filter(({ status }) => status !== 'closed');
    return open.length === 2 && !(await this.blocks.between(fromId, toId));
  }

  /** Refuses a message that cannot be sent, with what the sender may know of the reason. */
  async require(fromId: string, toId: string): Promise<void> {
    if (await this.possible(fromId, toId)) return;
    const name = (await this.businesses.byId(toId))?.name ?? '';
    const own = await this.blocks.blockedBy(fromId, [toId]);
    throw Refusal.of(
      'NOT_ALLOWED',
      own.length > 0
        ? `You asked not to be shown ${name}, nor they you. Allow them again on their page to write.`
        : `${name} is no longer available here, so no message can be sent.`,
    );
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { DescribeUnsubscribe } from '#libs/mail';
import { Public } from '../auth/public.js';
import { UnsubscribeRequestType } from './mail.type.js';

@Resolver()
export class MailResolver {
  constructor(private readonly describeUnsubscribe: DescribeUnsubscribe) {}

  @Public()
  @Query(() => UnsubscribeRequestType, {
    nullable: true,
    description:
      "What a mail's unsubscribe link stands for; asking stops nothing. Whoever holds the link may ask.",
  })
  unsubscribeRequest(
    @Args('token', { type: () => String, description: 'From the stop link of a mail.' }) token: string,
  ): Promise<UnsubscribeRequestType | null> {
    return this.describeUnsubscribe.execute(token);
  }
}

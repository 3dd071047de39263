import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { hideAddress, StopMail } from '#libs/mail';
import { Public } from '../auth/public.js';
import { StopMailInput } from './mail.inputs.js';
import { StopMailPayload } from './mail.payloads.js';

@Resolver()
export class MailMutations {
  constructor(private readonly stop: StopMail) {}

  @Public()
  @Mutation(() => StopMailPayload, {
    description:
      'Stops every mail from this instance to the address the token stands for. Whoever holds the link may.',
  })
  async stopMail(@Args('input') input: StopMailInput): Promise<StopMailPayload> {
    return { address: hideAddress(await this.stop.execute(input)) };
  }
}

import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import {
  ActFor,
  RedeemMagicLink,
  RequestMagicLink,
  type SignedIn,
  SignIn,
  SignOut,
  SignUp,
  UpdateAccount,
  type Viewer,
} from '#libs/identity';
import { CurrentViewer, Public } from '../auth/public.js';
import type { GraphqlContext } from '../graphql/context.js';
import {
  ActForInput,
  RedeemMagicLinkInput,
  RequestMagicLinkInput,
  SignInInput,
  SignUpInput,
  UpdateAccountInput,
} from './identity.inputs.js';
import {
  RequestMagicLinkPayload,
  SignInPayload,
  SignOutPayload,
  ViewerPayload,
} from './identity.payloads.js';
import { SessionCookie } from './session-cookie.js';

@Resolver()
export class IdentityMutations {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly signUpCase: SignUp,
    private readonly signInCase: SignIn,
    private readonly requestLink: RequestMagicLink,
    private readonly redeemLink: RedeemMagicLink,
    private readonly signOutCase: SignOut,
    private readonly actForCase: ActFor,
    private readonly updateAccountCase: UpdateAccount,
  ) {}

  @Public()
  @Mutation(() => SignInPayload, { description: 'Makes an account and signs it in. Anyone may.' })
  async signUp(
    @Args('input') input: SignUpInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    return this.enter(context, await this.signUpCase.execute(input));
  }

  @Public()
  @Mutation(() => SignInPayload, { description: 'Signs in with address and password. Anyone may try.' })
  async signIn(
    @Args('input') input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    return this.enter(context, await this.signInCase.execute(input));
  }

  @Public()
  @Mutation(() => RequestMagicLinkPayload, {
    description:
      'Mails a link that signs in once. Answers the same whether or not the address is known. Anyone may ask.',
  })
  async requestMagicLink(@Args('input') input: RequestMagicLinkInput): Promise<RequestMagicLinkPayload> {
    await this.requestLink.execute(input);
    return {};
  }

  @Public()
  @Mutation(() => SignInPayload, {
    description: 'Signs in with a mailed link, once. Whoever holds the link may.',
  })
  async redeemMagicLink(
    @Args('input') input: RedeemMagicLinkInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInPayload> {
    return this.enter(context, await this.redeemLink.execute(input));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this session. For the signed-in person.' })
  async signOut(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<SignOutPayload> {
    await this.signOutCase.execute(viewer);
    this.cookie.clear(context);
    return {};
  }

  @Mutation(() => ViewerPayload, { description: 'Chooses which of your businesses this session acts for.' })
  async actFor(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ActForInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerPayload> {
    context.viewer = await this.actForCase.execute(viewer, input);
    return { viewer: context.viewer };
  }

  @Mutation(() => ViewerPayload, { description: 'Changes your own name, language or time zone.' })
  async updateAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateAccountInput,
  ): Promise<ViewerPayload> {
    await this.updateAccountCase.execute(viewer, input);
    return { viewer };
  }

  private enter(context: GraphqlContext, { secret, viewer }: SignedIn): SignInPayload {
    this.cookie.set(context, secret);
    context.viewer = viewer;
    return { viewer, token: secret };
  }
}

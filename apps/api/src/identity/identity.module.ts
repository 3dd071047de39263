import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { DirectoryApiModule } from '../directory/directory.module.js';
import { AccountLoader } from './account.loader.js';
import { IdentityMutations } from './identity.mutations.js';
import { InstanceResolver } from './instance.resolver.js';
import { OperatorsResolver } from './operators.resolver.js';
import { SessionCookie } from './session-cookie.js';
import { SeatResolver, ViewerResolver } from './viewer.resolver.js';

/** Who is asking, and signing in and out. */
@Module({
  imports: [IdentityModule, DirectoryApiModule],
  providers: [
    AccountLoader,
    IdentityMutations,
    InstanceResolver,
    OperatorsResolver,
    SeatResolver,
    SessionCookie,
    ViewerResolver,
  ],
  exports: [AccountLoader],
})
export class IdentityApiModule {}

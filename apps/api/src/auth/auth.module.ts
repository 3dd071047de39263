import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { IdentityModule } from '#libs/identity';
import { UserErrorsInterceptor } from '../graphql/user-errors.interceptor.js';
import { SessionGuard } from './session.guard.js';
import { SessionStrategy } from './session.strategy.js';

/** Who is asking, and the rule that everything is closed unless said otherwise. */
@Module({
  imports: [PassportModule, IdentityModule],
  providers: [
    SessionStrategy,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_INTERCEPTOR, useClass: UserErrorsInterceptor },
  ],
})
export class AuthModule {}

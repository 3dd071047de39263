import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { MagicLink } from './magic-link.entity.js';
import { MagicLinksRepository } from './magic-links.repository.js';
import { Seat } from './seat.entity.js';
import { SeatsRepository } from './seats.repository.js';
import { Session } from './session.entity.js';
import { SessionsRepository } from './sessions.repository.js';
import { ActFor } from './use-cases/act-for.js';
import { AppointOperator } from './use-cases/appoint-operator.js';
import { DismissOperator } from './use-cases/dismiss-operator.js';
import { IssueMagicLink } from './use-cases/issue-magic-link.js';
import { ListOperators } from './use-cases/list-operators.js';
import { RedeemMagicLink } from './use-cases/redeem-magic-link.js';
import { RequestMagicLink } from './use-cases/request-magic-link.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { SignUp } from './use-cases/sign-up.js';
import { StartSession } from './use-cases/start-session.js';
import { UpdateAccount } from './use-cases/update-account.js';

const repositories = [AccountsRepository, SeatsRepository, SessionsRepository];
const useCases = [
  ActFor,
  AppointOperator,
  DismissOperator,
  IssueMagicLink,
  ListOperators,
  RedeemMagicLink,
  RequestMagicLink,
  SignIn,
  SignOut,
  SignUp,
  UpdateAccount,
];

/** People, how they sign in, and their seats. */
@Module({
  imports: [TypeOrmModule.forFeature([Account, Seat, Session, MagicLink])],
  providers: [...repositories, MagicLinksRepository, StartSession, ...useCases],
  exports: [...repositories, ...useCases],
})
export class IdentityModule {}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ChangeKind,
  Door,
  Proposal,
  ProposalEvent,
  ProposalEventKind,
  ProposalKind,
  ProposalState,
  ProposalVersion,
  SnoozeChoice,
  SnoozeSpan,
  Terms,
} from '#libs/partnerships';
import { connectionOf } from '../graphql/connection.js';
import { DoorEnum } from '../graphql/door.js';
import { DateScalar, HashScalar } from '../graphql/scalars.js';
import { Node } from '../graphql/user-error.js';
import {
  ChangeKindEnum,
  ProposalEventKindEnum,
  ProposalKindEnum,
  ProposalStateEnum,
  SnoozeSpanEnum,
} from './proposal.enums.js';
import { TermsType } from './terms.type.js';

@ObjectType('TermChange', { description: 'One difference to the version before.' })
export class TermChangeType {
  @Field(() => [String], {
    description:
      'The term: ["endsOn"], ["promises", key] for a whole promise, ["promises", key, "until"] for a part of one.',
  })
  path!: readonly string[];

  @Field(() => ChangeKindEnum, { description: 'What happened to it.' })
  kind!: ChangeKind;

  @Field(() => String, { nullable: true, description: 'What it was, in words; null when there was nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in words; null when nothing is left.' })
  after!: string | null;

  @Field(() => String, { description: 'The change as a sentence, in the language asked for.' })
  sentence!: string;
}

@ObjectType('ProposalVersion', {
  implements: () => Node,
  description: 'Terms as they were sent once; never changed. A draft shows what its first version would be.',
})
export class ProposalVersionType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Int, { description: '1, 2, 3 … in each proposal.' })
  number!: number;

  @Field(() => HashScalar, {
    description: 'Names this version, the terms and the two parties; give it to accept.',
  })
  hash!: string;

  @Field(() => TermsType, { description: 'What each side gives and gets.' })
  terms!: Terms;

  @Field(() => Date, { description: 'When it was made.' })
  at!: Date;

  @Field(() => DoorEnum, { name: 'through', description: 'Through which door.' })
  door!: Door;
}

@ObjectType({ description: 'The versions of a proposal, the newest first.' })
export class ProposalVersionConnection extends connectionOf<ProposalVersion>(
  () => ProposalVersionType,
  'ProposalVersion',
) {}

@ObjectType('ProposalEvent', { implements: () => Node, description: "One line of a proposal's history." })
export class ProposalEventType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => ProposalEventKindEnum, { description: 'What happened.' })
  kind!: ProposalEventKind;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => DoorEnum, {
    name: 'through',
    nullable: true,
    description: 'Through which door; null when the clock did it or a business closed.',
  })
  door!: Door | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it is about; null before there is one.',
  })
  versionNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'Why, when somebody said so.' })
  reason!: string | null;
}

@ObjectType({ description: 'A history, the oldest line first.' })
export class ProposalEventConnection extends connectionOf<ProposalEvent>(
  () => ProposalEventType,
  'ProposalEvent',
) {}

@ObjectType('Proposal', {
  implements: () => Node,
  description: 'An offer of terms from one business to another.',
})
export class ProposalType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => ProposalKindEnum, { description: 'What accepting leads to.' })
  kind!: ProposalKind;

  @Field(() => ProposalStateEnum, { description: 'Where it stands now.' })
  state!: ProposalState;

  @Field(() => Date, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'Until when it can be answered; for a draft, if it were sent now.' })
  expiresAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, when somebody said so.' })
  declineReason!: string | null;
}

@ObjectType({ description: 'Proposals, what changed last first.' })
export class ProposalConnection extends connectionOf<Proposal>(() => ProposalType, 'Proposal') {}

@ObjectType('SnoozeChoice', { description: 'A day a proposal may be put off until.' })
export class SnoozeChoiceType implements SnoozeChoice {
  @Field(() => SnoozeSpanEnum, { description: 'How far away it is.' })
  span!: SnoozeSpan;

  @Field(() => DateScalar, { description: 'The day; give it to `snoozeProposal`.' })
  until!: string;
}

@ObjectType('QueuePlace', { description: 'Where a draft stands that waits for room.' })
export class QueuePlaceType {
  @Field(() => Int, { description: '1 is next.' })
  place!: number;

  @Field(() => Date, { description: 'Since when it waits.' })
  since!: Date;

  @Field(() => Date, { description: 'When it becomes an ordinary draft again if there was no room.' })
  until!: Date;
}

@ObjectType('Attention', {
  description: 'Whether a business takes new proposals now. The numbers are for the business itself only.',
})
export class AttentionType {
  @Field(() => Int, {
    nullable: true,
    description: 'How many open proposals this business is willing to have at once; null for others.',
  })
  budget!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many it has now; null for others.' })
  open!: number | null;

  @Field(() => Boolean, { description: 'True when a new proposal has to wait in the queue.' })
  isFull!: boolean;
}

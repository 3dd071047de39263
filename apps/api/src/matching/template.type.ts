import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChannelKind } from '#libs/directory';
import type { FilledTemplate, MatchLocale, Template } from '#libs/matching';
import { ChannelKindEnum } from '../directory/business.enums.js';
import { connectionOf } from '../graphql/connection.js';
import { Node, UserErrorsPayload } from '../graphql/user-error.js';
import { TermsType } from '../partnerships/terms.type.js';

export const TemplateLocaleEnum = { EN: 'en', DE: 'de' } as const;
registerEnumType(TemplateLocaleEnum, {
  name: 'TemplateLocale',
  description: 'The language a template is written in.',
});

@ObjectType('ProposalTemplate', {
  description: 'A usual thing to do together, filled in from both profiles; a start to change as you like.',
})
export class ProposalTemplateType {
  @Field(() => String, { description: 'Which one; the same word for every pair.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  title!: string;

  @Field(() => String, { description: 'What to do, in a sentence or two.' })
  text!: string;

  @Field(() => Boolean, { description: 'It suits these two: what they are, have and want.' })
  suits!: boolean;

  @Field(() => Boolean, { description: 'Written by those who run this instance.' })
  fromOperator!: boolean;

  @Field(() => TermsType, { description: 'Terms to start a proposal from.' })
  terms!: TermsType;
}

@ObjectType({ description: 'Templates, what suits best first, then what operators added.' })
export class ProposalTemplateConnection extends connectionOf<FilledTemplate>(
  () => ProposalTemplateType,
  'ProposalTemplate',
) {}

const words =
  'May hold {you}, {them}, {yourNeed}, {theirNeed}, {yourReach}, {theirReach}, {yourOffering} and {theirOffering}.';

@ObjectType('Template', {
  implements: () => Node,
  description: 'A template an operator wrote. "You" is the business that proposes.',
})
export class TemplateType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => TemplateLocaleEnum, {
    description: 'It is offered to those who use the portal in this language.',
  })
  locale!: MatchLocale;

  @Field(() => String, { description: `What to call it. ${words}` })
  title!: string;

  @Field(() => String, { description: `The idea. ${words}` })
  text!: string;

  @Field(() => String, { description: `What the recipient gets. ${words}` })
  theyGet!: string;

  @Field(() => String, { description: `What the sender gets. ${words}` })
  youGet!: string;

  @Field(() => String, { description: `What the sender promises. ${words}` })
  yourPromise!: string;

  @Field(() => String, { description: `What the recipient promises. ${words}` })
  theirPromise!: string;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Where the sender does it.' })
  yourChannel!: ChannelKind | null;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Where the recipient does it.' })
  theirChannel!: ChannelKind | null;

  @Field(() => Int, { nullable: true, description: 'How often each does it.' })
  times!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'From when on it is no longer offered; null while it is.',
  })
  archivedAt!: Date | null;
}

@ObjectType({ description: 'Templates operators wrote, newest first.' })
export class TemplateConnection extends connectionOf<Template>(() => TemplateType, 'Template') {}

@InputType({ description: 'A template. "You" is the business that proposes.' })
export class TemplateInput {
  @Field(() => TemplateLocaleEnum, { description: 'The language it is written in.' })
  locale!: MatchLocale;

  @Field(() => String, { description: `What to call it; at most 60 characters. ${words}` })
  title!: string;

  @Field(() => String, { description: `The idea; at most 300 characters. ${words}` })
  text!: string;

  @Field(() => String, { description: `What the recipient gets; at most 500 characters. ${words}` })
  theyGet!: string;

  @Field(() => String, { description: `What the sender gets; at most 500 characters. ${words}` })
  youGet!: string;

  @Field(() => String, { description: `What the sender promises; at most 160 characters. ${words}` })
  yourPromise!: string;

  @Field(() => String, { description: `What the recipient promises; at most 160 characters. ${words}` })
  theirPromise!: string;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Where the sender does it.' })
  yourChannel?: ChannelKind | null;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Where the recipient does it.' })
  theirChannel?: ChannelKind | null;

  @Field(() => Int, { nullable: true, description: 'How often each does it, 1 to 100.' })
  times?: number | null;
}

@InputType({ description: 'A template to add.' })
export class AddTemplateInput {
  @Field(() => TemplateInput, { description: 'What it says.' })
  template!: TemplateInput;

  @Field(() => String, {
    description: 'Made by you; asking again with the same key changes nothing and answers the same.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A template to change.' })
export class ChangeTemplateInput {
  @Field(() => ID, { description: 'Which one.' })
  templateId!: string;

  @Field(() => TemplateInput, { description: 'What it says from now on.' })
  template!: TemplateInput;
}

@InputType({ description: 'A template.' })
export class TemplateIdInput {
  @Field(() => ID, { description: 'Which one.' })
  templateId!: string;
}

@ObjectType({ description: 'A template after a change.' })
export class TemplatePayload extends UserErrorsPayload {
  @Field(() => TemplateType, { nullable: true, description: 'As it is now; null when refused.' })
  template?: Template | null;
}

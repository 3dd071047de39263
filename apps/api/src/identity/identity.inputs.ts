import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocaleEnum } from './identity.type.js';

type LocaleValue = (typeof LocaleEnum)[keyof typeof LocaleEnum];

@InputType({ description: 'A new account.' })
export class SignUpInput {
  @Field(() => String, { description: 'Becomes the address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'At least 8 characters.' })
  password!: string;

  @Field(() => String, { description: 'What the person is called.' })
  name!: string;

  @Field(() => LocaleEnum, { nullable: true, description: 'English unless told.' })
  locale?: LocaleValue | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone; UTC unless told.' })
  timeZone?: string | null;
}

@InputType({ description: 'Address and password.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string;

  @Field(() => String, { description: 'Its password.' })
  password!: string;
}

@InputType({ description: 'Where to mail a sign-in link.' })
export class RequestMagicLinkInput {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string;
}

@InputType({ description: 'A mailed sign-in link, followed and clicked.' })
export class RedeemMagicLinkInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string;
}

@InputType({ description: 'Which business to act for.' })
export class ActForInput {
  @Field(() => ID, { description: 'One of your businesses.' })
  businessId!: string;
}

@InputType({
  description: 'When to send no mail, by the clock of the person. The same hour twice means never.',
})
export class QuietHoursInput {
  @Field(() => Int, { description: 'The hour it begins, 0 to 23.' })
  from!: number;

  @Field(() => Int, { description: 'The hour it ends, 0 to 23.' })
  until!: number;
}

@InputType({ description: 'Only the given parts change.' })
export class UpdateAccountInput {
  @Field(() => String, { nullable: true, description: 'What the person is called.' })
  name?: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language of screens and mails.' })
  locale?: LocaleValue | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;

  @Field(() => QuietHoursInput, { nullable: true, description: 'When to send no mail.' })
  quietHours?: QuietHoursInput | null;
}

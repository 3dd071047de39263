import { Field, ID, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REFUSAL_CODES, type Problem, type RefusalCode } from '#libs/common';

/** GraphQL's name for the codes of refusals. */
export const UserErrorCode = Object.fromEntries(REFUSAL_CODES.map((code) => [code, code])) as Record<
  RefusalCode,
  RefusalCode
>;
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What kind of thing is wrong, for programs.',
});

@ObjectType({
  description: 'Something a person can put right: which field, what is wrong, and a code for programs.',
})
export class UserError {
  @Field(() => [String], {
    nullable: true,
    description: 'Path of the field inside the input; null when it is about the whole.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'What is wrong and what to do, in plain words.' })
  message!: string;

  @Field(() => UserErrorCode, { description: 'The kind of problem.' })
  code!: RefusalCode;
}

/** Base of every mutation's answer. The interceptor fills it; resolvers return the rest. */
@ObjectType({ isAbstract: true })
export abstract class UserErrorsPayload {
  @Field(() => [UserError], { description: 'What to put right; empty when it worked.' })
  userErrors?: UserError[];
}

@InterfaceType({ description: 'Anything with an id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}

export const toUserError = ({ code, message, field }: Problem): UserError => ({
  code,
  message,
  field: field ? [...field] : null,
});

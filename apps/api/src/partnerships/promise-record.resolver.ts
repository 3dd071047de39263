import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Business } from '#libs/directory';
import type { PromiseRecord } from '#libs/partnerships';
import { BusinessType } from '../directory/business.type.js';
import type { GraphqlContext } from '../graphql/context.js';
import { localeOf } from '../graphql/locale.js';
import { PromiseRecordLoader } from './promise.loader.js';
import { PromiseRecordType } from './promise.type.js';

const sentences = {
  en: ({ kept, total }: PromiseRecord) => `Kept ${kept} of ${total} promises on time`,
  de: ({ kept, total }: PromiseRecord) => `${kept} von ${total} Zusagen pünktlich eingehalten`,
} as const;

@Resolver(() => BusinessType)
export class BusinessPromisesKeptResolver {
  constructor(private readonly records: PromiseRecordLoader) {}

  @ResolveField(() => PromiseRecordType, {
    nullable: true,
    description: 'How it kept its promises, for anyone; null while it is new here.',
  })
  promisesKept(
    @Parent() { id }: Business,
    @Context() context: GraphqlContext,
  ): Promise<PromiseRecord | null> {
    return this.records.load(context, id);
  }
}

@Resolver(() => PromiseRecordType)
export class PromiseRecordResolver {
  @ResolveField(() => String, { description: 'The record as a sentence, in the language asked for.' })
  sentence(@Parent() record: PromiseRecord, @Context() context: GraphqlContext): string {
    return sentences[localeOf(context)](record);
  }
}

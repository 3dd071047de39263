import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Category } from '#libs/directory';
import { connectionOf } from '../graphql/connection.js';
import { Node } from '../graphql/user-error.js';
import { CategorySchemeEnum } from './business.enums.js';

@ObjectType('Moment', { description: 'An occasion or journey on which customers come.' })
export class MomentType {
  @Field(() => String, { description: 'Stable key.' })
  key!: string;

  @Field(() => String, { description: 'The moment in words.' })
  label!: string;
}

@ObjectType('Need', { description: 'What customers come for.' })
export class NeedType {
  @Field(() => String, { description: 'Stable key.' })
  key!: string;

  @Field(() => String, { description: 'The need in words.' })
  label!: string;
}

@ObjectType('CategoryCode', { description: 'The name of a category in a public classification.' })
export class CategoryCodeType {
  @Field(() => CategorySchemeEnum, { description: 'Which classification.' })
  scheme!: (typeof CategorySchemeEnum)[keyof typeof CategorySchemeEnum];

  @Field(() => String, { description: 'The code there; OpenStreetMap tags as `key=value`, joined with `+`.' })
  code!: string;
}

@ObjectType('Category', { implements: () => Node, description: 'What kind of business.' })
export class CategoryType implements Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'Stable key; give it where a category is asked for.' })
  key!: string;

  @Field(() => String, { description: 'Name of an icon of the lucide set.' })
  icon!: string;
}

@ObjectType({ description: 'Categories, the most fitting first.' })
export class CategoryConnection extends connectionOf<Category>(() => CategoryType, 'Category') {}

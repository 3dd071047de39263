import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Page, PageRequest } from '#libs/common';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page; null on an empty page.',
  })
  endCursor!: string | null;
}

/** Arguments of every list: 20 rows unless told, 100 at most. */
@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { defaultValue: 20, description: 'How many, from 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

/** The same with 50 rows unless told: for histories and messages. */
@ArgsType()
export class LongPageArgs implements PageRequest {
  @Field(() => Int, { defaultValue: 50, description: 'How many, from 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** Base class of a Relay connection over a node type. The name makes the edge type: `Business` gives `BusinessEdge`. */
export function connectionOf<T>(node: () => Type<T> | object, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Where this row stands; give it as `after` to go on from here.' })
    cursor!: string;

    @Field(node as () => Type, { description: 'The row itself.' })
    node!: T;
  }

  @ObjectType({ isAbstract: true })
  class Base implements Connection<T> {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node() as Type], { description: 'The rows alone.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Whether there is more.' })
    pageInfo!: PageInfo;
  }
  return Base;
}

/** Makes a connection of a page. */
export function toConnection<T>(page: Page<T>): Connection<T> {
  return {
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node })),
    nodes: page.edges.map(({ node }) => node),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.edges.at(-1)?.cursor ?? null },
  };
}

/** The empty connection: what a field answers that is only for somebody else. */
export const emptyConnection = <T>(): Connection<T> => toConnection<T>({ edges: [], hasNextPage: false });

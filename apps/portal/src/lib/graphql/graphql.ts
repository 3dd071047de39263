import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.gen.js';

/** Writes an operation or fragment, typed from the committed contract. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Date: string; URL: string; Hash: string };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

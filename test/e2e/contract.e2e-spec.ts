import { readFile, writeFile } from 'node:fs/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { startApp, type TestApp } from '../support/app.js';

const FILE = 'apps/api/schema.graphql';

/** Operations open to people who are not signed in. A new one is added here on purpose or not at all. */
const OPEN = [
  'Mutation.acceptAsGuest',
  'Mutation.confirmNoteAsGuest',
  'Mutation.counterAsGuest',
  'Mutation.declineAsGuest',
  'Mutation.disputeNoteAsGuest',
  'Mutation.noteCustomersAsGuest',
  'Mutation.redeemMagicLink',
  'Mutation.requestMagicLink',
  'Mutation.sendMessageAsGuest',
  'Mutation.signIn',
  'Mutation.signUp',
  'Mutation.stopMail',
  'Query.audiences',
  'Query.business',
  'Query.businesses',
  'Query.categories',
  'Query.guestProposal',
  'Query.instance',
  'Query.unsubscribeRequest',
  'Query.viewer',
];

/** Mutations without an idempotency key, and what makes asking them again harmless. */
const WITHOUT_KEY: Record<string, readonly string[]> = {
  'signs in or out, or asks for a link: a retry is a sign-in of its own': [
    'redeemMagicLink',
    'requestMagicLink',
    'signIn',
    'signOut',
    'signUp',
  ],
  'sets something to what it is told: again changes nothing': [
    'actFor',
    'archiveTemplate',
    'changeTemplate',
    'deleteSavedSearch',
    'describeBusiness',
    'discardDraft',
    'dismissMatch',
    'draftCounter',
    'markRead',
    'removeCalendarLink',
    'restoreMatch',
    'restoreTemplate',
    'saveMatch',
    'startConversation',
    'stopMail',
    'unsaveMatch',
    'updateAccount',
  ],
  'takes a key of its own for what it writes: clientId': ['sendMessage', 'sendMessageAsGuest'],
  'answers a secret that is kept nowhere: the one answered last works': ['renewCalendarLink'],
};

describe('the contract', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    app = await startApp();
    schema = app.get(GraphQLSchemaHost).schema;
  }, 60_000);
  afterAll(() => app?.close());

  it('is the committed file (npm run schema writes it)', async () => {
    const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
    if (process.env.WRITE_SCHEMA === '1') await writeFile(FILE, printed);
    expect(printed).toBe(await readFile(FILE, 'utf8'));
  });

  it('describes every type, field, argument and enum value', () => {
    const missing: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || (isScalarType(type) && isSpecifiedScalarType(type))) continue;
      const root = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
        type as never,
      );
      if (!type.description && !root) missing.push(type.name);
      if ('getFields' in type) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) missing.push(`${type.name}.${field.name}`);
          if (isObjectType(type)) {
            for (const argument of 'args' in field ? field.args : []) {
              if (argument.name !== 'input' && !argument.description)
                missing.push(`${type.name}.${field.name}(${argument.name})`);
            }
          }
        }
      }
    }
    expect(missing).toEqual([]);
    expect(Object.keys(schema.getTypeMap()).length).toBeGreaterThan(100);
  });

  it('takes an idempotency key wherever something is created or decided', () => {
    const without = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) => {
      const input = args[0] && getNamedType(args[0].type);
      return !isInputObjectType(input) || !('idempotencyKey' in input.getFields());
    });
    expect(without.map(({ name }) => name).sort()).toEqual(Object.values(WITHOUT_KEY).flat().sort());
  });

  it('closes every root field but the listed ones to people who are not signed in', async () => {
    const open: string[] = [];
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      if (!root) throw new Error('A root type is missing');
      for (const field of Object.values(root.getFields())) {
        const args = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
        const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
        const variables = Object.fromEntries(
          field.args.map((argument) => [argument.name, sample(String(argument.type), schema)]),
        );
        const kind = root === schema.getQueryType() ? 'query' : 'mutation';
        const answer = await app.gql(
          `${kind} ${args ? `(${args})` : ''} { ${field.name}${passed ? `(${passed})` : ''} { __typename } }`,
          variables,
        );
        const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
        expect([field.name, codes]).not.toContain('INTERNAL_SERVER_ERROR');
        expect([field.name, codes.filter((code) => code === 'GRAPHQL_VALIDATION_FAILED')]).toEqual([
          field.name,
          [],
        ]);
        if (!codes.includes('UNAUTHENTICATED')) open.push(`${root.name}.${field.name}`);
      }
    }
    expect(open.sort()).toEqual(OPEN);
  });
});

/** A value that a type accepts, as small as possible. */
function sample(type: string, schema: GraphQLSchema): unknown {
  const name = type.replace(/!$/, '');
  if (!type.endsWith('!')) return null;
  if (name.startsWith('[')) return [];
  const known: Record<string, unknown> = {
    ID: '00000000-0000-7000-8000-000000000000',
    String: 'x',
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-12-01',
    DateTime: '2026-12-01T00:00:00Z',
    Hash: 'a'.repeat(64),
    URL: 'https://example.org/',
  };
  if (name in known) return known[name];
  const found = schema.getType(name);
  if (found && 'getValues' in found) return found.getValues()[0]?.name;
  if (found && 'getFields' in found) {
    return Object.fromEntries(
      Object.values(found.getFields()).map((field) => [field.name, sample(String(field.type), schema)]),
    );
  }
  throw new Error(`No sample for ${type}`);
}

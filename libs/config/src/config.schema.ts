import { z } from 'zod';
import { areNetworks } from './network.js';

const port = (fallback: number, text: string) =>
  z.coerce.number().int().min(0).max(65_535).default(fallback).describe(text);

/** Every key the applications read from the environment, with its meaning. The table in the docs is made from this. */
export const configSchema = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('PostgreSQL 15 or newer, as postgres://user:password@host:port/name.'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('Most database connections one process opens.'),
  DATABASE_REPLICA_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'A streaming replica for reads that may be some seconds old (looking for matches); unset means the one server.',
    ),
  SECRET: z
    .string()
    .min(32)
    .describe('At least 32 random characters; signs reply addresses and unsubscribe links.'),
  API_HOST: z.string().default('127.0.0.1').describe('Address the API listens on.'),
  API_PORT: port(3001, 'Port of the GraphQL API.'),
  TRUSTED_PROXIES: z
    .string()
    .refine(areNetworks, 'must be addresses such as 10.0.0.7 or networks such as 10.0.0.0/24')
    .default('127.0.0.1,::1')
    .describe(
      'Addresses or networks of the proxies before the API, separated by commas; only they are believed about who asks.',
    ),
  WORKER_HOST: z.string().default('127.0.0.1').describe("Address the worker's health endpoint listens on."),
  WORKER_PORT: port(3003, "Port of the worker's health endpoint."),
  PORTAL_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('Public address of the portal; used in mails and for cookies.'),
  INSTANCE_NAME: z.string().default('Alongside').describe('What this installation calls itself on screens.'),
  OPERATOR_NAME: z
    .string()
    .default('Lode Valley Chamber of Commerce')
    .describe('Who runs this installation; named at the foot of every mail.'),
  OPERATOR_ADDRESS: z
    .string()
    .default('12 Abbey Green, Lode')
    .describe('Postal address of the operator; at the foot of every mail.'),
  NEVER_MATCHED: z
    .string()
    .regex(
      /^\s*$|^\s*[a-z-]+\s*\+\s*[a-z-]+\s*(,\s*[a-z-]+\s*\+\s*[a-z-]+\s*)*$/,
      'must be pairs such as bar+child-care-center',
    )
    .default('')
    .describe(
      'Kinds of business that are never suggested to each other here: pairs of category keys joined by a plus, separated by commas, such as `vape-shop+child-care-center`.',
    ),
  DEMO: z.stringbool().default(false).describe('Says on every screen that the town is fictional.'),
  INTROSPECTION: z
    .stringbool()
    .default(false)
    .describe('Lets developers explore the API: introspection, suggestions and GraphiQL at /graphql.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .default('smtp://127.0.0.1:2525')
    .describe('Server that takes outgoing mail.'),
  MAIL_FROM: z.email().default('hello@alongside.example').describe('Sender address of every mail.'),
  MAIL_DOMAIN: z
    .string()
    .default('reply.alongside.example')
    .describe('Domain of the addresses that take replies.'),
  INBOUND_SMTP_HOST: z.string().default('127.0.0.1').describe('Address the receiver of replies listens on.'),
  INBOUND_SMTP_PORT: port(2526, 'Port of the receiver of replies; 0 turns it off.'),
  RECALL_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3_600)
    .default(120)
    .describe(
      'So long a proposal or counter can be taken back as if never sent; its mail leaves after that.',
    ),
  MAP_STYLE_URL: z
    .url()
    .optional()
    .describe('MapLibre style for real places; without it a coarse drawn base is shown.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('How much is logged.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe('OpenTelemetry collector; unset means no traces.'),
});

/** The validated configuration. */
export type ConfigValues = z.infer<typeof configSchema>;

import { z } from 'zod';

const port = (fallback: number, text: string) =>
  z.coerce.number().int().min(1).max(65_535).default(fallback).describe(text);

/** The keys that `npm start` reads, besides those it passes on to the applications. The table in the docs is made from this. */
export const standaloneSchema = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('A PostgreSQL server of your own; without it one is started here.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('A mail server of your own; without it mail goes to the local mailbox.'),
  SECRET: z.string().min(32).optional().describe('Made once and kept in the data folder when not given.'),
  DATA_DIR: z.string().default('.alongside').describe('Folder for the database, the mailbox and the logs.'),
  PORTAL_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address the portal listens on; the mailbox stays on this machine.'),
  PORTAL_PORT: port(3000, 'Port of the portal.'),
  PORTAL_URL: z
    .url()
    .optional()
    .describe('Public address of the portal, when it is not http://localhost with its port.'),
  API_PORT: port(3001, 'Port of the GraphQL API.'),
  MAILBOX_PORT: port(3002, 'Port of the local mailbox.'),
  WORKER_PORT: port(3003, "Port of the worker's health endpoint."),
  MAILBOX_SMTP_PORT: port(2525, 'Port on which the local mailbox takes outgoing mail.'),
  INBOUND_SMTP_PORT: port(2526, 'Port on which replies come in.'),
  DEMO: z
    .stringbool()
    .optional()
    .describe('Loads the fictional demo town into an empty database; on unless DATABASE_URL is set.'),
  MAP_STYLE_URL: z
    .url()
    .optional()
    .describe('MapLibre style for real places; the portal may then load from its host.'),
});

/** What `npm start` is configured by. */
export type StandaloneConfig = z.infer<typeof standaloneSchema>;

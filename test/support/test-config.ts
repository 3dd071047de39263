import { type Config, loadConfig } from '#libs/config';

/** The configuration of an application under test. Nothing is read from the environment. */
export const testConfig = (values: Record<string, string>): Config =>
  loadConfig({
    SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'fatal',
    DATABASE_POOL: '5',
    INTROSPECTION: 'true',
    API_PORT: '0',
    INBOUND_SMTP_PORT: '0',
    RECALL_SECONDS: '0',
    ...values,
  });

import fs from 'node:fs';

/** Where the instance that this run started can be reached. */
export interface Instance {
  portalUrl: string;
  graphqlUrl: string;
  mailboxUrl: string;
  databaseUrl: string;
}

/** The running instance; only inside a Playwright run, whose global setup starts it. */
export function instance(): Instance {
  const file = process.env.ALONGSIDE_TEST_INSTANCE;
  if (!file) throw new Error('No instance: run this through Playwright, whose global setup starts one.');
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Instance;
}

import fs from 'node:fs';
import type { InstanceAddresses } from '../support/whole-instance.js';

/** The running instance; only inside a Playwright run, whose global setup starts it. */
export function instance(): InstanceAddresses {
  const file = process.env.ALONGSIDE_TEST_INSTANCE;
  if (!file) throw new Error('No instance: run this through Playwright, whose global setup starts one.');
  return JSON.parse(fs.readFileSync(file, 'utf8')) as InstanceAddresses;
}

import fs from 'node:fs';
import { dataFolder, instanceFile, startWholeInstance } from '../support/whole-instance.js';

/** Starts a whole instance with the demo town and fresh data; gone with everything it made when the run ends. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = dataFolder('browser');
  const { addresses, stop } = await startWholeInstance(folder);
  process.env.ALONGSIDE_TEST_INSTANCE = instanceFile(folder);
  process.env.ALONGSIDE_PORTAL_URL = addresses.portalUrl;
  return async () => {
    await stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

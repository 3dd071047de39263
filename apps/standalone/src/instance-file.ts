import fs from 'node:fs';
import path from 'node:path';

/** Written when everything is ready and removed at the end; the command line and tests find the instance by it. */
export interface InstanceFile {
  pid: number;
  portalUrl: string;
  graphqlUrl: string;
  mailboxUrl: string | undefined;
  databaseUrl: string;
  /** What the applications were given, for a command that must see the same town. */
  env: Record<string, string>;
}

const fileIn = (dataFolder: string) => path.join(dataFolder, 'instance.json');

export function writeInstanceFile(dataFolder: string, instance: InstanceFile): void {
  const file = fileIn(dataFolder);
  fs.writeFileSync(`${file}.new`, JSON.stringify(instance, null, 2), { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

export function removeInstanceFile(dataFolder: string): void {
  fs.rmSync(fileIn(dataFolder), { force: true });
}

/** The instance that says it runs on this data; undefined when there is none. */
export function readInstanceFile(dataFolder: string): InstanceFile | undefined {
  try {
    return JSON.parse(fs.readFileSync(fileIn(dataFolder), 'utf8')) as InstanceFile;
  } catch {
    return undefined;
  }
}

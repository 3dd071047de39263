import { ConfigError, loadConfig, startTelemetry } from '#libs/config';

async function main(): Promise<void> {
  const config = loadConfig();
  const stopTelemetry = await startTelemetry(config, 'worker');
  const { work } = await import('./work.js');
  await work(config, stopTelemetry);
}

main().catch((error: unknown) => {
  const text = error instanceof ConfigError ? error.message : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});

import { ConfigError, loadConfig, startTelemetry } from '#libs/config';

async function main(): Promise<void> {
  const config = loadConfig();
  const stopTelemetry = await startTelemetry(config, 'api');
  const { serve } = await import('./serve.js');
  await serve(config, stopTelemetry);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exit(1);
});

/** Stops the PostgreSQL of this test run and removes its data. */
export default async function globalTeardown(): Promise<void> {
  const child = globalThis.alongsideTestServer?.child;
  if (child === undefined) return;
  globalThis.alongsideTestServer = undefined;
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.stdin?.end();
  });
}

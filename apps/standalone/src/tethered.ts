import { type ChildProcess, spawn } from 'node:child_process';

export type Output = number | 'inherit' | 'ignore' | 'pipe';

/** Starts a Node program that ends when we do, however we end. */
export function spawnTethered(
  entry: string,
  args: readonly string[],
  options: { env: NodeJS.ProcessEnv; stdio: [Output, Output, Output]; detached?: boolean; cwd?: string },
): ChildProcess {
  const preload = new URL('./exit-with-parent.js', import.meta.url).href;
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', preload, entry, ...args], {
    ...options,
    stdio: [...options.stdio, 'pipe'],
  });
  child.stdio[3]?.on('error', () => undefined);
  return child;
}

/** Asks a tethered program to end. */
export function letGo(child: ChildProcess): void {
  child.stdio[3]?.destroy();
}

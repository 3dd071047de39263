import { PlainProblem } from './plain-problem.js';
import { entryOf } from './supervised-process.js';
import { spawnTethered } from './tethered.js';

/** Runs one command of the command line to its end; what it prints goes to standard error. */
export async function runCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawnTethered(entryOf('cli'), args, { env, stdio: ['ignore', 2, 2], detached: true });
  const status = await new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
    child.once('error', reject);
  });
  if (status !== 0)
    throw new PlainProblem(
      `The command "${args.join(' ')}" ended with ${String(status)}; the reason is above.`,
    );
}

import { type RunOptions, type Started, start } from './start.js';
import { PlainProblem } from './plain-problem.js';

export { type CommandDatabase, databaseForCommand } from './command-database.js';

/** Starts everything and keeps it running until this process is told to end. Returns once everything is ready. */
export async function run(options: RunOptions): Promise<Started> {
  let started: Started | undefined;
  let leaving = false;
  const leave = async (status: number) => {
    if (leaving) process.exit(status || 130);
    leaving = true;
    await started?.stop();
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
  if (options.env.ALONGSIDE_SUPERVISED === '1') {
    process.stdin
      .on('end', () => void leave(0))
      .on('error', () => void leave(0))
      .resume();
  }
  const lost = (reason: unknown) => {
    options.say(reason instanceof PlainProblem ? reason.message : String(reason));
    void leave(1);
  };
  started = await start(options, lost, (partial) => (started = partial));
  return started;
}

import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainProblem } from './plain-problem.js';
import { letGo, spawnTethered } from './tethered.js';

export interface ProcessPlan {
  /** As people call it: "the API". */
  name: string;
  /** The program's main module. */
  entry: string;
  /** Answers 200 once the program can work. */
  readyUrl: string;
  env: NodeJS.ProcessEnv;
  /** What it prints goes here. */
  logFile: string;
  say(text: string): void;
}

const readyWithin = 60_000;
const stopWithin = 12_000;
const longestPause = 10_000;

/** One program kept running: started, watched, started again when it falls over, and gone when we are gone. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private pause = 250;

  constructor(private readonly plan: ProcessPlan) {}

  /** Resolves when the program is ready; rejects with one sentence and the end of its log when it cannot start. */
  async start(): Promise<void> {
    this.stopping = false;
    const child = this.spawn();
    for (const deadline = Date.now() + readyWithin; Date.now() < deadline; await sleep(25)) {
      if (hasEnded(child)) break;
      if (await answers(this.plan.readyUrl)) {
        void this.watch(child);
        return;
      }
    }
    await this.stop();
    throw new PlainProblem(
      `${this.plan.name} did not start. The end of ${this.plan.logFile}:\n${this.logTail()}`,
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (child === undefined || hasEnded(child)) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const limit = setTimeout(() => child.kill('SIGKILL'), stopWithin);
    letGo(child);
    await ended;
    clearTimeout(limit);
  }

  /** For a program that was built anew. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private spawn(): ChildProcess {
    const { entry, env, logFile } = this.plan;
    const log = fs.openSync(logFile, 'a');
    const child = spawnTethered(entry, [], { env, stdio: ['ignore', log, log], detached: true });
    fs.closeSync(log);
    this.child = child;
    return child;
  }

  /** After a fall it comes back, sooner when it had been well for a while. */
  private async watch(child: ChildProcess): Promise<void> {
    const began = Date.now();
    if (!hasEnded(child)) await new Promise((resolve) => child.once('exit', resolve));
    if (this.stopping || this.child !== child) return;
    this.pause = Date.now() - began > 60_000 ? 250 : Math.min(this.pause * 2, longestPause);
    this.plan.say(`${this.plan.name} stopped unexpectedly and is started again; see ${this.plan.logFile}.`);
    await sleep(this.pause);
    if (!this.stopping) void this.watch(this.spawn());
  }

  private logTail(): string {
    const lines = fs.readFileSync(this.plan.logFile, 'utf8').trimEnd().split('\n');
    return lines.slice(-15).join('\n');
  }
}

/** The compiled main module of one of our applications. */
export function entryOf(app: 'api' | 'worker' | 'cli'): string {
  return fileURLToPath(new URL(`../../${app}/src/main.js`, import.meta.url));
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

const hasEnded = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

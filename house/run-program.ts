import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './source-files.ts';

/** A program to run: what, for how long at most, and in what surroundings. */
export type Program = {
  readonly file: string;
  readonly args: readonly string[];
  readonly minutes: number;
  readonly environment?: Readonly<Record<string, string>>;
};

/** How a program ended, with all it said. */
export type Ended = {
  readonly ok: boolean;
  readonly output: string;
  /** Whether it had to be stopped because it ran out of its minutes. */
  readonly wasStopped: boolean;
};

/** Ours, but for the mark that tells a node:test it is inside another. */
const { NODE_TEST_CONTEXT: _mark, ...surroundings } = process.env;

const running = new Set<ChildProcess>();

/** Runs a program to its end, or until its minutes are over; never throws. */
export function runProgram({ file, args, minutes, environment }: Program): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...surroundings, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    let wasStopped = false;
    const keep = (part: Buffer) => {
      output += part.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const clock = setTimeout(() => {
      wasStopped = true;
      output += `\nStopped: it was still running after ${minutes} minutes.\n`;
      endWithChildren(child);
    }, minutes * 60_000);
    const finish = (ok: boolean) => {
      clearTimeout(clock);
      running.delete(child);
      resolve({ ok: ok && !wasStopped, output, wasStopped });
    };
    child.on('error', (trouble) => {
      output += trouble.message;
      finish(false);
    });
    child.on('close', (code, signal) => {
      if (signal !== null && !wasStopped) output += `\nSomebody else ended it: ${signal}.\n`;
      finish(code === 0);
    });
  });
}

/** Ends every program that still runs, with all it started. */
export function endAll(): void {
  for (const child of running) endWithChildren(child);
}

function endWithChildren(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  } else {
    process.kill(-child.pid, 'SIGKILL');
  }
}

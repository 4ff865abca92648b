import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sleep } from './wait.js';

/** A program that was started, and where its output goes. */
export interface Member {
  readonly name: string;
  readonly log: string;
  /** The exit status or the signal that ended it; undefined while it runs. */
  readonly ended: () => string | undefined;
  /** Ends it: asks first, insists after two seconds. */
  readonly end: () => Promise<void>;
}

interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly log: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Processes started here, each ended by its own id, also when the run fails. */
export class Family {
  readonly #members = new Set<Member>();

  start(name: string, { command, args, log, env }: Call): Member {
    mkdirSync(dirname(log), { recursive: true });
    const sink = openSync(log, 'w');
    const child = spawn(command, args, {
      stdio: ['ignore', sink, sink],
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    closeSync(sink);
    let ended: string | undefined;
    child.on('error', (error) => {
      ended = String(error);
    });
    child.on('exit', (code, signal) => {
      ended = signal ?? `exit status ${code}`;
    });
    const member: Member = {
      name,
      log,
      ended: () => ended,
      end: async () => {
        this.#members.delete(member);
        await endChild(child, () => ended !== undefined);
      },
    };
    this.#members.add(member);
    return member;
  }

  /** Ends all that still run, the youngest first. */
  async end(): Promise<void> {
    for (const member of [...this.#members].reverse()) await member.end();
  }
}

async function endChild(child: ChildProcess, ended: () => boolean): Promise<void> {
  if (ended()) return;
  child.kill('SIGTERM');
  for (let waited = 0; waited < 2000 && !ended(); waited += 20) await sleep(20);
  if (!ended()) child.kill('SIGKILL');
  for (let waited = 0; waited < 2000 && !ended(); waited += 20) await sleep(20);
}

/** The last lines of a log, for a message about what went wrong. */
export function tail(log: string, lines = 15): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

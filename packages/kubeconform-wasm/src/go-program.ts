import { type Callable, goImports } from './go-imports.js';
import { GoMemory } from './go-memory.js';
import { GoValues } from './go-values.js';
import { type Instance, instantiate, type Module } from './web-assembly.js';

/** The program exited, or left the engine in a state in which nothing can be asked of it again. */
export class GoProgramEnded extends Error {
  override name = 'GoProgramEnded';
}

/** Where the command line lies; the 8192 bytes from here on are free (`cmd/link/internal/ld/data.go`, wasmMinDataAddr). */
const commandLine = 4096;

/**
 * Runs a program that Go compiled for `GOOS=js GOARCH=wasm`. It differs from Go's own glue in two points: the global
 * object that the program sees is the one given here, so that it can reach nothing else, and the real one is left alone.
 */
export class GoProgram {
  readonly #write: (text: string) => void;
  readonly #timers = new Map<number, () => void>();
  #nextTimer = 1;
  #instance: Instance | undefined;

  /** What Go sees as the program itself; `syscall/js/func.go` uses these two names. */
  readonly #self = {
    _pendingEvent: null as unknown,
    _makeFuncWrapper: (id: number): Callable => {
      const program = this;
      return function (this: unknown, ...args: unknown[]) {
        const event = { id, this: this, args, result: undefined as unknown };
        program.#self._pendingEvent = event;
        program.#enter(({ exports }) => exports.resume());
        return event.result;
      };
    },
  };

  /** `write` is given what the program writes to its standard output and error. */
  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /**
   * Starts the program and returns when it waits for the first time. `global` is its global object.
   * Rejects with `GoProgramEnded` when it does not come so far.
   */
  async start(module: Module, global: object): Promise<void> {
    const memory = new GoMemory(new GoValues(global, this.#self));
    const imports = goImports({
      memory,
      stack: () => this.#running().exports.getsp() >>> 0,
      grown: () => memory.refresh(this.#running().exports.mem.buffer),
      exit: () => this.end(),
      hasEnded: () => this.hasEnded(),
      write: this.#write,
      schedule: (delay) => this.#schedule(delay),
      unschedule: (timer) => this.#unschedule(timer),
    });
    this.#instance = await instantiate(module, { gojs: imports });
    memory.refresh(this.#instance.exports.mem.buffer);
    const argv = writeCommandLine(memory.view);
    this.#enter(({ exports }) => exports.run(1, argv));
  }

  /** Forgets the program, so that its memory is freed; nothing of it runs afterwards. */
  end(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#instance = undefined;
  }

  hasEnded(): boolean {
    return this.#instance === undefined;
  }

  #running(): Instance {
    if (this.#instance === undefined) throw new GoProgramEnded('the program has ended');
    return this.#instance;
  }

  /** Enters Go. When it exits, or the engine gives up on it (stack, memory, trap), it cannot be entered again. */
  #enter(call: (instance: Instance) => void): void {
    try {
      call(this.#running());
    } catch (cause) {
      this.end();
      throw cause instanceof GoProgramEnded ? cause : new GoProgramEnded(String(cause), { cause });
    }
    if (this.hasEnded()) throw new GoProgramEnded('the program has exited');
  }

  #schedule(delay: number): number {
    const id = this.#nextTimer++;
    const timer: NodeJS.Timeout | number = setTimeout(() => this.#wake(id), delay);
    if (typeof timer === 'object') timer.unref(); // Node would not end before it; in a browser it is a number
    this.#timers.set(id, () => clearTimeout(timer));
    return id;
  }

  #wake(id: number): void {
    try {
      // Go takes a timer away when it has seen it, but may miss it (https://go.dev/issue/28975).
      while (this.#timers.has(id)) this.#enter(({ exports }) => exports.resume());
    } catch (cause) {
      if (!(cause instanceof GoProgramEnded)) throw cause; // nobody waits for an answer now: who asks next finds it ended
    }
  }

  #unschedule(id: number): void {
    this.#timers.get(id)?.();
    this.#timers.delete(id);
  }
}

/** Writes a command line of one word, and an environment of none, and returns the address of the list of pointers. */
function writeCommandLine(view: DataView): number {
  const name = [...'js\0'].map((letter) => letter.charCodeAt(0));
  new Uint8Array(view.buffer).set(name, commandLine);
  const pointers = commandLine + 8;
  for (const [i, pointer] of [commandLine, 0, 0].entries()) {
    view.setUint32(pointers + i * 8, pointer, true);
    view.setUint32(pointers + i * 8 + 4, 0, true);
  }
  return pointers;
}

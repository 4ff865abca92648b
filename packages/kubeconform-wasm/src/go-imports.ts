import type { GoMemory } from './go-memory.js';

/** A function of JavaScript that Go calls; which arguments it gives is its business. */
export type Callable = (...args: unknown[]) => unknown;

/** Imported functions by name. Each is given Go's stack pointer: its arguments and results lie above it. */
type ImportedFunctions = Readonly<Record<string, (stack: number) => void>>;

/** What the imports need of the program that runs. */
export interface Program {
  readonly memory: GoMemory;
  /** Go's stack pointer now: Go moves its stack when it was entered again meanwhile. */
  stack(): number;
  grown(): void;
  exit(): void;
  hasEnded(): boolean;
  write(text: string): void;
  /** Milliseconds; returns a number that is not 0. */
  schedule(delay: number): number;
  unschedule(timer: number): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The functions that Go 1.26 imports with `GOOS=js GOARCH=wasm`: names, arguments and their places are those of
 * `runtime/sys_wasm.go`, `runtime/os_js.go` and `syscall/js/js.go`.
 */
export function goImports(program: Program): ImportedFunctions {
  const functions = {
    ...runtimeFunctions(program),
    ...valueFunctions(program),
    ...copyFunctions(program),
    ...callFunctions(program),
  };
  // WebAssembly hands over an i32, and an address is unsigned.
  return Object.fromEntries(
    Object.entries(functions).map(([name, run]) => [name, (stack: number) => run(stack >>> 0)]),
  );
}

function runtimeFunctions(program: Program): ImportedFunctions {
  const { memory } = program;
  return {
    'runtime.wasmExit': () => program.exit(),
    'runtime.wasmWrite': (stack) => {
      const length = memory.view.getInt32(stack + 24, true);
      program.write(decoder.decode(new Uint8Array(memory.view.buffer, memory.int(stack + 16), length)));
    },
    'runtime.resetMemoryDataView': () => program.grown(),
    'runtime.nanotime1': (stack) => memory.storeInt(stack + 8, Math.round(performance.now() * 1e6)),
    'runtime.walltime': (stack) => {
      const now = Date.now();
      memory.storeInt(stack + 8, Math.floor(now / 1000));
      memory.view.setInt32(stack + 16, (now % 1000) * 1e6, true);
    },
    'runtime.scheduleTimeoutEvent': (stack) =>
      memory.view.setInt32(stack + 16, program.schedule(memory.int(stack + 8)), true),
    'runtime.clearTimeoutEvent': (stack) => program.unschedule(memory.view.getInt32(stack + 8, true)),
    'runtime.getRandomData': (stack) => {
      crypto.getRandomValues(memory.bytes(stack + 8));
    },
    'syscall/js.finalizeRef': (stack) => memory.values.release(memory.view.getUint32(stack + 8, true)),
  };
}

function valueFunctions({ memory, stack: stackNow }: Program): ImportedFunctions {
  return {
    'syscall/js.stringVal': (stack) => memory.store(stack + 24, memory.text(stack + 8)),
    'syscall/js.valueGet': (stack) => {
      const value: unknown = Reflect.get(memory.loadObject(stack + 8), memory.text(stack + 16));
      memory.store(stackNow() + 32, value); // a getter may have entered Go
    },
    'syscall/js.valueSet': (stack) => {
      Reflect.set(memory.loadObject(stack + 8), memory.text(stack + 16), memory.load(stack + 32));
    },
    'syscall/js.valueDelete': (stack) => {
      Reflect.deleteProperty(memory.loadObject(stack + 8), memory.text(stack + 16));
    },
    'syscall/js.valueIndex': (stack) =>
      memory.store(stack + 24, Reflect.get(memory.loadObject(stack + 8), memory.int(stack + 16))),
    'syscall/js.valueSetIndex': (stack) => {
      Reflect.set(memory.loadObject(stack + 8), memory.int(stack + 16), memory.load(stack + 24));
    },
    'syscall/js.valueLength': (stack) =>
      memory.storeInt(stack + 16, Number(Reflect.get(memory.loadObject(stack + 8), 'length'))),
    'syscall/js.valueInstanceOf': (stack) =>
      memory.storeFlag(stack + 24, memory.load(stack + 8) instanceof (memory.load(stack + 16) as Callable)),
  };
}

function copyFunctions({ memory }: Program): ImportedFunctions {
  /** Both directions leave the count of bytes and whether it was done at the same places. */
  const copy = (stack: number, from: unknown, to: unknown) => {
    const possible = from instanceof Uint8Array && to instanceof Uint8Array;
    memory.storeFlag(stack + 48, possible);
    if (!possible) return;
    const copied = from.subarray(0, to.length);
    to.set(copied);
    memory.storeInt(stack + 40, copied.length);
  };
  return {
    'syscall/js.valuePrepareString': (stack) => {
      const bytes = encoder.encode(String(memory.load(stack + 8)));
      memory.store(stack + 16, bytes);
      memory.storeInt(stack + 24, bytes.length);
    },
    'syscall/js.valueLoadString': (stack) => {
      // What valuePrepareString has stored just before.
      memory.bytes(stack + 16).set(memory.load(stack + 8) as Uint8Array);
    },
    'syscall/js.copyBytesToGo': (stack) => copy(stack, memory.load(stack + 32), memory.bytes(stack + 8)),
    'syscall/js.copyBytesToJS': (stack) => copy(stack, memory.bytes(stack + 16), memory.load(stack + 8)),
  };
}

function callFunctions(program: Program): ImportedFunctions {
  const { memory } = program;
  /** Stores what the call gives or throws, and after it whether it gave it. */
  const outcome = (offset: number, call: () => unknown) => {
    let value: unknown;
    let returned = false;
    try {
      value = call();
      returned = true;
    } catch (cause) {
      if (program.hasEnded()) throw cause; // there is no Go any more to be told
      value = cause;
    }
    const stack = program.stack();
    memory.store(stack + offset, value);
    memory.storeFlag(stack + offset + 8, returned);
  };
  // Go's `syscall/js` panics before it calls what is no function.
  const callable = (address: number) => memory.load(address) as Callable;
  return {
    'syscall/js.valueCall': (stack) =>
      outcome(56, () => {
        const target = memory.loadObject(stack + 8);
        const method: Callable = Reflect.get(target, memory.text(stack + 16));
        return Reflect.apply(method, target, memory.list(stack + 32));
      }),
    'syscall/js.valueInvoke': (stack) =>
      outcome(40, () => Reflect.apply(callable(stack + 8), undefined, memory.list(stack + 16))),
    'syscall/js.valueNew': (stack) =>
      outcome(40, () => Reflect.construct(callable(stack + 8), memory.list(stack + 16))),
  };
}

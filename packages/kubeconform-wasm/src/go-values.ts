/**
 * JavaScript values as Go holds them: 64 bits that are a number, or a NaN whose low half is an index into a table and
 * whose high half tells the type (Go, `syscall/js/js.go`, `type ref`).
 */
export class GoValues {
  readonly #values: unknown[];
  readonly #ids = new Map<unknown, number>();
  readonly #counts: number[];
  readonly #free: number[] = [];

  /** The first seven entries are fixed by Go: NaN, 0, null, true, false, the global object and the program. */
  constructor(global: object, program: object) {
    this.#values = [Number.NaN, 0, null, true, false, global, program];
    this.#counts = this.#values.map(() => Number.POSITIVE_INFINITY);
    for (const [id, value] of this.#values.entries()) this.#ids.set(value, id);
  }

  load(memory: DataView, address: number): unknown {
    const number = memory.getFloat64(address, true);
    if (number === 0) return undefined;
    return Number.isNaN(number) ? this.#values[memory.getUint32(address, true)] : number;
  }

  store(memory: DataView, address: number, value: unknown): void {
    if (value === undefined) memory.setFloat64(address, 0, true);
    else if (typeof value === 'number' && value !== 0 && !Number.isNaN(value))
      memory.setFloat64(address, value, true);
    else this.#storeReference(memory, address, value);
  }

  #storeReference(memory: DataView, address: number, value: unknown): void {
    const id = this.#idOf(value);
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    memory.setUint32(address + 4, 0x7ff80000 | typeFlag(value), true);
    memory.setUint32(address, id, true);
  }

  /** Go has let go of one reference. */
  release(id: number): void {
    const left = (this.#counts[id] ?? 0) - 1;
    this.#counts[id] = left;
    if (left !== 0) return;
    this.#ids.delete(this.#values[id]);
    this.#values[id] = null;
    this.#free.push(id);
  }

  #idOf(value: unknown): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.#free.pop() ?? this.#values.length;
    this.#values[id] = value;
    this.#counts[id] = 0;
    this.#ids.set(value, id);
    return id;
  }
}

function typeFlag(value: unknown): number {
  switch (typeof value) {
    case 'object':
      return value === null ? 0 : 1;
    case 'string':
      return 2;
    case 'symbol':
      return 3;
    case 'function':
      return 4;
    default:
      return 0;
  }
}

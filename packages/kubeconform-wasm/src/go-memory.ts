import type { GoValues } from './go-values.js';

const decoder = new TextDecoder();

/** The linear memory of a Go program, read and written as the functions it imports need it. Addresses are in bytes. */
export class GoMemory {
  readonly values: GoValues;
  #view = new DataView(new ArrayBuffer(0));

  constructor(values: GoValues) {
    this.values = values;
  }

  /** Go says when its memory has grown; the old buffer is of no use then. */
  refresh(buffer: ArrayBuffer): void {
    this.#view = new DataView(buffer);
  }

  get view(): DataView {
    return this.#view;
  }

  load(address: number): unknown {
    return this.values.load(this.#view, address);
  }

  /** A value that Go's `syscall/js` only passes where it is an object; Reflect throws on anything else. */
  loadObject(address: number): object {
    return this.load(address) as object;
  }

  store(address: number, value: unknown): void {
    this.values.store(this.#view, address, value);
  }

  /** An int64 that fits into a number, as all lengths, addresses and delays do. */
  int(address: number): number {
    return this.#view.getUint32(address, true) + this.#view.getInt32(address + 4, true) * 2 ** 32;
  }

  storeInt(address: number, value: number): void {
    this.#view.setUint32(address, value, true);
    this.#view.setUint32(address + 4, Math.floor(value / 2 ** 32), true);
  }

  storeFlag(address: number, flag: boolean): void {
    this.#view.setUint8(address, flag ? 1 : 0);
  }

  /** A slice of bytes, as pointer and length. It is valid until Go runs again. */
  bytes(address: number): Uint8Array {
    return new Uint8Array(this.#view.buffer, this.int(address), this.int(address + 8));
  }

  text(address: number): string {
    return decoder.decode(this.bytes(address));
  }

  /** A slice of JavaScript values. */
  list(address: number): unknown[] {
    const start = this.int(address);
    return Array.from({ length: this.int(address + 8) }, (_, i) => this.load(start + i * 8));
  }
}

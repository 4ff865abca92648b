/** The few names of the WebAssembly interface that are used, so that no types of browsers are needed. */
interface Api {
  compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>;
  instantiate(module: Module, imports: Imports): Promise<Instance>;
}

/** A compiled `WebAssembly.Module`; it may be sent to a worker. */
export type Module = object;

export type Imports = Readonly<Record<string, Readonly<Record<string, (stack: number) => void>>>>;

/** What a Go program exports. */
export interface Instance {
  readonly exports: {
    readonly mem: { readonly buffer: ArrayBuffer };
    run(argc: number, argv: number): void;
    resume(): void;
    getsp(): number;
  };
}

declare const WebAssembly: Api;

/** Compiles a program. Rejects with a `CompileError` when the bytes are none. */
export const compile = (bytes: Uint8Array<ArrayBuffer>): Promise<Module> => WebAssembly.compile(bytes);

export const instantiate = (module: Module, imports: Imports): Promise<Instance> =>
  WebAssembly.instantiate(module, imports);

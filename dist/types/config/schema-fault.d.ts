/** The part of ajv's ErrorObject that is read here (ajv compiles the schema with `verbose`). */
export interface SchemaFault {
    /** JSON pointer to the value at fault. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly parentSchema?: {
        readonly properties?: Readonly<Record<string, unknown>>;
        readonly enum?: readonly string[];
    };
    readonly data?: unknown;
}
/** A fault as a sentence, and where it stands: the steps to a value, and whether its key or its value is meant. */
export interface ToldFault {
    readonly path: readonly string[];
    readonly part: 'key' | 'value';
    readonly sentence: string;
}
/** Words one fault of the schema. Keywords that promwire's schema does not use cannot arrive here. */
export declare function tellFault(fault: SchemaFault): ToldFault;

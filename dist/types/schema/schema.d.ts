import type { Json } from '../source/manifest.js';
/** A schema as it is recorded; children are indexes of others. */
export interface WrittenSchema {
    readonly type?: string;
    readonly format?: string;
    readonly properties?: Readonly<Record<string, number>>;
    readonly items?: number;
    readonly additionalProperties?: number | boolean;
    readonly required?: readonly string[];
    readonly enum?: readonly Json[];
    readonly default?: Json;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly oneOf?: readonly {
        readonly type?: string;
    }[];
    readonly 'x-kubernetes-int-or-string'?: boolean;
    readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
    readonly 'x-kubernetes-list-type'?: 'atomic' | 'map' | 'set';
    readonly 'x-kubernetes-list-map-keys'?: readonly string[];
    readonly 'x-kubernetes-validations'?: readonly {
        readonly rule: string;
        readonly message?: string;
    }[];
}
export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'int-or-string' | 'number-or-string' | 'any';
/** A schema, its children made when they are asked for. */
export declare class Schema {
    #private;
    readonly written: WrittenSchema;
    readonly type: SchemaType;
    readonly isCustom: boolean;
    readonly required: readonly string[];
    constructor(written: WrittenSchema, child: (index: number) => Schema, isCustom: boolean);
    get properties(): ReadonlyMap<string, Schema>;
    get items(): Schema | undefined;
    /** The schema of every value of a map; undefined where keys are fields. */
    get values(): Schema | undefined;
    /** Whether there are rules in CEL here or below. */
    get hasRules(): boolean;
    /** Whether keys that no property names are taken, whatever they hold. */
    get isOpen(): boolean;
    /** What a text has to be like, as a pattern of Go; times of the core API are decoded, and have to be times. */
    get pattern(): string | undefined;
    /** Whether a text fits the pattern. */
    fits(text: string): boolean;
}

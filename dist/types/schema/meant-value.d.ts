import { type Meaning } from '../model/schema-fault.js';
import type { Json } from '../source/manifest.js';
import type { Schema } from './schema.js';
/** How a value of the wrong type would be right. */
export declare function meantByType(value: Json, schema: Schema): Pick<Meaning, 'near' | 'remedy'>;
/** Whether a schema takes values of this shape, whatever they say. */
export declare function isOfShape(value: Json, { type }: Schema): boolean;
/** `30 sec` as the duration `30s` of Prometheus; empty where it is no such text. */
export declare function durationMeant(text: string): string;

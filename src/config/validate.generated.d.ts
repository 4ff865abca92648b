import type { ConfigFile } from './config-file.js';
import type { SchemaFault } from './schema-fault.js';

/** Checks a value against schemas/promwire.schema.json; on false, `errors` holds every fault found. */
export declare const validate: {
  (data: unknown): data is ConfigFile;
  errors?: readonly SchemaFault[] | null;
};

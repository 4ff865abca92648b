import type { Config } from '../config/config.js';
import type { Gate } from './read-files.js';
/** The schemas that the configuration asks for. What they are packed in is loaded only here. */
export declare function openGate({ schema, versions }: Pick<Config, 'schema' | 'versions'>): Promise<Gate>;

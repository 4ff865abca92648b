import type { Assume } from '../config/config.js';
import type { Objects } from '../model/objects.js';
/** Adds what is there without being written: built-in objects, and those that the configuration assumes. */
export declare function addGiven(objects: Objects, assume: Assume): void;

import type { SchemaFault } from '../model/schema-fault.js';
import type { ParsedManifest } from '../source/manifest.js';
/**
 * A manifest as its author sees it: what stands under a misspelt key, or on another level, stands where it was meant to. The API server
 * refuses the object either way, and the slip is told; without this each thing that its loss brings about would be told as well.
 */
export declare function asMeant({ manifest, value }: ParsedManifest, faults: readonly SchemaFault[]): ParsedManifest;

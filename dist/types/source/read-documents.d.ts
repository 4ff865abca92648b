import type { NotRead } from '../diagnostics/finding.js';
import type { Composed } from './composed.js';
import type { Limits } from './limits.js';
import type { ParsedManifest, SourceFile } from './manifest.js';
import type { SourcedNode } from './sourced.js';
import type { SourceFault } from './syntax-fault.js';
export interface ReadOptions {
    /** Whether a manifest of that sort, and with that text, is needed; other documents are not parsed. */
    readonly wanted: (apiVersion: string, kind: string, text: () => string) => boolean;
    readonly limits: Limits;
    /** Is given what was parsed, for who reads the same document again: by the offset at which it starts. */
    readonly keep?: (start: number, parsed: Composed<SourcedNode>) => void;
}
/** What one file says. */
export interface FileManifests {
    /** The wanted ones, in the order of the text. */
    readonly manifests: readonly ParsedManifest[];
    /** How many Kubernetes manifests there are, wanted or not; items of a parsed list count one each. */
    readonly seen: number;
    readonly faults: readonly SourceFault[];
    readonly notRead: readonly NotRead[];
}
/** Whether kustomize takes a file for its own, by its name. Upstream: `RecognizedKustomizationFileNames`. */
export declare function isKustomizationFile(path: string): boolean;
/** Reads the wanted manifests of a file. Never throws: what cannot be read comes back as faults or in `notRead`. */
export declare function readManifests(source: SourceFile, options: ReadOptions): FileManifests;

import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import { type Objects } from '../model/decode.js';
import type { SourceFile } from '../source/manifest.js';
import type { SourceFault } from '../source/syntax-fault.js';
/** What reading all files left behind, beside the decoded objects. */
export interface ReadFiles {
    /** How many files were read. */
    readonly read: number;
    /** How many Kubernetes manifests they hold. */
    readonly manifests: number;
    readonly faults: readonly SourceFault[];
    readonly notRead: readonly NotRead[];
    /** Files that hold a comment to silence something. */
    readonly withIgnores: readonly SourceFile[];
    /** The texts that findings may point into, by path. */
    readonly sources: ReadonlyMap<string, SourceFile>;
}
/** Reads files one by one and decodes their manifests into `objects`; the value of a manifest is dropped at once. */
export declare function readFiles(entries: Iterable<SourceFile | NotRead>, objects: Objects, { limits, assume }: Pick<Config, 'limits' | 'assume'>): ReadFiles;

import { type MountedFile } from '../../graph/mounted-files.js';
import type { KeySource } from '../../model/key-source.js';
import type { TlsFile } from '../generation/scrape-job.js';
import { type PairFault } from './pem.js';
/** A file that is there and that Prometheus cannot use. */
export interface ContentFault {
    readonly kind: PairFault['kind'];
    /** In the words of Prometheus. */
    readonly message: string;
    /** To follow the key of the Secret. */
    readonly found: string;
    readonly help: string;
    readonly isEmpty?: true;
    /** The key at fault; of a pair that does not match, the private key. */
    readonly of: UsedFile;
    /** The other file of the pair. */
    readonly beside: UsedFile | undefined;
}
export interface UsedFile {
    readonly file: TlsFile;
    readonly source: KeySource;
    readonly key: string;
}
type Looked = {
    readonly file: TlsFile;
    readonly found: MountedFile;
};
/**
 * What is wrong with the content of the TLS files of a pool, as far as the scan holds it; the authority comes first.
 * Upstream: `NewTLSConfig` in prometheus/common's config/http_config.go, which runs when the pool is made.
 */
export declare function contentFaultOf(files: readonly Looked[]): ContentFault | undefined;
export {};

import { type MountedFile } from '../../graph/mounted-files.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { FileOf, TlsFile } from '../generation/scrape-job.js';
import type { Discovery } from '../pool.js';
/** A file that a configuration names and that a Prometheus surely cannot open; one for each place that names it. */
export interface MissingFile {
    readonly file: TlsFile | FileOf<'bearerTokenFile'>;
    /** 0-based position of the endpoint. */
    readonly index: number;
    /** Who names it, to follow "of": the monitor, or the scrape class that fills it in. */
    readonly namedBy: string;
    readonly fails: readonly {
        readonly prometheus: Prometheus;
        readonly found: MountedFile;
    }[];
    /** No Prometheus that selects the monitor has the file. */
    readonly everywhere: boolean;
}
/**
 * The missing files of a monitor, judged at each Prometheus that surely selects it. What a scrape class names is told at
 * the first monitor that uses it. A monitor that is rejected because it names files at all has none.
 */
export declare function missingFilesOf(discovery: Discovery, monitor: ConfigurationResource, kind: 'tls' | 'token'): readonly MissingFile[];

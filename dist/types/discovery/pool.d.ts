import type { Gate } from '../diagnostics/finding.js';
import type { MountedFile } from '../graph/mounted-files.js';
import type { Versions } from '../graph/versions.js';
import type { Endpoint } from '../model/endpoint.js';
import type { ConfigurationResource } from '../model/monitor.js';
import type { KubernetesObject } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Service } from '../model/service.js';
import type { Workload } from '../model/workload.js';
import type { Path, Place } from '../source/manifest.js';
import type { ConfigurationFault } from './generation/configuration-fault.js';
import type { FileOf, GeneratedRelabelConfig, ScrapeJob, TlsFile } from './generation/scrape-job.js';
import type { Poison } from './load/poison.js';
import type { ContentFault } from './pool/file-content.js';
import type { Admission } from './rejection/rejection.js';
import type { Labels } from './relabel/labels.js';
import type { Shard } from './relabel/shard.js';
import type { ScrapeVerdict } from './scrape/scrape-verdict.js';
import type { Selection } from './selection/select-monitors.js';
import type { DiscoveredTarget } from './service-discovery/discovered-target.js';
import type { Forbidden } from './service-discovery/forbidden.js';
import type { Pool, PrometheusTrace } from './trace.js';
/** A pool with all that was found on the way to it; rules read this. */
export interface PoolTrace<Kind extends ConfigurationResource = ConfigurationResource> extends Pool {
    /** Undefined for a Prometheus outside the scan. */
    readonly prometheus: Prometheus | undefined;
    readonly monitor: Kind;
    readonly endpoint: Endpoint;
    /** 0-based position of the endpoint among those of the monitor. */
    readonly index: number;
    /** The address of a field of the endpoint, and that of its key. */
    readonly field: (...path: Path) => Place;
    readonly key: (...path: Path) => Place;
    readonly selection: Selection;
    readonly admission: Admission;
    readonly scrapeJob: ScrapeJob;
    readonly poison: Poison | undefined;
    readonly files: readonly {
        readonly file: TlsFile;
        readonly found: MountedFile;
    }[];
    readonly tokenFile: {
        readonly file: FileOf<'bearerTokenFile'>;
        readonly found: MountedFile;
    } | undefined;
    /** Services whose labels the monitor selects in the namespaces that are searched. */
    readonly services: readonly Service[];
    /** Workloads whose pods a PodMonitor selects in those namespaces. */
    readonly workloads: readonly Workload[];
    readonly outcomes: readonly Outcome[];
    /** What is wrong with the content of the TLS files, where all of them are there. */
    readonly contentFault: ContentFault | undefined;
    /** What the service account may not list. It hides targets that stay among the outcomes. */
    readonly forbidden: readonly Forbidden[];
    readonly unproven: readonly UnprovenHop[];
}
/** What became of a discovered target. */
export interface Outcome {
    readonly target: DiscoveredTarget;
    /** The labels that relabelling started from, made again when asked for: there are many, and few ask. */
    readonly discoveredLabels: () => Labels;
    readonly fate: {
        readonly kind: 'kept';
        readonly labels: Labels;
        readonly url: string;
        /** Whether relabelling sends the scrape to another address than discovery found. */
        readonly isRedirected: boolean;
        readonly scrape: ScrapeVerdict;
        /** Undefined where one shard scrapes all. */
        readonly shard: Shard | undefined;
    } | {
        readonly kind: 'dropped';
        readonly by: GeneratedRelabelConfig;
    }
    /** Prometheus makes no target of it and says so in its log only. */
     | {
        readonly kind: 'failed';
        readonly fault: string;
    };
}
export interface UnprovenHop {
    readonly gate: Gate;
    readonly hop: string;
    readonly needs: string;
    readonly at: Place;
}
export interface PrometheusPools extends PrometheusTrace {
    readonly prometheus: Prometheus | undefined;
    /**
     * What stands in the Prometheus itself and keeps the operator from making a configuration, in state `failed`, or Prometheus
     * from taking it, in state `poisoned`; undefined also where a monitor poisons it.
     */
    readonly fault: ConfigurationFault | undefined;
    readonly pools: readonly PoolTrace[];
    readonly versions: Versions;
    /** What the scan leaves open about the Prometheus itself. */
    readonly unproven: readonly UnprovenHop[];
}
/** What every Prometheus of a world scrapes. */
export interface Discovery {
    readonly prometheuses: readonly PrometheusPools[];
    /** The pools of a monitor, of every Prometheus. */
    readonly poolsOf: <Kind extends ConfigurationResource>(monitor: Kind) => readonly PoolTrace<Kind>[];
    /**
     * The first pool of a monitor for which a Prometheus looks for targets, whether its client can dial them or not, where it
     * finds nothing: no Service, no workload, and no address without them.
     */
    readonly emptyPoolOf: <Kind extends ConfigurationResource>(monitor: Kind) => PoolTrace<Kind> | undefined;
    /** Of a monitor that the API server refuses: the pools it would have if the fields that nobody knows were dropped. */
    readonly poolsIfTaken: (monitor: ConfigurationResource) => readonly PoolTrace[];
    /** Whether the API server refuses an object, whichever of the versions that may be installed is. */
    readonly isRefused: (object: KubernetesObject) => boolean;
}

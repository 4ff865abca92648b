import type { NamespaceSet } from '../../graph/namespaces.js';
import type { Place } from '../../source/manifest.js';
import type { Version } from '../../util/version-number.js';
import type { RelabelConfig } from '../relabel/relabel-config.js';
import type { Sharding } from '../relabel/shard.js';
/** The part of a generated `scrape_config` that decides which targets there are and whether they can be scraped. */
export interface ScrapeJob {
    readonly jobName: string;
    /** The Prometheus that runs it. */
    readonly running: Version;
    /** `static` where the targets are listed, `other` where several discoveries or one that is not simulated find them. */
    readonly role: 'endpoints' | 'endpointslice' | 'pod' | 'service' | 'ingress' | 'node' | 'static' | 'other';
    /** What its discovery searches, by `kubernetes_sd_configs[0].namespaces`. */
    readonly namespaces: NamespaceSet;
    /** `selectors` of the discovery, under `selectorMechanism: RoleSelector`. */
    readonly roleSelector: boolean;
    readonly scheme: 'http' | 'https';
    readonly metricsPath: string;
    readonly params: Readonly<Record<string, readonly string[]>>;
    /** Milliseconds. */
    readonly scrapeInterval: number;
    readonly scrapeTimeout: number;
    /** Files that Prometheus opens when it makes the pool. */
    readonly tlsFiles: readonly TlsFile[];
    /** The file that Prometheus opens at each scrape for a bearer token. */
    readonly tokenFile: FileOf<'bearerTokenFile'> | undefined;
    /** All but those by which the shards share the targets. */
    readonly relabelConfigs: readonly GeneratedRelabelConfig[];
    readonly sharding: Sharding | undefined;
}
/** A file of the `prometheus` container that a configuration names. */
export interface FileOf<Field extends string> {
    readonly field: Field;
    readonly path: string;
    readonly at: Place;
}
export type TlsFile = FileOf<'caFile' | 'certFile' | 'keyFile'>;
/** One generated rule with the field of the monitor (or Prometheus) that it was made from. */
export interface GeneratedRelabelConfig {
    readonly config: RelabelConfig;
    readonly from: RuleOrigin;
    readonly at: Place;
}
/** What the operator made a rule for. */
export type RuleOrigin = 'selector' | 'port' | 'portNumber' | 'targetPort' | 'metadata' | 'filterRunning' | 'targetLabels' | 'jobLabel' | 'scrapeClass' | 'relabelings' | 'enforcedNamespaceLabel';

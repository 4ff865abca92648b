import type { Versions } from '../../graph/versions.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { StaticConfig } from '../../model/probe.js';
import type { Path } from '../../source/manifest.js';
import type { Rejection } from './rejection.js';
/**
 * The labels of listed targets must have names that Prometheus takes. Upstream: `validateStaticConfigLabels`.
 * @param path of the mapping of labels
 */
export declare function checkStaticLabels(resource: ConfigurationResource, { labels }: StaticConfig, path: Path, { prometheus }: Versions): Rejection | undefined;

import type { ConfigurationResource } from '../../model/monitor.js';
import type { StaticConfig } from '../../model/probe.js';
import type { Path } from '../../source/manifest.js';
import { type DiscoveredTarget } from './discovered-target.js';
/** Targets that are listed, with the labels that stand beside them. `path` is that of the list. */
export declare function staticTargets(resource: ConfigurationResource, { targets, labels }: StaticConfig, path: Path): DiscoveredTarget[];

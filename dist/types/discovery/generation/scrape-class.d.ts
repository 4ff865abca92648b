import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus, ScrapeClass } from '../../model/prometheus.js';
import type { Path } from '../../source/manifest.js';
/** The class a monitor names, else the default one. Upstream: `getScrapeClassOrDefault`. */
export declare function scrapeClassOf(prometheus: Prometheus | undefined, { spec }: ConfigurationResource): {
    readonly scrapeClass: ScrapeClass;
    readonly at: Path;
} | undefined;

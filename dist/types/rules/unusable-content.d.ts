import type { Problem } from '../diagnostics/finding.js';
import type { ContentFault } from '../discovery/pool/file-content.js';
import type { Discovery } from '../discovery/pool.js';
import type { ConfigurationResource } from '../model/monitor.js';
import type { Place } from '../source/manifest.js';
/**
 * The problems of a monitor whose TLS files are there and hold what Prometheus cannot use; one for each key of a Secret. What
 * a scrape class names is told at the first monitor that uses it.
 */
export declare function unusableContent(kind: ContentFault['kind'], monitor: ConfigurationResource, discovery: Discovery): Generator<Problem<Place>>;

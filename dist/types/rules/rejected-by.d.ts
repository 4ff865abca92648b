import type { Problem } from '../diagnostics/finding.js';
import type { Discovery } from '../discovery/pool.js';
import type { RejectionCause } from '../discovery/rejection/rejection.js';
import type { ConfigurationResource } from '../model/monitor.js';
import type { Place } from '../source/manifest.js';
/**
 * The problems of a monitor that the operator rejects for one cause: one for each place, whichever Prometheuses see it so.
 * Only `likely` when the fault lies between the monitor and one Prometheus, and another takes the monitor, or it is not
 * sure that this one selects it.
 */
export declare function rejectedBy(cause: RejectionCause, monitor: ConfigurationResource, discovery: Discovery): Generator<Problem<Place>>;

import type { Outcome } from '../discovery/pool.js';
import type { ConfigurationResource } from '../model/monitor.js';
import type { Place } from '../source/manifest.js';
export declare const staticTargetRefused: import("./define-rule.js").RuleOf<"ScrapeConfig", "static-target-refused">;
interface ListedAsUrl {
    readonly at: Place;
    readonly address: string;
    /** What Prometheus says of it; undefined where it dials the address as it is. */
    readonly fault: string | undefined;
}
/** The target of an outcome that fails as it is listed; where relabelling made it so, the list is right. */
export declare function listedAsUrl({ manifest }: ConfigurationResource, { target, fate }: Outcome): ListedAsUrl | undefined;
export {};

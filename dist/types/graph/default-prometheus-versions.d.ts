import { type Version } from '../util/version-number.js';
/** What runs where neither the Prometheus nor the user names a version. */
export declare function defaultPrometheusOf(operator: Version): Version;

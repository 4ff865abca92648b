import type { Monitor } from '../../model/monitor.js';
import type { Version } from '../../util/version-number.js';
import type { Rejection } from './rejection.js';
/** Upstream: `LabelSelectorAsSelector` in apimachinery, then `validateMonitorSelectorMechanism` in the operator. */
export declare function checkSelector(monitor: Monitor, version: Version): Rejection | undefined;

import type { Monitor } from '../../model/monitor.js';
import type { Rejection } from './rejection.js';
import type { PrometheusVersion } from './relabel-validation.js';
/** Upstream: `LabelSelectorAsSelector` in apimachinery, then `validateMonitorSelectorMechanism` in the operator. */
export declare function checkSelector(monitor: Monitor, version: PrometheusVersion): Rejection | undefined;

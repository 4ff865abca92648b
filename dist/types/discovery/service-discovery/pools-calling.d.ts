import type { Probe } from '../../model/probe.js';
import type { Service } from '../../model/service.js';
import type { Discovery, PoolTrace } from '../pool.js';
/** The pools of Probes that some Prometheus may select and whose prober is a Service, by its name in full. */
export declare function poolsCalling(discovery: Discovery, service: Service): readonly PoolTrace<Probe>[];

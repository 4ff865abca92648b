import type { Service } from '../model/service.js';
import type { Graph } from './graph.js';
/** What an address says of a Service by its DNS name, held against the Services of the scan. */
export type ServiceAddress = {
    readonly state: 'port-missing';
    readonly service: Service;
    readonly port: number;
}
/** No Service has the name, and one of the namespace that has the port is nearly called so. */
 | {
    readonly state: 'misspelt';
    readonly service: Service;
}
/** The name is there, in these other namespaces only. */
 | {
    readonly state: 'elsewhere';
    readonly services: readonly Service[];
    readonly namespace: string;
}
/** Nothing has the name, and the scan holds all that is in the namespace. */
 | {
    readonly state: 'nowhere';
    readonly name: string;
    readonly namespace: string;
};
/**
 * The Service that an address surely means, as `namespace/name`, with its port: `name.namespace.svc:port` and longer. Undefined for
 * any other text.
 */
export declare function namedService(address: string): {
    readonly ref: string;
    readonly port: number | undefined;
} | undefined;
/**
 * Undefined where the address is no name of a Service of the scan, or all is well. A headless Service has the ports of its
 * pods, whatever it lists.
 * @param address `name.namespace.svc:port` and its shorter and longer forms
 * @param home the namespace that a bare name means: that of the pod that dials
 * @param usualPort what is dialled where the address has no port
 */
export declare function serviceAddress(graph: Graph, address: string, home: string | undefined, usualPort: number): ServiceAddress | undefined;

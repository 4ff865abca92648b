import type { Graph } from '../../graph/graph.js';
import { type KubernetesObject } from '../../model/object.js';
import type { TlsConfig } from '../../model/tls-config.js';
import type { Path, Place } from '../../source/manifest.js';
import type { Rejection } from './rejection.js';
/** A rejection that always says what helps. */
type ContentRejection = Rejection & Required<Pick<Rejection, 'help'>>;
/** The object that refers to keys, and the address of a field below the client that does. */
export interface Referring {
    readonly graph: Graph;
    readonly monitor: KubernetesObject;
    readonly field: (...path: Path) => Place;
}
/** A `tlsConfig`, where it stands below the endpoint, and what the operator puts before its errors. */
export interface PlacedTls {
    readonly tls: TlsConfig;
    readonly path: Path;
    readonly prefix: string;
}
/**
 * What the referred authority, certificate and key hold: the authority must begin with a certificate, the other two be a
 * pair. An empty value passes: the operator makes no file of it.
 * Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export declare function checkTlsContent(check: Referring, placed: PlacedTls): ContentRejection | undefined;
export {};

/** Why the API server refuses an address. */
export interface AddressFault {
    /** In the words of the API server. */
    readonly words: string;
    /** The first minor version of Kubernetes 1 that refuses it; 0 where all do. */
    readonly since: number;
}
/** `addressType` of an EndpointSlice; undefined for Endpoints, which take both families. */
export type AddressType = 'IPv4' | 'IPv6' | 'FQDN' | undefined;
/**
 * What the API server says against an address of Endpoints or of an EndpointSlice; undefined when it takes it.
 * Upstream: `validateEndpointAddress` and `ValidateEndpointIP` in k8s.io/kubernetes pkg/apis/core/validation,
 * `validateEndpoints` in pkg/apis/discovery/validation, `parseIP` in k8s.io/apimachinery pkg/util/validation/ip.go.
 */
export declare function addressFault(address: string, type: AddressType): AddressFault | undefined;
/** The shortest spelling, such as `::1`; a zone is no part of an address. */
export declare function ipv6Of(text: string): string | undefined;

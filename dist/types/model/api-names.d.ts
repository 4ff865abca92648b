/** Upstream: `IsDNS1123Label`. */
export declare function labelFault(text: string): string | undefined;
/** Upstream: `IsDNS1123Subdomain`. */
export declare function subdomainFault(text: string): string | undefined;
/** Upstream: `IsValidPortName`, for the ports of containers and a `targetPort`. */
export declare function portNameFault(text: string): string | undefined;
/** Upstream: `IsValidPortNum`. */
export declare function portNumberFault(port: number): string | undefined;

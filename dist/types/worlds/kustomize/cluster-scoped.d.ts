/** @param apiVersion that of the resource, asked for only where its kind may be such a one */
export declare function isClusterScoped(kind: string, apiVersion: () => string): boolean;

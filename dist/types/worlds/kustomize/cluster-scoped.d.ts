export declare function isClusterScoped(apiVersion: string, kind: string): boolean;

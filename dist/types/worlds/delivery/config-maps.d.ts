import type { SourceFile } from '../../source/manifest.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import type { Resource } from '../kustomize/resource.js';
/** A ConfigMap, and the file or the kustomization that it comes from. */
interface Placed {
    readonly place: string;
    readonly resource: Resource;
}
/** The ConfigMaps of what no controller brings, by name. A file is read when one of its ConfigMaps is asked for. */
export declare class ConfigMaps {
    private readonly filesWith;
    private readonly built;
    private readonly kustomizer;
    /** @param filesWith the plain files that may hold a ConfigMap of a name */
    constructor(filesWith: (name: string) => readonly SourceFile[], built: readonly Built[], kustomizer: Kustomizer);
    /** Those of plain files come first. */
    named(name: string): readonly Placed[];
}
export declare function isConfigMap({ id }: Resource): boolean;
export {};

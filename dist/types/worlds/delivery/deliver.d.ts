import type { SourceFile } from '../../source/manifest.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import { type DeliveredUnit } from './deliverer.js';
/** The files that no kustomization uses, as far as controllers look at them. */
export interface PlainFiles {
    /** Those that may hold objects which ask for something. */
    readonly asking: readonly SourceFile[];
    /** Those that may hold a ConfigMap of that name. */
    readonly withConfigMap: (name: string) => readonly SourceFile[];
}
/**
 * Builds what the deliveries of a scan ask for, each as its controller does; a delivery may bring others. What another repository
 * holds is left out.
 * @param built the kustomizations that nothing in the scan uses
 */
export declare function deliver({ asking: files, withConfigMap }: PlainFiles, built: readonly Built[], kustomizer: Kustomizer): readonly DeliveredUnit[];

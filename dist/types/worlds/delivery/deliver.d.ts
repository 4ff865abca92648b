import type { SourceFile } from '../../source/manifest.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import { type DeliveredUnit } from './deliverer.js';
/**
 * Builds what the deliveries of a scan ask for, each as its controller does; a delivery may bring others. What another repository
 * holds is left out.
 * @param plain files that no kustomization uses and that may hold such objects, or ConfigMaps that these name
 * @param built the kustomizations that nothing in the scan uses
 */
export declare function deliver(plain: readonly SourceFile[], built: readonly Built[], kustomizer: Kustomizer): readonly DeliveredUnit[];

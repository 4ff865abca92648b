import { type SourcedEntry } from '../../source/sourced.js';
import type { Resource } from '../kustomize/resource.js';
import type { ConfigMaps } from './config-maps.js';
/** How Argo CD marks what it applied, where that changes labels. */
export interface Tracking {
    /** The name of the label, and the entry of the settings that has it written. */
    readonly label: string;
    readonly by: SourcedEntry;
    /** Where Argo CD itself runs; an Application elsewhere has its namespace in its name. */
    readonly namespace: string;
}
/**
 * What the settings of Argo CD say of labels; undefined where they say nothing: it writes an annotation since 3.0. Several settings
 * that differ are those of several clusters, and say nothing either.
 * Upstream: `GetTrackingMethod` and `GetAppInstanceLabelKey` in util/settings, `SetAppInstance` in util/argo.
 */
export declare function trackingIn(configMaps: ConfigMaps): Tracking | undefined;
/** The objects with the label that names their Application, written over one that is there. */
export declare function tracked(resources: readonly Resource[], { id }: Resource, { label, by, namespace }: Tracking): readonly Resource[];

import type { Objects } from '../../model/objects.js';
import type { Manifest } from '../../source/manifest.js';
/**
 * Adds what the operator makes of the objects of a world: the pods and the Services of each Prometheus, Alertmanager and
 * ThanosRuler, and the Service of the kubelets. What the world holds under the same name stays as it is.
 * @param isAsWritten whether an object is applied as it stands
 */
export declare function addOperatorMade(objects: Objects, isAsWritten: (manifest: Manifest) => boolean): void;

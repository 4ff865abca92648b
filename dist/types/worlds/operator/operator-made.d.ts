import type { Objects } from '../../model/objects.js';
import type { Manifest } from '../../source/manifest.js';
import { type Version } from '../../util/version-number.js';
/**
 * Adds what the operator makes of the objects of a world: the pods and the Services of each Prometheus, Alertmanager and
 * ThanosRuler, and the Service of the kubelets. What the world holds under the same name stays as it is. Of operators before 0.52,
 * which knew their pods by other labels in almost every version, none are made; where nobody says the version, pods have the label
 * that these had too. Upstream: #3939, #4055 and #4350 in the changelog.
 * @param version of the operator, where options or the configuration give it
 * @param isAsWritten whether an object is applied as it stands
 */
export declare function addOperatorMade(objects: Objects, version: Version | undefined, isAsWritten: (manifest: Manifest) => boolean): void;

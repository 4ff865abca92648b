import type { KubernetesObject } from '../model/object.js';
import { type IgnoreAnnotation } from './ignores.js';
/** The annotations that silence a rule at the object that carries them. */
export declare function ignoreAnnotations(objects: readonly KubernetesObject[]): readonly IgnoreAnnotation[];

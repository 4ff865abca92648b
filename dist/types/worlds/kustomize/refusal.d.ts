import type { Mark } from '../../source/manifest.js';
/**
 * Why a step of a build stops.
 * - `refused`: kustomize stops there too, whatever else there is.
 * - `absent`: it stops since what the step is for is not there, which something that is not in the files may bring.
 * - `unknown`: it stops at a field that the version followed here does not have.
 * - `missing`: a file of objects or a patch that is not there; it stops unless something makes it before.
 * - `input`: the same for the content of a generated object, which is often a secret and made before the build.
 * - `outside`: what the files do not tell: a URL, a chart, a plugin, a template. It is no fault.
 * - `chart`: the same of a chart of which is known what matters to the wire.
 * - `restricted`: a file outside of the folder of the kustomization, which kustomize reads where it is told to and Flux does anyway. It is read.
 * - `empty`: a file of resources without any. kustomize goes on; what is said of the others is less sure.
 */
export type RefusalSort = 'refused' | 'absent' | 'unknown' | 'missing' | 'input' | 'outside' | 'chart' | 'restricted' | 'empty';
/**
 * kustomize would stop here. `message` is its own sentence where it has one, without the paths of the machine it runs on.
 * Thrown inside of a step of the build, and caught where the step ends: the others go on without it.
 */
export declare class Refusal extends Error {
    /** The words that the step was about to use; undefined where only the step itself is known. */
    readonly at: Mark | undefined;
    readonly sort: RefusalSort;
    constructor(message: string, at?: Mark, sort?: RefusalSort);
}

import type { Mark } from '../../source/sourced.js';

/**
 * Why a step of a build stops.
 * - `refused`: kustomize stops there too, whatever else there is.
 * - `missing`: a file that is not there; kustomize stops unless something makes it before.
 * - `outside`: what the files do not tell: a URL, a chart, a plugin, a template. It is no fault.
 */
export type RefusalSort = 'refused' | 'missing' | 'outside';

/**
 * kustomize would stop here. `message` is its own sentence where it has one, without the paths of the machine it runs on.
 * Thrown inside of a step of the build, and caught where the step ends: the others go on without it.
 */
export class Refusal extends Error {
  /** The words that the step was about to use; undefined where only the step itself is known. */
  readonly at: Mark | undefined;
  readonly sort: RefusalSort;

  constructor(message: string, at?: Mark, sort: RefusalSort = 'refused') {
    super(message);
    this.at = at;
    this.sort = sort;
  }
}

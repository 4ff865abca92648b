import type { Mark } from '../../source/manifest.js';
import type { Resource } from '../kustomize/resource.js';

/** What a controller applies of what it has built. */
export interface Applied {
  readonly resources: readonly Resource[];
  /** Where it stops, and applies nothing; the objects are then what they would be without. */
  readonly stops: readonly Stop[];
}

export interface Stop {
  /** What it cannot do, to follow the name of the controller: `cannot read "${a.b}" in ConfigMap shop/start`. */
  readonly message: string;
  readonly help: string;
  readonly at: Mark;
  /** Whether nothing outside of the files keeps it from stopping. */
  readonly isSure: boolean;
}

import type { Path } from '../source/manifest.js';
/** `['spec', 'ports', 1, 'name']` as `spec.ports[1].name`. */
export declare function spelled(path: Path): string;

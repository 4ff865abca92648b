import type { ParsedManifest } from '../../source/manifest.js';
import type { Stack } from './stack.js';
/** The objects of all components that are switched on. Upstream: `templates/exporters`. */
export declare function stackComponents(stack: Stack): readonly ParsedManifest[];

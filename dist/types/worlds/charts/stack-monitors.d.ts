import type { ParsedManifest } from '../../source/manifest.js';
import type { Stack } from './stack.js';
/**
 * The monitors that the values of a release hold, each an item of a list.
 * Upstream: `templates/prometheus/servicemonitors.yaml` and `podmonitors.yaml`.
 */
export declare function stackMonitors(stack: Stack): readonly ParsedManifest[];

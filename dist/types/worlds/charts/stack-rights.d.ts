import type { ParsedManifest } from '../../source/manifest.js';
import type { Stack } from './stack.js';
/**
 * The account of the Prometheus of a release and what it may do.
 * Upstream: `serviceaccount.yaml`, `clusterrole.yaml` and `clusterrolebinding.yaml` under `templates/prometheus`.
 */
export declare function stackRights(stack: Stack): readonly ParsedManifest[];

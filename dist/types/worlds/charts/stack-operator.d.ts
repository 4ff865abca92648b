import type { ParsedManifest } from '../../source/manifest.js';
import type { Stack } from './stack.js';
/**
 * The operator of a release, with the flags by which it leaves namespaces or Prometheuses out.
 * Upstream: `templates/prometheus-operator/deployment.yaml`.
 */
export declare function stackOperator(stack: Stack): readonly ParsedManifest[];

import type { ParsedManifest } from '../source/manifest.js';
/**
 * Whether a manifest is a patch, what a test expects, or another part of an object: it lacks what the API server takes no
 * object of its kind without, so that no cluster holds it as it stands. Such are
 *
 * - what has no name;
 * - a monitor without a selector;
 * - a workload of `apps` with neither a selector nor labels for its pods. One that has the labels and lacks the selector
 *   counts: a kustomization elsewhere is likely to add it;
 * - a Service with neither ports nor a selector that is neither headless nor the name of another host.
 *
 * Upstream: `ValidateDeploymentSpec` and its like in pkg/apis/apps/validation, `ValidateService` in pkg/apis/core/validation.
 */
export declare function isFragment({ manifest: { apiVersion, kind }, value }: ParsedManifest): boolean;

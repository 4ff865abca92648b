import type { Known } from '../charts/release.js';
import type { Files } from './files.js';
import type { Gathering } from './gathering.js';
import { type Inflate } from './helm-charts.js';
import type { KustomizationFile } from './kustomization-file.js';
import type { Resource } from './resource.js';
/** What generators need beside the kustomization. */
interface Means {
    readonly files: Files;
    readonly inflate: Inflate;
    /** The namespace of the nearest kustomization that has one, from this one upwards. */
    readonly namespace: Known | undefined;
}
/**
 * Makes what the generators of a kustomization make: those of its fields, then the objects of `generators`.
 * Upstream: `runGenerators` in api/internal/target/kusttarget.go.
 */
export declare function runGenerators(gathering: Gathering, file: KustomizationFile, plugins: readonly Resource[], means: Means): void;
export {};

import { type SourcedNode } from '../../source/sourced.js';
import { type KustomizationFile } from '../kustomize/kustomization-file.js';
/**
 * A kustomization with what Argo CD writes into it before it builds it; undefined where `kustomize edit` refuses one of its wishes, so
 * that nothing is applied. Upstream: `Build` in util/kustomize/kustomize.go, and the commands of kustomize that it runs.
 */
export declare function askedByArgo(file: KustomizationFile, kustomize: SourcedNode | undefined): KustomizationFile | undefined;

import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import type { Step } from './patches.js';
/** The entries of `replacements`, those of files that they name included. Upstream: ReplacementTransformer.go. */
export declare function replacementSteps({ node, folder }: Pick<KustomizationFile, 'node' | 'folder'>, files: Files): readonly Step[];

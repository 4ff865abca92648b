import type { Files } from './files.js';
import type { Resource } from './resource.js';
/**
 * What an object of `transformers` does: most of those that kustomize brings itself are done; any other is a program, which is
 * not run. Upstream: api/internal/builtins.
 */
export declare function transform(resources: readonly Resource[], plugin: Resource, folder: string, files: Files): readonly Resource[];

import type { ParsedManifest } from '../source/manifest.js';
/**
 * Whether an object is a hook of helm that is not in the cluster while the release runs: it belongs to a test, an uninstall or a
 * rollback, it is deleted once it succeeded, or helm does not know one of its events and leaves it out. What the hooks of an
 * install or an upgrade make is left alone otherwise.
 * Upstream: `manifestFile.sort` in pkg/releaseutil/manifest_sorter.go, `execHook` in pkg/action/hooks.go.
 */
export declare function isPassingHook({ value }: ParsedManifest): boolean;

import type { ParsedManifest } from '../source/manifest.js';
import { asObject, asString } from './read.js';

/** Events after which what a hook made stays, while the release runs. */
const lasting = new Set(['pre-install', 'post-install', 'pre-upgrade', 'post-upgrade']);
/** Events that come only when somebody asks for them: `helm test`, `helm uninstall`, `helm rollback`. */
const passing = new Set([
  'test',
  'test-success',
  'pre-delete',
  'post-delete',
  'pre-rollback',
  'post-rollback',
]);

/**
 * Whether an object is a hook of helm that is not in the cluster while the release runs: it belongs to a test, an uninstall or a
 * rollback, it is deleted once it succeeded, or helm does not know one of its events and leaves it out. What the hooks of an
 * install or an upgrade make is left alone otherwise.
 * Upstream: `manifestFile.sort` in pkg/releaseutil/manifest_sorter.go, `execHook` in pkg/action/hooks.go.
 */
export function isPassingHook({ value }: ParsedManifest): boolean {
  const annotations = asObject(asObject(value['metadata'])['annotations']);
  const hook = asString(annotations['helm.sh/hook']);
  if (hook === undefined) return false;
  const events = words(hook);
  const isKnown = events.every((event) => lasting.has(event) || passing.has(event));
  const isKept = !words(asString(annotations['helm.sh/hook-delete-policy']) ?? '').includes('hook-succeeded');
  return !(isKnown && isKept && events.some((event) => lasting.has(event)));
}

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().toLowerCase());
}

import type { Edit, Related } from '../../diagnostics/finding.js';
import { nothingElse, orAssume } from '../../graph/closed.js';
import type { Graph } from '../../graph/graph.js';
import { type Absent, type KeyLookup, lookUpKey, type Misplaced } from '../../graph/key-lookup.js';
import { nearKey } from '../../graph/near-key.js';
import { type KeySource, sourceTitle } from '../../model/key-source.js';
import { type KubernetesObject, title } from '../../model/object.js';
import type { KeySelector } from '../../model/tls-config.js';
import type { Path, Place } from '../../source/manifest.js';
import { listed } from '../../util/text.js';

/** A key of a Secret or ConfigMap that an object of the same namespace names. */
export interface NamedKey {
  readonly makes: KeySource['makes'];
  readonly selector: KeySelector;
  /** Of the selector, in the object that names it. */
  readonly path: Path;
  /** What the field is called in a sentence; left out where the object says enough. */
  readonly what?: string;
}

/** A reference that leads nowhere. */
export interface MissingReference {
  /** In the words of the operator. */
  readonly message: string;
  readonly found: string;
  readonly help: string;
  readonly at: Place;
  readonly related: readonly Related<Place>[];
  readonly edits?: readonly Edit<Place>[];
}

/**
 * What is wrong with a reference; the lookup itself where nothing is known to be. The operator looks in the namespace of the
 * object only. Upstream: `GetSecretKey` and `GetConfigMapKey` in the operator's pkg/assets/store.go.
 */
export function missingReference(
  graph: Graph,
  owner: KubernetesObject,
  named: NamedKey,
): MissingReference | Extract<KeyLookup, { state: 'present' | 'unknown' }> {
  const found = lookUpKey(graph, named.makes, owner.namespace, named.selector);
  if (found.state === 'misplaced') return objectMissing(owner, named, found);
  if (found.state === 'absent') return objectAbsent(owner, named, found);
  return found.state === 'key-missing' ? keyMissing(owner, named, found.sources) : found;
}

function keyMissing(
  owner: KubernetesObject,
  { makes, selector, path, what }: NamedKey,
  sources: readonly KeySource[],
): MissingReference {
  const keys = sources.flatMap((source) => (source.keys ?? []).map(({ name }) => name));
  const near = nearKey(selector.key, keys);
  const at = owner.field(...path, 'key');
  const ref = owner.namespace === undefined ? selector.name : `${owner.namespace}/${selector.name}`;
  return {
    message: `key "${selector.key}" in ${makes.toLowerCase()} "${selector.name}" not found`,
    found: `${title(owner)} reads ${ofWhat(what)}key "${selector.key}" of ${makes} ${ref}, which has ${listed(keys) || 'no key'}`,
    help:
      near === undefined ? 'name a key that is there, or add this one to the object' : `write "${near}" here`,
    at,
    related: sources.map((source) => ({ at: source.field('metadata', 'name'), label: sourceTitle(source) })),
    ...(near === undefined ? {} : { edits: [{ at, text: near }] }),
  };
}

function objectMissing(
  owner: KubernetesObject,
  { makes, selector, path, what }: NamedKey,
  { source, how }: Misplaced,
): MissingReference {
  const isElsewhere = how === 'other-namespace';
  const at = owner.field(...path, 'name');
  const beside = owner.kind.startsWith('Prometheus') ? 'Prometheus' : 'monitor';
  return {
    message: notFound(makes, selector.name),
    found: `${title(owner)} reads ${ofWhat(what)}${makes} "${selector.name}" of its own namespace, but the scan holds it ${isElsewhere ? 'in another' : 'under another name'} only: ${sourceTitle(source)}`,
    help: isElsewhere
      ? `put the ${makes} into namespace "${owner.namespace ?? ''}" too: the operator looks beside the ${beside}`
      : namingHelp(selector.name, { source, how }),
    at,
    related: [
      { at: source.field('metadata', isElsewhere ? 'namespace' : 'name'), label: sourceTitle(source) },
    ],
    ...(how === 'other-name' ? { edits: [{ at, text: source.makesName }] } : {}),
  };
}

/**
 * What to do where an object has another name than the one that is read. What kustomize renames has one name for each content, or
 * for each overlay, so that writing it here would not last.
 */
export function namingHelp(
  name: string,
  { source: { makesName }, how }: Pick<Misplaced, 'source' | 'how'>,
): string {
  if (how !== 'renamed') return `write "${makesName}" here`;
  const tell = 'tell kustomize of this field, by nameReference under configurations';
  const isHash = /^-[a-z0-9]{10}$/.test(makesName.slice(name.length)) && makesName.startsWith(name);
  return isHash ? `set disableNameSuffixHash: true under generatorOptions, or ${tell}` : tell;
}

function objectAbsent(
  owner: KubernetesObject,
  { makes, selector, path, what }: NamedKey,
  { beside }: Absent,
): MissingReference {
  return {
    message: notFound(makes, selector.name),
    found: `${title(owner)} reads ${ofWhat(what)}${makes} "${selector.name}" of its own namespace, which does not have it: ${nothingElse}`,
    help: `add the ${makes}, ${orAssume(makes === 'Secret' ? 'secrets' : 'configMaps')}`,
    at: owner.field(...path, 'name'),
    related: beside.slice(0, 3).map((source) => ({
      at: source.field('metadata', 'name'),
      label: `${sourceTitle(source)}, which has that key`,
    })),
  };
}

function notFound(makes: KeySource['makes'], name: string): string {
  const kind = makes.toLowerCase();
  return `unable to get ${kind} "${name}": ${kind}s "${name}" not found`;
}

function ofWhat(what: string | undefined): string {
  return what === undefined ? '' : `${what} from `;
}

import { lookUpKey, type Misplaced } from '../../graph/key-lookup.js';
import { nearKey } from '../../graph/near-key.js';
import { type KeySource, sourceTitle } from '../../model/key-source.js';
import { title } from '../../model/object.js';
import type { KeySelector } from '../../model/tls-config.js';
import { listed } from '../../util/text.js';
import type { EndpointCheck } from './endpoint-check.js';
import { headerReferences, type Reference, referencesOf } from './references.js';
import type { Rejection } from './rejection.js';

/** Secrets and ConfigMaps are looked up in the namespace of the monitor, whatever their `optional` says. */
export function checkReferences(check: EndpointCheck): Rejection | undefined {
  return firstMissing(check, referencesOf(check.monitor.kind, check.endpoint));
}

/** The references of the endpoint's own proxy, which the operator resolves last. */
export function checkProxyHeaders(check: EndpointCheck): Rejection | undefined {
  return firstMissing(check, headerReferences(check.endpoint.proxy, '', []));
}

function firstMissing(check: EndpointCheck, references: readonly Reference[]): Rejection | undefined {
  for (const reference of references) {
    const rejection = checkReference(check, reference);
    if (rejection !== undefined) return { ...rejection, message: `${reference.prefix}${rejection.message}` };
  }
  return undefined;
}

function checkReference(check: EndpointCheck, { makes, selector, path }: Reference): Rejection | undefined {
  const { graph, monitor, field, lacks } = check;
  if (selector === undefined || selector.name === '') return unnamed(check, makes, path);
  const found = lookUpKey(graph, makes, monitor.namespace, selector);
  switch (found.state) {
    case 'present':
      return undefined;
    case 'unknown':
      lacks(found.needs, field(...path, 'name'));
      return undefined;
    case 'key-missing':
      return keyMissing(check, { makes, selector, path }, found.sources);
    case 'misplaced':
      return objectMissing(check, { makes, selector, path }, found);
  }
}

/** A selector without `name`; client-go does not even ask for it. */
function unnamed(
  { where, key }: EndpointCheck,
  makes: KeySource['makes'],
  path: Reference['path'],
): Rejection {
  const half = path[0] === 'basicAuth';
  return {
    cause: half ? 'auth-incomplete' : 'secret-missing',
    message: `unable to get ${makes.toLowerCase()} "": resource name may not be empty`,
    found: `${where} has "${path.slice(0, -1).join('.')}" without ${half ? `the Secret of its "${path[1]}"` : `the name of a ${makes}`}`,
    help: `name the ${makes} and its key in "${path.at(-1)}"`,
    at: key(...path),
    related: [],
  };
}

interface Named {
  readonly makes: KeySource['makes'];
  readonly selector: KeySelector;
  readonly path: Reference['path'];
}

function keyMissing(
  { monitor, field }: EndpointCheck,
  { makes, selector, path }: Named,
  sources: readonly KeySource[],
): Rejection {
  const keys = sources.flatMap((source) => (source.keys ?? []).map(({ name }) => name));
  const near = nearKey(selector.key, keys);
  const at = field(...path, 'key');
  return {
    cause: 'secret-key-missing',
    message: `key "${selector.key}" in ${makes.toLowerCase()} "${selector.name}" not found`,
    found: `${title(monitor)} reads key "${selector.key}" of ${makes} ${refOf(monitor.namespace, selector.name)}, which has ${listed(keys) || 'no key'}`,
    help:
      near === undefined ? 'name a key that is there, or add this one to the object' : `write "${near}" here`,
    at,
    related: sources.map((source) => ({ at: source.field('metadata', 'name'), label: sourceTitle(source) })),
    ...(near === undefined ? {} : { edits: [{ at, text: near }] }),
  };
}

function objectMissing(
  { monitor, field }: EndpointCheck,
  { makes, selector, path }: Named,
  { source, how }: Misplaced,
): Rejection {
  const isElsewhere = how === 'other-namespace';
  const at = field(...path, 'name');
  return {
    cause: 'secret-missing',
    message: `unable to get ${makes.toLowerCase()} "${selector.name}": ${makes.toLowerCase()}s "${selector.name}" not found`,
    found: `${title(monitor)} reads ${makes} "${selector.name}" of its own namespace, but the scan holds it ${isElsewhere ? 'in another' : 'under another name'} only: ${sourceTitle(source)}`,
    help: isElsewhere
      ? `put the ${makes} into namespace "${monitor.namespace ?? ''}" too: the operator looks beside the monitor`
      : `write "${source.makesName}" here`,
    at,
    related: [
      { at: source.field('metadata', isElsewhere ? 'namespace' : 'name'), label: sourceTitle(source) },
    ],
    ...(isElsewhere ? {} : { edits: [{ at, text: source.makesName }] }),
  };
}

function refOf(namespace: string | undefined, name: string): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

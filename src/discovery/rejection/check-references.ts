import type { KeySource } from '../../model/key-source.js';
import type { EndpointCheck } from './endpoint-check.js';
import { missingReference } from './missing-reference.js';
import type { Reference } from './references.js';
import type { Rejection } from './rejection.js';

/**
 * The first reference that leads nowhere. Secrets and ConfigMaps are looked up in the namespace of the object, whatever their
 * `optional` says.
 */
export function firstMissing(check: EndpointCheck, references: readonly Reference[]): Rejection | undefined {
  for (const reference of references) {
    const rejection = checkReference(check, reference);
    if (rejection !== undefined) return { ...rejection, message: `${reference.prefix}${rejection.message}` };
  }
  return undefined;
}

function checkReference(check: EndpointCheck, { makes, selector, path }: Reference): Rejection | undefined {
  const { graph, monitor, field, lacks } = check;
  if (selector === undefined || selector.name === '') return unnamed(check, makes, path);
  const found = missingReference(graph, monitor, { makes, selector, path: field(...path).path });
  if ('message' in found) {
    const isKey = found.at.path.at(-1) === 'key';
    return { cause: isKey ? 'secret-key-missing' : 'secret-missing', ...found };
  }
  if (found.state === 'unknown') lacks(found.needs, field(...path, 'name'));
  return undefined;
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

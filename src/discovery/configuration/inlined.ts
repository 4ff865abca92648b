import { asObject, asString, isPresent } from '../../model/read.js';
import type { Json } from '../../source/manifest.js';

/**
 * What stands where the operator writes the content of a Secret: `<secret namespace/name key>`. The content itself is
 * never read.
 */
export function inlined(namespace: string, selector: Json | undefined, makes = 'secret'): string {
  const { name, key } = asObject(selector);
  return `<${makes} ${namespace}/${asString(name) ?? ''} ${asString(key) ?? ''}>`;
}

/** The same for a reference to either a Secret or a ConfigMap. */
export function inlinedEither(namespace: string, reference: Json | undefined): string {
  const { secret, configMap } = asObject(reference);
  return isPresent(secret) ? inlined(namespace, secret) : inlined(namespace, configMap, 'configmap');
}

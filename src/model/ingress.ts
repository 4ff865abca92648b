import type { ParsedManifest } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asObject, asObjects, asString, asStrings } from './read.js';

export interface Ingress extends KubernetesObject {
  readonly kind: 'Ingress';
  readonly ingressClassName: string | undefined;
  readonly rules: readonly IngressRule[];
  /** The hosts of all `tls` entries. */
  readonly tlsHosts: readonly string[];
}

export interface IngressRule {
  readonly host: string | undefined;
  /** `/` alone where no path is written. */
  readonly paths: readonly string[];
}

export function decodeIngress(parsed: ParsedManifest, namespace?: string): Ingress {
  const spec = asObject(parsed.value['spec']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'Ingress',
    ingressClassName: asString(spec['ingressClassName']) || undefined,
    rules: asObjects(spec['rules']).map((rule) => {
      const paths = asObjects(asObject(rule['http'])['paths']).map(({ path }) => asString(path) || '/');
      return { host: asString(rule['host']) || undefined, paths: paths.length === 0 ? ['/'] : paths };
    }),
    tlsHosts: asObjects(spec['tls']).flatMap(({ hosts }) => asStrings(hosts)),
  });
}

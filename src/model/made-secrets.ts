import type { Json, ParsedManifest } from '../source/manifest.js';
import type { KeySource } from './key-source.js';
import { decodeObject, withOwn } from './object.js';
import { asObject, asObjects, asString } from './read.js';

/** secrets.hashicorp.com: the Vault operator writes the Secret `spec.destination.name`, with the keys that Vault holds. */
export function decodeVaultSecret(parsed: ParsedManifest, namespace?: string): readonly KeySource[] {
  const destination = asObject(asObject(parsed.value['spec'])['destination']);
  return made(parsed, 'Secret', destination['name'], decodeObject(parsed, namespace).namespace);
}

/** secrets-store.csi.x-k8s.io SecretProviderClass: a Secret for each of `spec.secretObjects`. */
export function decodeSecretProviderClass(parsed: ParsedManifest, namespace?: string): readonly KeySource[] {
  const { namespace: own } = decodeObject(parsed, namespace);
  const entries = asObjects(asObject(parsed.value['spec'])['secretObjects']);
  return entries.flatMap(({ secretName }) => made(parsed, 'Secret', secretName, own));
}

/** OpenShift writes a certificate into the Secret that an annotation of a Service names. */
export function decodeServingCertificate(parsed: ParsedManifest, namespace?: string): readonly KeySource[] {
  const { annotations, namespace: own } = decodeObject(parsed, namespace);
  return ['beta', 'alpha'].flatMap((stage) => {
    const name = annotations[`service.${stage}.openshift.io/serving-cert-secret-name`];
    return made(parsed, 'Secret', name, own);
  });
}

/** trust.cert-manager.io Bundle: a ConfigMap or Secret of its name in every namespace that it selects. */
export function decodeBundle(parsed: ParsedManifest): readonly KeySource[] {
  const target = asObject(asObject(parsed.value['spec'])['target']);
  const { name } = decodeObject(parsed);
  return (['configMap', 'secret'] as const).flatMap((field) =>
    target[field] === undefined
      ? []
      : made(parsed, field === 'secret' ? 'Secret' : 'ConfigMap', name, undefined),
  );
}

/** external-secrets.io ClusterExternalSecret: a Secret in every namespace that it selects. */
export function decodeClusterExternalSecret(parsed: ParsedManifest): readonly KeySource[] {
  const spec = asObject(parsed.value['spec']);
  const target = asObject(asObject(spec['externalSecretSpec'])['target']);
  const name = target['name'] ?? spec['externalSecretName'] ?? decodeObject(parsed).name;
  return made(parsed, 'Secret', name, undefined);
}

/** What is made, with keys that are not known; nothing where no name is written. */
function made(
  parsed: ParsedManifest,
  makes: KeySource['makes'],
  name: Json | undefined,
  namespace: string | undefined,
): readonly KeySource[] {
  const makesName = asString(name);
  if (!makesName) return [];
  const object = decodeObject(parsed, namespace);
  return [
    withOwn(object, { namespace, makes, makesName, nameIsPrefix: false, keys: undefined, anyKey: false }),
  ];
}

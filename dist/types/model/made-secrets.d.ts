import type { ParsedManifest } from '../source/manifest.js';
import type { KeySource } from './key-source.js';
/** secrets.hashicorp.com: the Vault operator writes the Secret `spec.destination.name`, with the keys that Vault holds. */
export declare function decodeVaultSecret(parsed: ParsedManifest, namespace?: string): readonly KeySource[];
/** secrets-store.csi.x-k8s.io SecretProviderClass: a Secret for each of `spec.secretObjects`. */
export declare function decodeSecretProviderClass(parsed: ParsedManifest, namespace?: string): readonly KeySource[];
/** OpenShift writes a certificate into the Secret that an annotation of a Service names. */
export declare function decodeServingCertificate(parsed: ParsedManifest, namespace?: string): readonly KeySource[];
/** trust.cert-manager.io Bundle: a ConfigMap or Secret of its name in every namespace that it selects. */
export declare function decodeBundle(parsed: ParsedManifest): readonly KeySource[];
/** external-secrets.io ClusterExternalSecret: a Secret in every namespace that it selects. */
export declare function decodeClusterExternalSecret(parsed: ParsedManifest): readonly KeySource[];

import type { ParsedManifest, Path } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/**
 * Something that puts keys into a Secret or a ConfigMap: the object itself, or what another program makes it from.
 * Values are never kept.
 */
export interface KeySource extends KubernetesObject {
    /** The kind of the object that is there at run time, and its name; `namespace` is that of this object. */
    readonly makes: 'Secret' | 'ConfigMap';
    readonly makesName: string;
    /** True when only the start of the name is known (a kustomize hash is appended). */
    readonly nameIsPrefix: boolean;
    /** Undefined: the keys are filled in at run time or by a template, so any key may be there. */
    readonly keys: readonly SourceKey[] | undefined;
    /** True when whatever key is asked for is taken as there, because the configuration says so. */
    readonly anyKey: boolean;
}
export interface SourceKey {
    readonly name: string;
    /** Where the key is written. */
    readonly at: Path;
    /** True when the value is known to be the empty string. */
    readonly empty: boolean;
}
/** A Secret: `stringData` counts like `data`. One without any key is filled at run time, as serving certificates are. */
export declare function decodeSecret(parsed: ParsedManifest, namespace?: string): KeySource;
/** A ConfigMap; one without data is filled by an injector (a CA bundle) or a template. */
export declare function decodeConfigMap(parsed: ParsedManifest, namespace?: string): KeySource;
/** bitnami.com SealedSecret: `spec.encryptedData`, and plain keys of `spec.template.data`. */
export declare function decodeSealedSecret(parsed: ParsedManifest, namespace?: string): KeySource;
/**
 * external-secrets.io ExternalSecret: `spec.target.name` (the object's own name by default). The keys are those of
 * `spec.data`, or of `spec.target.template.data` where a template replaces them; `dataFrom` makes them unknown.
 */
export declare function decodeExternalSecret(parsed: ParsedManifest, namespace?: string): KeySource;
/** cert-manager.io Certificate: Secret `spec.secretName` with tls.crt, tls.key and (from most issuers) ca.crt. */
export declare function decodeCertificate(parsed: ParsedManifest, namespace?: string): KeySource;
/** The entries of a kustomization's `secretGenerator` and `configMapGenerator`. */
export declare function decodeGenerators(parsed: ParsedManifest): readonly KeySource[];
/** What the source is, for messages: `Secret monitoring/etcd-certs`, or what it is made from. */
export declare function sourceTitle(keySource: KeySource): string;

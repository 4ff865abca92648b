import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asObject, asObjects, asString, asStrings, isPresent } from './read.js';

/** A Role or a ClusterRole; a ClusterRole has no namespace, whatever is written. */
export interface Role extends KubernetesObject {
  readonly kind: 'Role' | 'ClusterRole';
  readonly rules: readonly PolicyRule[];
  /** A controller fills the rules in from other ClusterRoles (`aggregationRule`). */
  readonly isAggregated: boolean;
}

/** One entry of `rules`; what is granted to URLs instead of resources is left out. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames: readonly string[];
  readonly at: Path;
}

/** A RoleBinding or a ClusterRoleBinding; a ClusterRoleBinding has no namespace, whatever is written. */
export interface RoleBinding extends KubernetesObject {
  readonly kind: 'RoleBinding' | 'ClusterRoleBinding';
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects: readonly Subject[];
}

export interface Subject {
  /** `ServiceAccount`, `User` or `Group`. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly at: Path;
}

export interface ServiceAccount extends KubernetesObject {
  readonly kind: 'ServiceAccount';
}

export function decodeRole(parsed: ParsedManifest, namespace?: string): Role {
  const kind = parsed.manifest.kind === 'ClusterRole' ? 'ClusterRole' : 'Role';
  return withOwn(scoped(parsed, kind === 'Role', namespace), {
    kind,
    rules: asObjects(parsed.value['rules']).map(decodeRule),
    isAggregated: isPresent(parsed.value['aggregationRule']),
  });
}

export function decodeRoleBinding(parsed: ParsedManifest, namespace?: string): RoleBinding {
  const kind = parsed.manifest.kind === 'ClusterRoleBinding' ? 'ClusterRoleBinding' : 'RoleBinding';
  const roleRef = asObject(parsed.value['roleRef']);
  return withOwn(scoped(parsed, kind === 'RoleBinding', namespace), {
    kind,
    roleRef: { kind: asString(roleRef['kind']) ?? '', name: asString(roleRef['name']) ?? '' },
    subjects: decodeSubjects(parsed.value['subjects'], namespace),
  });
}

export function decodeServiceAccount(parsed: ParsedManifest, namespace?: string): ServiceAccount {
  return withOwn(decodeObject(parsed, namespace), { kind: 'ServiceAccount' });
}

function scoped(parsed: ParsedManifest, isNamespaced: boolean, namespace?: string): KubernetesObject {
  const object = decodeObject(parsed, namespace);
  return isNamespaced ? object : withOwn(object, { namespace: undefined, ref: object.name });
}

function decodeRule(rule: JsonObject, index: number): PolicyRule {
  return {
    apiGroups: asStrings(rule['apiGroups']),
    resources: asStrings(rule['resources']),
    verbs: asStrings(rule['verbs']),
    resourceNames: asStrings(rule['resourceNames']),
    at: ['rules', index],
  };
}

function decodeSubjects(value: Json | undefined, namespace: string | undefined): Subject[] {
  return asObjects(value).map((subject, index) => ({
    kind: asString(subject['kind']) ?? '',
    name: asString(subject['name']) ?? '',
    namespace: asString(subject['namespace']) ?? namespace,
    at: ['subjects', index],
  }));
}

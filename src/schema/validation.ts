import { labelFault, subdomainFault } from '../model/api-names.js';
import { groupOf } from '../model/group-of.js';
import { asObject, asObjects } from '../model/read.js';
import type { Json, JsonObject, Path } from '../source/manifest.js';
import { nearest } from '../util/nearest.js';
import { isPlaceholder } from '../util/placeholder.js';
import { operatorGroup } from './families.js';
import { spelled } from './spelled.js';

/** Something that the API server checks and no schema says. */
export interface Broken {
  readonly about: 'missing' | 'value';
  readonly path: Path;
  readonly words: string;
  readonly told: string;
  /** The value that was meant, where a slip of the pen shows it. */
  readonly near: string | undefined;
}

const rbacGroup = 'rbac.authorization.k8s.io';

/** Kinds of the wire whose name is a subdomain; Services, Endpoints and slices are looked at elsewhere. */
const named = new Set([
  'Secret',
  'ConfigMap',
  'ServiceAccount',
  'Deployment',
  'DaemonSet',
  'StatefulSet',
  'Ingress',
  'NetworkPolicy',
]);

/** What the API server checks beyond the schema, of the names of the kinds of the wire and of roles and bindings. */
export function broken(apiVersion: string, kind: string, value: JsonObject): readonly Broken[] {
  const group = groupOf(apiVersion);
  if (group === rbacGroup)
    return kind.endsWith('Binding') ? bindingFaults(kind, value) : roleFaults(kind, value);
  const name = asObject(value['metadata'])['name'];
  if (typeof name !== 'string') return [];
  if (kind === 'Namespace') return nameFaults(name, labelFault);
  return group === operatorGroup || named.has(kind) ? nameFaults(name, subdomainFault) : [];
}

/** Upstream: `ValidateObjectMeta` in k8s.io/apimachinery pkg/api/validation. */
function nameFaults(name: string, fault: typeof labelFault): readonly Broken[] {
  const words = fault(name);
  if (words === undefined) return [];
  const path = ['metadata', 'name'];
  const close = name.trim().toLowerCase();
  const found = `Invalid value: ${JSON.stringify(name)}: ${words}`;
  const told = `metadata.name is ${JSON.stringify(name)}: ${words}`;
  const near = fault(close) === undefined ? close : undefined;
  return [{ about: 'value', path, words: `metadata.name: ${found}`, told, near }];
}

/** Upstream: `ValidateRoleBinding` and `ValidateRoleBindingSubject` in pkg/apis/rbac/validation. */
function bindingFaults(kind: string, value: JsonObject): readonly Broken[] {
  const roleRef = asObject(value['roleRef']);
  const kinds = kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  return [
    ...oneOf(['roleRef', 'apiGroup'], roleRef['apiGroup'], [rbacGroup]),
    ...oneOf(['roleRef', 'kind'], roleRef['kind'], kinds),
    ...asObjects(value['subjects']).flatMap((subject, i) => subjectFaults(subject, ['subjects', i])),
  ];
}

/** That an account has a namespace is asked for too, and left out here: what applies a binding often fills it in. */
function subjectFaults({ kind, apiGroup }: JsonObject, at: Path): readonly Broken[] {
  const isAccount = kind === 'ServiceAccount';
  const isKnown = isAccount || kind === 'User' || kind === 'Group';
  return [
    ...oneOf([...at, 'kind'], kind, ['ServiceAccount', 'User', 'Group']),
    ...(isKnown ? oneOf([...at, 'apiGroup'], apiGroup, [isAccount ? '' : rbacGroup]) : []),
  ];
}

/** Upstream: `ValidatePolicyRule` in pkg/apis/rbac/validation. */
function roleFaults(kind: string, value: JsonObject): readonly Broken[] {
  return asObjects(value['rules']).flatMap((rule, i) => {
    const wanted = hasItems(rule['nonResourceURLs']) ? ['verbs'] : ['verbs', 'apiGroups', 'resources'];
    const lacking = wanted.filter((name) => !hasItems(rule[name])).map((name) => missing(['rules', i, name]));
    if (kind !== 'Role' || !hasItems(rule['nonResourceURLs'])) return lacking;
    const path = ['rules', i, 'nonResourceURLs'];
    const words = 'namespaced rules cannot apply to non-resource URLs';
    const urls = `${spelled(path)}: Invalid value: ${JSON.stringify(rule['nonResourceURLs'])}: ${words}`;
    const told = `${spelled(path)} stands in a Role, and a namespace has no URLs of the API server`;
    return [...lacking, { about: 'value' as const, path, words: urls, told, near: undefined }];
  });
}

const hasItems = (list: Json | undefined): boolean => Array.isArray(list) && list.length > 0;

function missing(path: Path): Broken {
  const field = spelled(path);
  return {
    about: 'missing',
    path,
    words: `${field}: Required value`,
    told: `${field} is missing`,
    near: undefined,
  };
}

function oneOf(path: Path, value: Json | undefined, allowed: readonly string[]): readonly Broken[] {
  if (typeof value !== 'string' || value === '' || allowed.includes(value) || isPlaceholder(value)) return [];
  const field = spelled(path);
  const values = allowed.map((one) => JSON.stringify(one));
  const words = `${field}: Unsupported value: ${JSON.stringify(value)}: supported values: ${values.join(', ')}`;
  const told = `${field} is ${JSON.stringify(value)}, and may be ${values.join(' or ')}`;
  return [
    {
      about: 'value',
      path,
      words,
      told,
      near: nearest(
        value,
        allowed.filter((one) => one !== ''),
      ),
    },
  ];
}

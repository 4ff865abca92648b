import { asStringMap } from '../../model/read.js';
import { fieldOf, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import { toJson } from '../../source/tree.js';
import { effectiveNamespace } from './ids.js';
import { textIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { originalId, type Resource } from './resource.js';

/**
 * Whether a `target` of a patch selects a resource: names and kinds are patterns that must match as a whole, labels and
 * annotations are selected as on the command line of kubectl. Upstream: `resWrangler.Select`, api/types/selector.go.
 */
export function selectBy(target: SourcedMap): (resource: Resource) => boolean {
  const is = (key: string) => patternOf(textIn(target, key), target);
  const [group, version, kind, name, namespace] = ['group', 'version', 'kind', 'name', 'namespace'].map(is);
  const labels = metadataSelector(target, 'labelSelector', 'labels');
  const annotations = metadataSelector(target, 'annotationSelector', 'annotations');
  return (resource) => {
    const { id, node } = resource;
    const first = originalId(resource);
    return (
      matches(kind, id.kind) &&
      matches(group, id.group) &&
      matches(version, id.version) &&
      matches(name, first.name, id.name) &&
      (namespace === undefined || matches(namespace, effectiveNamespace(first), effectiveNamespace(id))) &&
      labels(node) &&
      annotations(node)
    );
  };
}

type Pattern = (text: string) => boolean;

function matches(pattern: Pattern | undefined, text: string, other = text): boolean {
  return pattern === undefined || pattern(text) || (other !== text && pattern(other));
}

/** Most are a plain name, which a comparison tells. Upstream: `anchorRegex`. */
export function patternOf(text: string, at: SourcedNode): Pattern | undefined {
  if (text === '') return undefined;
  if (/^[\w-]+$/.test(text)) return (other) => other === text;
  try {
    const pattern = new RegExp(`^(?:${text})$`);
    return (other) => pattern.test(other);
  } catch {
    throw new Refusal(`error parsing regexp: ${text}`, at);
  }
}

/** Whether a resource has the labels, or annotations, that a selector of the mapping asks for. */
export function metadataSelector(
  target: SourcedMap,
  key: string,
  field: 'labels' | 'annotations',
): (node: SourcedMap) => boolean {
  const entry = fieldOf(target, key);
  const requirements = parseSelector(textIn(target, key), entry?.value ?? target);
  return (node) => {
    if (requirements.length === 0) return true;
    const held = fieldOf(fieldOf(node, 'metadata')?.value, field)?.value;
    const pairs = held === undefined ? {} : asStringMap(toJson(held));
    return requirements.every((holds) => holds(pairs));
  };
}

type Requirement = (pairs: Readonly<Record<string, string>>) => boolean;

const setForm = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/;
const equalForm = /^([^\s=!]+)\s*(==|=|!=)\s*(\S*)$/;

/** `a=b,c!=d,e in (f,g),h,!i`. Upstream: `Parse` in k8s.io/apimachinery/pkg/labels/selector.go. */
function parseSelector(text: string, at: SourcedNode): readonly Requirement[] {
  const parts = text.split(/,(?![^(]*\))/).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => requirementOf(part, at));
}

function requirementOf(text: string, at: SourcedNode): Requirement {
  const [, setKey = '', operator, list = ''] = setForm.exec(text) ?? [];
  if (operator !== undefined) {
    const values = list.split(',').map((value) => value.trim());
    const has: Requirement = (pairs) => Object.hasOwn(pairs, setKey) && values.includes(pairs[setKey] ?? '');
    return operator === 'in' ? has : (pairs) => !has(pairs);
  }
  const [, key = '', sign, value = ''] = equalForm.exec(text) ?? [];
  if (sign !== undefined) {
    const has: Requirement = (pairs) => Object.hasOwn(pairs, key) && pairs[key] === value;
    return sign === '!=' ? (pairs) => !has(pairs) : has;
  }
  if (/^!\S+$/.test(text)) return (pairs) => !Object.hasOwn(pairs, text.slice(1));
  if (/^\S+$/.test(text)) return (pairs) => Object.hasOwn(pairs, text);
  throw new Refusal(`unable to parse requirement: ${text}`, at);
}

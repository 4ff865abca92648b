import { entryAt, type SourcedMap, type SourcedNode, scalarAt } from '../../../source/sourced.js';
import { evaluateGoTemplate } from '../go-template/evaluate.js';
import { GoTemplateError, type GoValue, isList, isMap, printed } from '../go-template/value.js';

/** The values that a generator gives to one Application. */
export interface Params {
  readonly values: { readonly [name: string]: GoValue };
  /** Whether there are more that only the cluster or a server knows. */
  readonly isOpen: boolean;
}

/** How the templates of an ApplicationSet are written. */
export interface Rendering {
  /** Templates of Go, or `{{name}}` with the names of flat values. */
  readonly isGo: boolean;
  /** Whether a name without a value stops it: `goTemplateOptions: [missingkey=error]`. */
  readonly failsWithoutKey: boolean;
}

/** Argo CD stops here, and makes no Application at all. */
export class Stop extends Error {}

/** A text with its values; what is not known stays as it is written. Throws a Stop. Upstream: `Replace` in applicationset/utils/utils.go. */
export function renderedText(
  text: string,
  { values, isOpen }: Params,
  { isGo, failsWithoutKey }: Rendering,
): string {
  if (!text.includes('{{')) return text;
  if (!isGo) return replaced(text, values);
  try {
    return evaluateGoTemplate(text, { values, isOpen, failsWithoutKey });
  } catch (error) {
    if (error instanceof GoTemplateError) throw new Stop(error.message);
    throw error;
  }
}

/** Upstream: `ExecuteFuncString` of github.com/valyala/fasttemplate, for a text that has a whole tag in one line. */
function replaced(text: string, values: Params['values']): string {
  if (!text.split('\n').some(hasTag)) return text;
  let written = '';
  let at = 0;
  for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', at)) {
    const close = text.indexOf('}}', open + 2);
    if (close === -1) throw new Stop('a tag without an end');
    const key = text.slice(open + 2, close).trim();
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    const isGiven = typeof value === 'string' && key !== '';
    written += text.slice(at, open) + (isGiven ? value : text.slice(open, close + 2));
    at = close + 2;
  }
  return written + text.slice(at);
}

function hasTag(line: string): boolean {
  const open = line.indexOf('{{');
  return open !== -1 && line.includes('}}', open + 2);
}

/** The texts and keys of a tree with their values, each at its own place. Upstream: `deeplyReplace`. */
export function renderedNode(node: SourcedNode, params: Params, rendering: Rendering): SourcedNode {
  if (node.type === 'scalar') {
    return typeof node.value === 'string'
      ? scalarAt(renderedText(node.value, params, rendering), node)
      : node;
  }
  if (node.type === 'seq') {
    return { ...node, items: node.items.map((item) => renderedNode(item, params, rendering)) };
  }
  return renderedMap(node, params, rendering);
}

export function renderedMap(node: SourcedMap, params: Params, rendering: Rendering): SourcedMap {
  const entries = node.entries.map((entry) => ({
    ...entry,
    key: renderedText(entry.key, params, rendering),
    value: renderedNode(entry.value, params, rendering),
  }));
  return { ...node, entries };
}

/** The mapping with a text under a key, which stands where the mapping does. */
export function withText(node: SourcedMap, key: string, text: string): SourcedMap {
  const others = node.entries.filter((entry) => entry.key !== key);
  return { ...node, entries: [...others, entryAt(key, scalarAt(text, node), node)] };
}

/** Values by the path that leads to them, `a.b.0`, as texts. Upstream: `Flatten` of github.com/jeremywohl/flatten. */
export function flattened(values: GoValue, above = ''): Readonly<Record<string, string>> {
  const inner: readonly (readonly [string, GoValue])[] = isList(values)
    ? values.map((value, i) => [String(i), value])
    : isMap(values)
      ? Object.entries(values)
      : [];
  return Object.assign(
    Object.create(null),
    ...inner.map(([key, value]) => {
      const path = above === '' ? key : `${above}.${key}`;
      return isList(value) || isMap(value) ? flattened(value, path) : { [path]: printed(value ?? null) };
    }),
  );
}

import type { Mark } from '../../source/manifest.js';
import {
  entryAt,
  entryWith,
  fieldOf,
  isNull,
  mapAt,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  seqAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import { readDocuments } from './documents.js';
import type { Files } from './files.js';
import { effectiveNamespace, isSelected, type ResId } from './ids.js';
import { isTrue, type KustomizationFile, mapsIn, textIn, textsIn } from './kustomization-file.js';
import type { Step } from './patches.js';
import { lookup, matchStep, splitFieldPath } from './path-lookup.js';
import { Refusal } from './refusal.js';
import { previousIds, type Resource, withNode } from './resource.js';
import { metadataSelector, patternOf } from './selector.js';

/** The entries of `replacements`, those of files that they name included. Upstream: ReplacementTransformer.go. */
export function replacementSteps(
  { node, folder }: Pick<KustomizationFile, 'node' | 'folder'>,
  files: Files,
): readonly Step[] {
  return mapsIn(node, 'replacements').map((entry) => {
    const path = fieldOf(entry, 'path')?.value;
    const text = textOf(path);
    if (path === undefined || text === undefined) return { at: entry, run: (all) => replace(all, entry) };
    return {
      at: path,
      run: (all) =>
        readDocuments(files.need(folder, text, path), files.parsed)
          .flatMap(({ node: read }) => (read.type === 'seq' ? read.items : [read]))
          .reduce((before, one) => (one.type === 'map' ? replace(before, one) : before), all),
    };
  });
}

/** Upstream: `Filter` in api/filters/replacement/replacement.go. */
function replace(resources: readonly Resource[], replacement: SourcedMap): readonly Resource[] {
  const value = valueFor(resources, replacement);
  const targets = mapsIn(replacement, 'targets');
  if (targets.length === 0) {
    throw new Refusal('replacements must specify a source and at least one target', replacement);
  }
  return targets.reduce((before, target) => applyTo(before, target, value), resources);
}

function valueFor(resources: readonly Resource[], replacement: SourcedMap): SourcedNode {
  const given = fieldOf(replacement, 'sourceValue')?.value;
  const source = fieldOf(replacement, 'source')?.value;
  if (given !== undefined && source !== undefined) {
    throw new Refusal('value and resource selectors are mutually exclusive', replacement);
  }
  if (given !== undefined) return given;
  if (source === undefined) {
    throw new Refusal('replacements must specify a source and at least one target', replacement);
  }
  const holder = sourceOf(resources, source);
  const path = textIn(source, 'fieldPath') || 'metadata.name';
  const value = lookup(holder.node, splitFieldPath(path));
  if (value === undefined || isNull(value) || (value.type === 'scalar' && value.value === '')) {
    throw new Refusal(
      `fieldPath \`${path}\` is missing for replacement source`,
      fieldOf(source, 'fieldPath')?.value ?? source,
      'absent',
    );
  }
  return refined(value, fieldOf(source, 'options')?.value, source);
}

/** Upstream: `selectSourceNode`. */
function sourceOf(resources: readonly Resource[], source: SourcedNode): Resource {
  const wanted = {
    group: textIn(source, 'group'),
    version: textIn(source, 'version'),
    kind: textIn(source, 'kind'),
  };
  const [name, namespace] = [textIn(source, 'name'), textIn(source, 'namespace')];
  const selects = (id: ResId) =>
    (name === '' || name === id.name) &&
    (namespace === '' || effectiveNamespace({ ...wanted, name, namespace }) === effectiveNamespace(id)) &&
    isSelected(id, wanted);
  const found = resources.filter((one) => [one.id, ...previousIds(one)].some(selects));
  const [first] = found;
  if (first === undefined)
    throw new Refusal(`nothing selected by ${[wanted.kind, name].join(' ').trim()}`, source, 'absent');
  if (found.length > 1)
    throw new Refusal(`multiple matches for selector ${[wanted.kind, name].join(' ').trim()}`, source);
  return first;
}

function delimiterOf(options: SourcedNode | undefined): {
  readonly delimiter: string;
  readonly index: number;
} {
  return { delimiter: textIn(options, 'delimiter'), index: Number(textIn(options, 'index') || 0) };
}

/** Upstream: `getRefinedValue`. */
function refined(value: SourcedNode, options: SourcedNode | undefined, at: Mark): SourcedNode {
  const { delimiter, index } = delimiterOf(options);
  if (delimiter === '') return value;
  if (value.type !== 'scalar') throw new Refusal('delimiter option can only be used with scalar nodes', at);
  const part = (textOf(value) ?? '').split(delimiter)[index];
  if (part === undefined) throw new Refusal(`options.index ${index} is out of bounds for value`, at);
  return scalarAt(part, value);
}

/** Upstream: `applyReplacement`. */
function applyTo(
  resources: readonly Resource[],
  target: SourcedMap,
  value: SourcedNode,
): readonly Resource[] {
  const select = fieldOf(target, 'select')?.value;
  if (select?.type !== 'map') throw new Refusal('target must specify resources to select', target);
  const isSelect = matcherOf(select);
  const rejects = mapsIn(target, 'reject').map((reject) => ({
    byId: matcherOf(reject),
    byText: textMatcher(reject),
  }));
  const byText = textMatcher(select);
  const options = fieldOf(target, 'options')?.value;
  const paths = textsIn(target, 'fieldPaths').map(({ text }) => text);
  return resources.map((resource) => {
    const ids = [resource.id, ...previousIds(resource)];
    if (byText !== undefined && !byText(resource.node)) return resource;
    if (rejects.some((reject) => reject.byText?.(resource.node) === true)) return resource;
    if (rejects.some(({ byId }) => byId !== undefined && ids.some(byId))) return resource;
    if (!(isSelect === undefined ? true : ids.some(isSelect))) return resource;
    const node = (paths.length === 0 ? ['metadata.name'] : paths).reduce(
      (before, path) => copied(before, value, path, options, target),
      resource.node,
    );
    return withNode(resource, node);
  });
}

/** Upstream: `TargetSelectorRegex`; undefined for a selector that names nothing. */
function matcherOf(selector: SourcedMap): ((id: ResId) => boolean) | undefined {
  const keys = ['group', 'version', 'kind', 'name', 'namespace'] as const;
  const patterns = keys.map((key) => [key, patternOf(textIn(selector, key), selector)] as const);
  const asked = patterns.filter(([, pattern]) => pattern !== undefined);
  if (asked.length === 0) return undefined;
  return (id) => asked.every(([key, pattern]) => pattern?.(id[key]) === true);
}

function textMatcher(selector: SourcedMap): ((node: SourcedMap) => boolean) | undefined {
  const [labels, annotations] = ['labelSelector', 'annotationSelector'].map((key) => textIn(selector, key));
  if (labels === '' && annotations === '') return undefined;
  const byLabels = metadataSelector(selector, 'labelSelector', 'labels');
  const byAnnotations = metadataSelector(selector, 'annotationSelector', 'annotations');
  return (node) => byLabels(node) && byAnnotations(node);
}

/** Upstream: `copyValueToTarget`. */
function copied(
  root: SourcedMap,
  value: SourcedNode,
  path: string,
  options: SourcedNode | undefined,
  at: Mark,
): SourcedMap {
  let found = 0;
  const set = (node: SourcedNode) => {
    found++;
    return placed(node, value, options, at);
  };
  const creates = isTrue(options, 'create') ? value : undefined;
  const result = setMatching(root, splitFieldPath(path), set, creates);
  if (found === 0) {
    const verb = creates === undefined ? 'find' : 'find or create';
    throw new Refusal(`unable to ${verb} field "${path}" in replacement target`, at, 'absent');
  }
  return result.type === 'map' ? result : root;
}

/** Upstream: `PathMatcher` in kyaml/yaml/match.go. */
function setMatching(
  node: SourcedNode,
  path: readonly string[],
  set: (node: SourcedNode) => SourcedNode,
  creates: SourcedNode | undefined,
): SourcedNode {
  const [step, ...rest] = path;
  if (step === undefined) return set(node);
  if (node.type === 'seq') return setInList(node, step, rest, set, creates);
  if (node.type !== 'map') {
    throw new Refusal('a field inside of a text is to be replaced', node, 'outside');
  }
  const entry = fieldOf(node, step);
  if (entry !== undefined)
    return withEntry(node, entryWith(entry, setMatching(entry.value, rest, set, creates)));
  if (creates === undefined) return node;
  const made = setMatching(emptyFor(rest[0], creates), rest, set, creates);
  return withEntry(node, entryAt(step, made, creates));
}

function setInList(
  node: Extract<SourcedNode, { type: 'seq' }>,
  step: string,
  rest: readonly string[],
  set: (node: SourcedNode) => SourcedNode,
  creates: SourcedNode | undefined,
): SourcedNode {
  const at = (item: SourcedNode) => setMatching(item, rest, set, creates);
  if (step === '*') return seqAt(node.items.map(at), node);
  if (/^\d+$/.test(step)) {
    const index = Number(step);
    const item = node.items[index];
    if (item !== undefined) return seqAt(node.items.with(index, at(item)), node);
    if (index === node.items.length && creates !== undefined) {
      return seqAt([...node.items, at(emptyFor(rest[0], creates))], node);
    }
    throw new Refusal(`index ${index} specified but only ${node.items.length} elements found`, node);
  }
  const match = matchStep(step);
  if (match === undefined) return node;
  const pattern = unanchored(match.value);
  const isMatch = (item: SourcedNode) => {
    const text = textOf(match.name === '' ? item : fieldOf(item, match.name)?.value);
    return text !== undefined && pattern.test(text);
  };
  if (node.items.some(isMatch) || creates === undefined) {
    return seqAt(
      node.items.map((item) => (isMatch(item) ? at(item) : item)),
      node,
    );
  }
  const name = scalarAt(match.value, creates);
  const made = match.name === '' ? name : mapAt([entryAt(match.name, name, creates)], creates);
  return seqAt([...node.items, at(made)], node);
}

function unanchored(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    return /(?!)/; // Go refuses it as well, and nothing is found
  }
}

function emptyFor(next: string | undefined, creates: SourcedNode): SourcedNode {
  if (next === undefined) return creates.type === 'scalar' ? scalarAt('', creates) : mapAt([], creates);
  const isList = matchStep(next) !== undefined || /^\d+$/.test(next) || next === '*';
  const { source, start, end } = creates;
  return isList ? { type: 'seq', items: [], source, start, end } : mapAt([], creates);
}

/** A scalar keeps its own type. Upstream: `setFieldValue`. */
function placed(
  target: SourcedNode,
  value: SourcedNode,
  options: SourcedNode | undefined,
  at: Mark,
): SourcedNode {
  const { delimiter, index } = delimiterOf(options);
  if (delimiter !== '') {
    if (target.type !== 'scalar')
      throw new Refusal('delimiter option can only be used with scalar nodes', at);
    const parts = (textOf(target) ?? '').split(delimiter);
    const text = textOf(value) ?? '';
    if (index < 0) parts.unshift(text);
    else if (index >= parts.length) parts.push(text);
    else parts[index] = text;
    return scalarAt(parts.join(delimiter), parts.length === 1 ? value : target);
  }
  if (target.type !== 'scalar' || value.type !== 'scalar') return value;
  return scalarAt(asTypeOf(target.value, textOf(value) ?? ''), value);
}

function asTypeOf(before: string | number | boolean | null, text: string): string | number | boolean | null {
  if (typeof before === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (typeof before === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

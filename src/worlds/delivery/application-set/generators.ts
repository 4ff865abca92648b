import type { Mark } from '../../../source/manifest.js';
import {
  fieldOf,
  keyMark,
  type SourcedEntry,
  type SourcedMap,
  textOf,
  withEntry,
} from '../../../source/sourced.js';
import { yamlIn } from '../../../source/sourced-at.js';
import { toJson } from '../../../source/tree.js';
import { mapsIn, textIn } from '../../kustomize/kustomization-file.js';
import { type GoValue, isMap } from '../go-template/value.js';
import type { Tree } from '../repositories.js';
import { combined, mergedByKeys } from './combine.js';
import { gitParams, withValues } from './git.js';
import { type Params, type Rendering, renderedMap, renderedText, Stop } from './params.js';
import { selects } from './selector.js';

/** What one generator of an ApplicationSet gives. */
export interface Generated {
  readonly params: readonly Params[];
  /** The template of the generator itself, which goes before that of the ApplicationSet. */
  readonly template: SourcedMap | undefined;
}

export interface Generation {
  readonly rendering: Rendering;
  /** The files of a repository; undefined for one that is not read. */
  readonly treeOf: (repoURL: string) => Tree | undefined;
  /** Takes the words that ask for what is not known. */
  readonly open: (at: Mark) => void;
}

/**
 * What each kind of generator gives that a generator names; the unknown ones give nothing. Throws a Stop.
 * Upstream: `Transform` in applicationset/generators/generator_spec_processor.go.
 * @param outer the values of the first generator of a matrix, for the second
 */
export function generated(
  written: SourcedMap,
  generation: Generation,
  outer: Params | undefined = undefined,
  depth = 0,
): readonly Generated[] {
  if (depth > 2) throw new Stop('generators nested too deep');
  return kinds.flatMap((kind): readonly Generated[] => {
    const entry = fieldOf(written, kind);
    if (entry?.value.type !== 'map') return [];
    const generator = outer === undefined ? entry.value : interpolated(entry.value, outer, generation);
    const all = ofKind(kind, generator, entry, generation, depth);
    const template = fieldOf(generator, 'template')?.value;
    return [
      {
        params: all.filter((params) => selects(fieldOf(written, 'selector')?.value, params)),
        template: template?.type === 'map' ? template : undefined,
      },
    ];
  });
}

const kinds = [
  'list',
  'clusters',
  'git',
  'scmProvider',
  'clusterDecisionResource',
  'pullRequest',
  'matrix',
  'merge',
  'plugin',
] as const;

function ofKind(
  kind: (typeof kinds)[number],
  generator: SourcedMap,
  entry: SourcedEntry,
  generation: Generation,
  depth: number,
): readonly Params[] {
  const { rendering, open } = generation;
  switch (kind) {
    case 'list':
      return listParams(generator, rendering);
    case 'git': {
      const tree = generation.treeOf(textIn(generator, 'repoURL'));
      const found = tree && gitParams(generator, tree, rendering);
      if (found === undefined) open(keyMark(entry));
      return found ?? [];
    }
    case 'matrix':
      return matrixParams(generator, generation, depth);
    case 'merge': {
      const sets = mapsIn(generator, 'generators').map((one) => onlyOf(one, generation, undefined, depth));
      return mergedByKeys(sets, textsOf(generator, 'mergeKeys'), rendering);
    }
    case 'clusters':
    case 'clusterDecisionResource': // one Application that stands for those of every cluster
      open(keyMark(entry));
      return [withValues({ values: {}, isOpen: true }, generator, rendering)];
    case 'scmProvider':
    case 'pullRequest':
    case 'plugin':
      open(keyMark(entry));
      return [];
  }
}

function textsOf(node: SourcedMap, field: string): readonly string[] {
  const list = fieldOf(node, field)?.value;
  return list?.type === 'seq' ? list.items.flatMap((item) => textOf(item) ?? []) : [];
}

/** Upstream: `GenerateParams` in applicationset/generators/list.go. */
function listParams(list: SourcedMap, { isGo }: Rendering): readonly Params[] {
  const elements = mapsIn(list, 'elements').map((element) => toJson(element));
  const more = fieldOf(list, 'elementsYaml')?.value;
  const read = more?.type === 'scalar' && textOf(more) ? yamlIn(more) : undefined;
  if (more !== undefined && textOf(more) && read?.type !== 'seq') throw new Stop('elementsYaml is no list');
  const given = read?.type === 'seq' ? read.items.map((item) => toJson(item)) : [];
  return [...elements.map((element) => (isGo ? element : flatElement(element))), ...given].map((values) => {
    if (!isMap(values)) throw new Stop('an element is no mapping');
    return { values, isOpen: false };
  });
}

/** Without templates of Go every value is a text. */
function flatElement(element: GoValue): GoValue {
  const flat: Record<string, string> = Object.create(null);
  const put = (key: string, value: GoValue) => {
    if (typeof value !== 'string') throw new Stop('error parsing value as string');
    flat[key] = value;
  };
  for (const [key, value] of Object.entries(isMap(element) ? element : {})) {
    if (key !== 'values') put(key, value);
    else if (!isMap(value)) throw new Stop('error parsing values map');
    else for (const [inner, one] of Object.entries(value)) put(`values.${inner}`, one);
  }
  return { ...flat };
}

/** Upstream: `GenerateParams` in applicationset/generators/matrix.go. */
function matrixParams(matrix: SourcedMap, generation: Generation, depth: number): readonly Params[] {
  const [first, second, ...others] = mapsIn(matrix, 'generators');
  if (first === undefined || second === undefined || others.length > 0)
    throw new Stop('a matrix has two generators');
  const made: Params[] = [];
  for (const a of onlyOf(first, generation, undefined, depth)) {
    for (const b of onlyOf(second, generation, a, depth)) made.push(combined(a, b, generation.rendering));
    if (made.length > mostParams) throw new Stop('more Applications than anybody has');
  }
  return made;
}

const mostParams = 10_000;

/** What a generator inside of another one gives, which is of one kind. */
function onlyOf(
  generator: SourcedMap,
  generation: Generation,
  outer: Params | undefined,
  depth: number,
): readonly Params[] {
  const [only, ...others] = generated(generator, generation, outer, depth + 1);
  if (only === undefined) throw new Stop('child generator generated no parameters');
  if (others.length > 0) throw new Stop('found more than one generator in matrix.Generators');
  return only.params;
}

/** A generator with the values of another one. Upstream: `RenderGeneratorParams` in applicationset/utils/utils.go. */
function interpolated(generator: SourcedMap, outer: Params, { rendering }: Generation): SourcedMap {
  if (Object.keys(outer.values).length === 0) return generator;
  const values = fieldOf(generator, 'values');
  const others = { ...generator, entries: generator.entries.filter((entry) => entry !== values) };
  const result = renderedMap(others, outer, rendering);
  if (values?.value.type !== 'map') return result;
  const own = values.value.entries.map((entry) => {
    const text = textOf(entry.value) ?? '';
    return {
      ...entry,
      value: { ...entry.value, type: 'scalar' as const, value: preResolved(text, outer, rendering) },
    };
  });
  return withEntry(result, { ...values, value: { ...values.value, entries: own } });
}

/** A value that asks for what the generator itself will give waits for that. */
function preResolved(text: string, outer: Params, rendering: Rendering): string {
  try {
    return renderedText(text, outer, { ...rendering, failsWithoutKey: true });
  } catch (error) {
    if (error instanceof Stop && /no entry for key|can't evaluate field/.test(error.message)) return text;
    throw error;
  }
}

/** The repositories that the git generators of an ApplicationSet name, each with its patterns. */
export function gitSourcesIn(
  generators: readonly SourcedMap[],
): readonly { readonly repoURL: string; readonly patterns: readonly string[] }[] {
  return generators.flatMap((generator) => {
    const git = fieldOf(generator, 'git')?.value;
    const inner = ['matrix', 'merge'].flatMap((kind) =>
      mapsIn(fieldOf(generator, kind)?.value, 'generators'),
    );
    const patterns = ['directories', 'files'].flatMap((field) =>
      mapsIn(git, field).map((one) => textIn(one, 'path')),
    );
    const own = git === undefined ? [] : [{ repoURL: textIn(git, 'repoURL'), patterns }];
    return [...own, ...gitSourcesIn(inner)];
  });
}

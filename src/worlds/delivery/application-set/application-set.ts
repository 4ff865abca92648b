import {
  entryAt,
  fieldOf,
  keyMark,
  mapAt,
  nodeAt,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
  withEntry,
} from '../../../source/sourced.js';
import { yamlIn } from '../../../source/sourced-at.js';
import { toJson } from '../../../source/tree.js';
import type { BuildProblem } from '../../kustomize/gathering.js';
import { isTrue, mapsIn, textIn } from '../../kustomize/kustomization-file.js';
import { type Resource, resourceOf } from '../../kustomize/resource.js';
import { argoGroup } from '../argo.js';
import type { Making } from '../delivery.js';
import type { Repositories } from '../repositories.js';
import { type Generated, type Generation, generated, gitSourcesIn } from './generators.js';
import { type Params, type Rendering, renderedMap, renderedText, Stop, withText } from './params.js';

/**
 * The Applications that Argo CD makes of an ApplicationSet; undefined for another object. Where it stops at one of them it makes none.
 * What only the cluster or a server knows leaves it open. Upstream: `GenerateApplications` in applicationset/controllers/template.
 */
export function applicationSet(resource: Resource, repositories: Repositories): Making | undefined {
  const { id, origin } = resource;
  const spec = specOf(resource);
  if (spec === undefined) return undefined;
  const problems: BuildProblem[] = [];
  const generation: Generation = {
    rendering: renderingOf(spec),
    treeOf: (repoURL) => repositories.treeOf(repoURL, origin.source.path),
    open: (at) => {
      problems.push({
        message: 'what a generator finds is not known',
        at,
        sort: 'outside',
        mayChange: false,
      });
    },
  };
  const title = `ApplicationSet ${id.namespace === '' ? id.name : `${id.namespace}/${id.name}`}`;
  return { title, resource, resources: attempted(resource, spec, generation), problems };
}

/** What the git generators of an ApplicationSet ask of their repositories. */
export function gitSourcesOf(resource: Resource): ReturnType<typeof gitSourcesIn> {
  return gitSourcesIn(mapsIn(specOf(resource), 'generators'));
}

function specOf({ id, node }: Resource): SourcedMap | undefined {
  const spec = fieldOf(node, 'spec')?.value;
  return id.group === argoGroup && id.kind === 'ApplicationSet' && spec?.type === 'map' ? spec : undefined;
}

function renderingOf(spec: SourcedMap): Rendering {
  const options = fieldOf(spec, 'goTemplateOptions')?.value;
  const failsWithoutKey =
    options?.type === 'seq' && options.items.some((option) => textOf(option) === 'missingkey=error');
  return { isGo: isTrue(spec, 'goTemplate'), failsWithoutKey };
}

function attempted(resource: Resource, spec: SourcedMap, generation: Generation): readonly Resource[] {
  try {
    return mapsIn(spec, 'generators').flatMap((generator) =>
      generated(generator, generation).flatMap((one) =>
        applicationsOf(resource, spec, generator, one, generation),
      ),
    );
  } catch (error) {
    if (error instanceof Stop) return [];
    throw error;
  }
}

function applicationsOf(
  { id, origin }: Resource,
  spec: SourcedMap,
  generator: SourcedMap,
  { params, template: own }: Generated,
  { rendering, open }: Generation,
): readonly Resource[] {
  const base = fieldOf(spec, 'template')?.value;
  const template = base?.type === 'map' ? (own === undefined ? base : under(own, base)) : own;
  if (template === undefined) return [];
  const patch = fieldOf(spec, 'templatePatch');
  return params.flatMap((one) => {
    if (patch !== undefined && !isHarmless(patch.value, one, rendering)) {
      open(keyMark(patch));
      return [];
    }
    const rendered = renderedMap(template, one, rendering);
    const metadata = fieldOf(rendered, 'metadata')?.value;
    const placed = withText(
      metadata?.type === 'map' ? metadata : mapAt([], template),
      'namespace',
      id.namespace,
    );
    const application = withText(
      withText({ ...rendered, entries: [] }, 'apiVersion', 'argoproj.io/v1alpha1'),
      'kind',
      'Application',
    );
    const body = fieldOf(rendered, 'spec')?.value ?? mapAt([], template);
    const entries = [
      entryAt('metadata', placed, template),
      entryAt('spec', inCluster(body, generator), template),
    ];
    return resourceOf({ ...application, entries: [...application.entries, ...entries] }, origin);
  });
}

/** The template of a generator with what it leaves out. Upstream: `mergeGeneratorTemplate`. */
function under(own: SourcedMap, base: SourcedMap): SourcedMap {
  const entries = own.entries.map((entry) => {
    const other = fieldOf(base, entry.key);
    if (other === undefined) return entry;
    const { value } = entry;
    if (value.type === 'map' && other.value.type === 'map')
      return { ...entry, value: under(value, other.value) };
    return value.type === 'scalar' && !textOf(value) ? other : entry;
  });
  const others = base.entries.filter(({ key }) => fieldOf(own, key) === undefined);
  return { ...own, entries: [...entries, ...others] };
}

/** What a patch may say without changing what is applied, or where. */
const harmless = new Set(['syncPolicy', 'ignoreDifferences', 'info', 'revisionHistoryLimit', 'project']);

/** Upstream: `applyTemplatePatch`, of which only the fields are looked at. */
function isHarmless(patch: SourcedNode, params: Params, rendering: Rendering): boolean {
  const text = renderedText(textOf(patch) ?? '', params, rendering);
  if (text.trim() === '') return true;
  const read = yamlIn(scalarAt(text, patch));
  const spec = fieldOf(read, 'spec')?.value;
  return (
    read?.type === 'map' &&
    (spec === undefined || (spec.type === 'map' && spec.entries.every(({ key }) => harmless.has(key))))
  );
}

/** A cluster that is not known is told from others by the selector that finds it. */
function inCluster(spec: SourcedNode, generator: SourcedMap): SourcedNode {
  const entry = fieldOf(spec, 'destination');
  if (spec.type !== 'map' || entry?.value.type !== 'map') return spec;
  const found = selectorsIn(generator).map((selector) => JSON.stringify(toJson(selector)));
  const destination = ['server', 'name'].reduce((result, key) => {
    const text = textIn(result, key);
    return text.includes('{{') ? withText(result, key, [text, ...found].join(' ')) : result;
  }, entry.value);
  return withEntry(spec, { ...entry, value: destination });
}

function selectorsIn(generator: SourcedMap): readonly SourcedNode[] {
  const own = nodeAt(generator, 'clusters', 'selector');
  const inner = ['matrix', 'merge'].flatMap((kind) => mapsIn(fieldOf(generator, kind)?.value, 'generators'));
  return [...(own === undefined ? [] : [own]), ...inner.flatMap(selectorsIn)];
}

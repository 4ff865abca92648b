import { renderedRelease } from '../model/chart-release.js';
import { noObjects, type Objects } from '../model/objects.js';
import type { Made, Mark, ParsedManifest, SourceFile } from '../source/manifest.js';
import { nodeAt, type SourcedMap } from '../source/sourced.js';
import { SourcedTree } from '../source/sourced-tree.js';
import { mapToJson } from '../source/tree.js';
import { groupBy } from '../util/group.js';
import { folderOf } from '../util/path.js';
import { deliver, type PlainFiles } from './delivery/deliver.js';
import type { DeliveredUnit } from './delivery/deliverer.js';
import type { FileSource } from './kustomize/files.js';
import type { BuildProblem } from './kustomize/gathering.js';
import type { Inflate } from './kustomize/helm-charts.js';
import { apiVersionOf } from './kustomize/ids.js';
import type { KustomizationFile } from './kustomize/kustomization-file.js';
import { type Built, Kustomizer } from './kustomize/kustomizer.js';
import { Refusal, type RefusalSort } from './kustomize/refusal.js';
import type { Resource } from './kustomize/resource.js';
import type { BuildFault, Gap, Unit } from './unit.js';

/** How manifests become objects. */
export interface Decoding {
  /** Whether a kind matters at all; `text` is the manifest, for kinds of which only some do. */
  readonly isWanted: (apiVersion: string, kind: string, text: () => string) => boolean;
  readonly into: (objects: Objects, parsed: ParsedManifest) => void;
}

/** What the kustomizations of a scan make. */
export interface Units {
  readonly units: readonly Unit[];
  /** What kustomize or Flux stops at, each once. */
  readonly faults: readonly BuildFault[];
  /** Files whose objects are parts of a unit, or settings of one, and none of their own. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/**
 * Builds the kustomizations that no other one uses; of those that use each other in a circle, the first by path. What a controller
 * applies is built as that does it, and its kustomizations no more for themselves.
 * @param paths the files of kustomizations that the scan holds
 * @param plain files that controllers look at, whether or not a kustomization uses them
 */
export function unitsOf(
  paths: readonly string[],
  plain: PlainFiles,
  source: FileSource,
  decoding: Decoding,
  inflate?: Inflate,
): Units {
  const kustomizer = new Kustomizer(source, inflate);
  const loaded = new Map<string, KustomizationFile>();
  const faults: BuildFault[] = [];
  for (const folder of new Set(paths.map(folderOf))) {
    const file = kustomizer.load(folder);
    if (file instanceof Refusal) {
      const path = paths.find((one) => folderOf(one) === folder) ?? folder;
      if (file.at !== undefined && toldSorts.has(file.sort)) {
        faults.push(faultOf({ message: file.message, at: file.at, sort: file.sort }, path));
      }
    } else if (file !== undefined) loaded.set(folder, file);
  }
  const builds = rootsFirst(kustomizer, loaded);
  for (const built of builds) faults.push(...faultsOf(built));
  const parts = new Set([...kustomizer.files.used()].map(({ path }) => path));
  const isPlain = ({ path }: SourceFile) => !parts.has(path);
  const delivered = deliver(
    {
      asking: plain.asking.filter(isPlain),
      withConfigMap: (name) => plain.withConfigMap(name).filter(isPlain),
    },
    builds,
    kustomizer,
  );
  for (const unit of delivered) faults.push(...stopsOf(unit));
  const reached = new Set(delivered.flatMap(({ kustomizations }) => kustomizations));
  const units = [
    ...builds.filter(({ file }) => !reached.has(file.path)).map((built) => unitOf(built, decoding)),
    ...delivered.map((unit) => deliveredUnit(unit, decoding)),
  ];
  const files = new Map([...kustomizer.files.used()].map((file) => [file.path, file]));
  return { units, faults: once(faults), files };
}

/** The builds of the roots, then of what no root reaches. */
function rootsFirst(
  kustomizer: Kustomizer,
  loaded: ReadonlyMap<string, KustomizationFile>,
): readonly Built[] {
  const used = new Set([...loaded.values()].flatMap((file) => kustomizer.foldersUsedBy(file)));
  const all = [...loaded]
    .filter(([, { kind }]) => kind === 'Kustomization')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const builds = all.filter(([folder]) => !used.has(folder)).map(([, file]) => kustomizer.build(file));
  const reached = new Set(builds.flatMap(({ kustomizations }) => kustomizations));
  for (const [, file] of all) {
    if (reached.has(file.path)) continue;
    const built = kustomizer.build(file);
    for (const path of built.kustomizations) reached.add(path);
    builds.push(built);
  }
  return builds;
}

function unitOf(built: Built, decoding: Decoding): Unit {
  const { file } = built;
  return {
    id: file.path,
    name: file.folder || '.',
    path: file.path,
    delivered: undefined,
    ...contentOf(built, file.path, decoding),
  };
}

function deliveredUnit(unit: DeliveredUnit, decoding: Decoding): Unit {
  const { asked, cluster, name } = unit;
  const { path } = asked.resource.origin.source;
  const id = `${path} (${asked.title}, ${cluster})`;
  return {
    id,
    name: name || '.',
    path,
    delivered: { by: asked.title, cluster },
    ...contentOf(unit, id, decoding),
  };
}

function contentOf(
  { resources, charts, problems, kustomizations }: Omit<Built, 'file' | 'files'>,
  id: string,
  decoding: Decoding,
): Pick<Unit, 'objects' | 'kustomizations' | 'gaps' | 'readsOutside'> {
  const objects = noObjects();
  for (const resource of resources) decodeResource(objects, resource, id, decoding);
  for (const { manifest, name, release, namespace } of charts) {
    objects.chartReleases.push(
      renderedRelease(manifest, name.text, release?.text ?? name.text, namespace.text),
    );
  }
  const gaps = problems.filter(({ sort }) => sort !== 'empty' && sort !== 'restricted').map(gapOf);
  const outside = problems.filter(({ sort }) => sort === 'restricted').map(({ at }) => at.source.path);
  return { objects, kustomizations, gaps, readsOutside: [...new Set(outside)].sort() };
}

function decodeResource(
  objects: Objects,
  { node, id, origin, previous, made }: Resource,
  by: string,
  decoding: Decoding,
): void {
  const apiVersion = apiVersionOf(id);
  if (!decoding.isWanted(apiVersion, id.kind, () => JSON.stringify(mapToJson(node)))) return;
  const former = previous.flatMap(({ name }) => (name === id.name ? [] : name));
  const formerNames = former.length < 2 ? former : [...new Set(former)];
  const { source, start, end, document, at } = origin; // a spread would cost what `copyOf` of resource.ts says
  const built = new SourcedTree(node, by, formerNames, made && stillMade(made, node));
  const parsed: ParsedManifest = {
    manifest: { source, start, end, document, at, apiVersion, kind: id.kind, built },
    value: mapToJson(node),
  };
  decoding.into(objects, parsed);
}

/** What is known of an object of a chart, without the reasons of fields that the kustomization has changed. */
function stillMade(chart: SourcedTree, node: SourcedMap): Made | undefined {
  const { made, root } = chart;
  if (made === undefined) return undefined;
  const reasons = [...made.reasons].filter(([path]) => {
    const steps = path.split('.');
    return nodeAt(node, ...steps) === nodeAt(root, ...steps);
  });
  return { ...made, reasons: new Map(reasons) };
}

function gapOf({ at, sort, mayChange }: BuildProblem): Gap {
  return { file: at.source.path, what: wordsOf(at), mayChange, isRest: sort === 'chart' };
}

/** The words on the first line of a mark. */
function wordsOf({ source, start, end }: Mark): string {
  return source.text.slice(start, end).split('\n', 1)[0]?.trim() ?? '';
}

/** What kustomize stops at, in one build. What is not found is no fault where something may bring it. */
function faultsOf({ file, files, resources, problems }: Built): readonly BuildFault[] {
  // Without any object to begin with it is the last step after a chart, as Fleet and the post-renderers of helm take it.
  const isLastStep = files.length === 0 && resources.length === 0;
  const isOpen = isLastStep || problems.some(({ sort }) => gapSorts.has(sort));
  return problems
    .filter(({ sort }) => toldSorts.has(sort) || (sort === 'absent' && !isOpen))
    .map((one) => faultOf(one, file.path));
}

/** What leaves a build open, and what is told of a build in any case. */
const gapSorts: ReadonlySet<RefusalSort> = new Set(['missing', 'input', 'outside', 'chart', 'empty']);
const toldSorts: ReadonlySet<RefusalSort> = new Set(['refused', 'unknown', 'missing']);

function faultOf(
  { message, at, sort }: Pick<BuildProblem, 'message' | 'at' | 'sort'>,
  root: string,
): BuildFault {
  const { source, start, end } = at;
  const span = { file: source.path, start, end: Math.max(end, Math.min(start + 1, source.text.length)) };
  const isSure = sort === 'refused' || sort === 'absent';
  return { by: 'kustomize', message, span, others: [], isMissing: sort === 'missing', isSure, roots: [root] };
}

function stopsOf({ asked, stops }: DeliveredUnit): readonly BuildFault[] {
  return stops.map(({ message, help, at, isSure }) => {
    const span = { file: at.source.path, start: at.start, end: at.end };
    return { by: 'Flux', message, help, span, others: [], isMissing: false, isSure, roots: [asked.title] };
  });
}

/** One fault of several builds, with all their roots. */
function once(faults: readonly BuildFault[]): readonly BuildFault[] {
  const known = new Map<string, BuildFault>();
  for (const fault of faults) {
    const { file, start } = fault.span;
    const key = `${file}\0${start}\0${fault.message}`;
    const before = known.get(key);
    const roots = [...new Set([...(before?.roots ?? []), ...fault.roots])].sort();
    known.set(key, { ...fault, isSure: fault.isSure || before?.isSure === true, roots });
  }
  return missingTogether([...known.values()]);
}

/** What one kustomization names and is not there is one fault, as a single step or commit may bring all of it. */
function missingTogether(faults: readonly BuildFault[]): readonly BuildFault[] {
  const groups = groupBy(faults, (fault) => (fault.isMissing ? fault.span.file : fault));
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const roots = [...new Set([first, ...more].flatMap((one) => one.roots))].sort();
    return [{ ...first, others: more.map(({ span }) => span), roots }];
  });
}

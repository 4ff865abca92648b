import type { Mark, SourceFile } from '../../source/manifest.js';
import { nodeAt, textOf } from '../../source/sourced.js';
import { isBelow, joinPath } from '../../util/path.js';
import type { Known } from '../charts/release.js';
import { configOf, hasOwnSchema } from './configurations.js';
import { readResources } from './documents.js';
import { type FileSource, Files, isRemote } from './files.js';
import { type BuildProblem, type Gathered, Gathering, nothing, problemOf } from './gathering.js';
import { addHashes } from './hash.js';
import { type HelmChart, type Inflate, knownIn } from './helm-charts.js';
import { type KustomizationFile, mapsIn, textsIn } from './kustomization-file.js';
import { loadKustomization } from './load-kustomization.js';
import { fixNameReferences } from './name-references.js';
import { transform } from './plugin-transformers.js';
import { pluginsOf } from './plugins.js';
import { Refusal } from './refusal.js';
import type { Resource } from './resource.js';
import { runGenerators } from './run-generators.js';
import { mergeConfigs } from './transformer-config.js';
import { stepsOf } from './transformers.js';
import { noteVar, resolveVars } from './vars.js';

/** A built kustomization. */
export interface Built {
  readonly file: KustomizationFile;
  readonly resources: readonly Resource[];
  readonly problems: readonly BuildProblem[];
  /** Paths of the kustomizations that it is made of, its own among them. */
  readonly kustomizations: readonly string[];
  /** Paths of the files of resources that it is made of. */
  readonly files: readonly string[];
  /** The charts that are rendered for it. */
  readonly charts: readonly HelmChart[];
}

/** What leads to a kustomization. */
interface Above {
  /** The folders, the nearest last. */
  readonly folders: readonly string[];
  /** The namespace of the nearest that has one, which charts are put into. */
  readonly namespace: Known | undefined;
}

const noneAbove: Above = { folders: [], namespace: undefined };

/**
 * Builds kustomizations as `kustomize build` does, without running anything and without the network. Each file is read
 * once, one of resources is parsed once, each base is built once. What kustomize would stop at is noted, and the build goes on without it. Never throws,
 * whatever the files hold. Upstream: api/internal/target/kusttarget.go.
 */
export class Kustomizer {
  readonly files: Files;
  private readonly inflate: Inflate;
  private readonly loaded = new Map<string, KustomizationFile | Refusal | undefined>();
  private readonly resources = new Map<string, readonly Resource[] | Refusal>();
  private readonly bases = new Map<string, Gathered>();
  private readonly built = new Map<KustomizationFile['node'], Built>();

  /** @param inflate makes the objects of charts; without it none are known */
  constructor(source: FileSource, inflate: Inflate = () => []) {
    this.files = new Files(source);
    this.inflate = inflate;
  }

  /** The kustomization of a folder; a Refusal when kustomize does not take it, undefined when there is none. */
  load(folder: string): KustomizationFile | Refusal | undefined {
    if (!this.loaded.has(folder))
      this.loaded.set(
        folder,
        attempt(() => loadKustomization(this.files, folder)),
      );
    return this.loaded.get(folder);
  }

  /** The folders that a kustomization names as bases, components or plugins. */
  foldersUsedBy({ node, folder }: KustomizationFile): readonly string[] {
    return ['resources', 'bases', 'components', 'generators', 'transformers'].flatMap((field) =>
      textsIn(node, field).map(({ text }) => joinPath(folder, text)),
    );
  }

  /** Builds a kustomization as its file has it. */
  build(file: KustomizationFile): Built {
    const known = this.built.get(file.node);
    if (known !== undefined) return known;
    const built = this.finish(file, this.gather(file, noneAbove));
    this.built.set(file.node, built);
    return built;
  }

  /** Builds what somebody made of a kustomization, or in the place of one, without taking it for the base of that folder. */
  buildAs(file: KustomizationFile): Built {
    return this.built.get(file.node) ?? this.finish(file, this.gatherInto(file, nothing, noneAbove));
  }

  /** The resources of a file; a Refusal where it cannot be read. */
  resourcesOf(source: SourceFile): readonly Resource[] | Refusal {
    const known = this.resources.get(source.path);
    if (known !== undefined) return known;
    const read = attempt(() => readResources(source, this.files.parsed));
    this.resources.set(source.path, read);
    return read;
  }

  /** Upstream: `makeCustomizedResMap`. */
  private finish(file: KustomizationFile, base: Gathered): Built {
    const problems = [...base.problems];
    const hashed = addHashes(base.resources);
    const fixed = fixNameReferences(hashed, base.config, (refusal, { node }) => {
      problems.push(problemOf(refusal, nodeAt(node, 'metadata', 'name') ?? node, true));
    });
    const resolved = attempt(() => resolveVars(fixed, base.vars, base.config));
    if (resolved instanceof Refusal) problems.push(problemOf(resolved, file.node, true));
    const resources = (resolved instanceof Refusal ? fixed : resolved).filter(isShipped);
    const { kustomizations, files, charts } = base;
    return { file, resources, problems, kustomizations, files, charts };
  }

  /** Upstream: `AccumulateTarget`. */
  private gather(file: KustomizationFile, above: Above): Gathered {
    const inNamespace = `${file.folder}\0${above.namespace?.text ?? ''}`;
    const known = this.bases.get(file.folder) ?? this.bases.get(inNamespace);
    if (known !== undefined) return known;
    const gathered = this.gatherInto(file, nothing, above);
    this.bases.set(gathered.charts.some(({ inherits }) => inherits) ? inNamespace : file.folder, gathered);
    return gathered;
  }

  /** A component goes on with what its parent has gathered. Upstream: `accumulateTarget`. */
  private gatherInto(file: KustomizationFile, parent: Gathered, leading: Above): Gathered {
    const { node } = file;
    const above: Above = {
      folders: [...leading.folders, file.folder],
      namespace: knownIn(node, 'namespace') ?? leading.namespace,
    };
    const gathering = new Gathering(parent, file);
    for (const item of [...textsIn(node, 'resources'), ...textsIn(node, 'bases')]) {
      gathering.step(item, false, () => this.addResource(gathering, file, item, above));
    }
    const own = configOf(file, this.files, (refusal) => gathering.refuse(refusal, node, true));
    gathering.step(node, true, () => {
      gathering.config = mergeConfigs(gathering.config, own);
    });
    const generators = this.plugins(gathering, file, 'generators', above);
    runGenerators(gathering, file, generators, {
      files: this.files,
      inflate: this.inflate,
      namespace: above.namespace,
    });
    for (const item of textsIn(node, 'components')) {
      gathering.step(item, true, () => {
        const component = this.kustomizationAt(file, item, above, 'Component');
        gathering.become(this.gatherInto(component, gathering, above));
      });
    }
    if (hasOwnSchema(file)) {
      gathering.refuse(new Refusal('the schema under openapi is not read', undefined, 'outside'), node, true);
    }
    for (const { at, run } of stepsOf(file, gathering.config, this.files)) {
      gathering.step(at, true, () => {
        gathering.resources = run(gathering.resources);
      });
    }
    for (const plugin of this.plugins(gathering, file, 'transformers', above)) {
      gathering.step(plugin.node, true, () => {
        gathering.resources = transform(gathering.resources, plugin, file.folder, this.files);
      });
    }
    this.noteVars(gathering, file);
    for (const [path, at] of this.files.outsideOf(file.folder)) {
      gathering.refuse(
        new Refusal(`file '${path}' is not in or below '${file.folder}'`, at, 'restricted'),
        at,
        false,
      );
    }
    return gathering;
  }

  private noteVars(gathering: Gathering, { node }: KustomizationFile): void {
    for (const entry of mapsIn(node, 'vars')) {
      gathering.step(entry, true, () => {
        const { found, resources } = noteVar(gathering.resources, entry);
        gathering.addVars([found]);
        gathering.resources = resources;
      });
    }
  }

  /** Upstream: `accumulateResources`, which tries a file first and a folder then. */
  private addResource(
    gathering: Gathering,
    file: KustomizationFile,
    item: Mark & { readonly text: string },
    above: Above,
  ): void {
    const source = this.files.find(file.folder, item.text, item);
    if (source === undefined) {
      gathering.merge(this.gather(this.kustomizationAt(file, item, above, 'Kustomization'), above));
      return;
    }
    gathering.files = [...gathering.files, source.path];
    const resources = this.resourcesOf(source);
    if (resources instanceof Refusal) throw resources;
    if (resources.length === 0) throw new Refusal(`${item.text} holds no object`, item, 'empty');
    gathering.append(resources);
  }

  /** The kustomization of another folder. Upstream: `accumulateDirectory`, and `FileLoader.New` for what may be named. */
  private kustomizationAt(
    file: KustomizationFile,
    item: Mark & { readonly text: string },
    above: Above,
    kind: KustomizationFile['kind'],
  ): KustomizationFile {
    const { text: path } = item;
    if (isRemote(path)) throw new Refusal(`${path} is not in the scan`, item, 'outside');
    const folder = joinPath(file.folder, path);
    const visited = above.folders.find((one) => one === folder || isBelow(one, folder));
    if (visited !== undefined) {
      throw new Refusal(
        `cycle detected: candidate root '${folder}' contains visited root '${visited}'`,
        item,
      );
    }
    const found = this.load(folder);
    if (found instanceof Refusal) throw found;
    if (found === undefined) {
      const isMade = [folder, joinPath(folder, 'kustomization.yaml')].some((one) => this.files.isMade(one));
      throw new Refusal(nothingAt(path), item, isMade ? 'outside' : 'missing');
    }
    if (found.kind !== kind) {
      const wanted = kind === 'Component' ? "expected kind 'Component'" : "expected kind != 'Component'";
      throw new Refusal(`${wanted} for path '${path}'`, item);
    }
    return found;
  }

  /** Upstream: api/internal/plugins/loader. */
  private plugins(
    gathering: Gathering,
    file: KustomizationFile,
    field: 'generators' | 'transformers',
    above: Above,
  ): readonly Resource[] {
    const found = pluginsOf(file, field, (plugins, item) => this.addResource(plugins, file, item, above));
    gathering.problems = [...gathering.problems, ...found.problems];
    const below = found.kustomizations.filter((path) => path !== file.path);
    gathering.kustomizations = [...gathering.kustomizations, ...below];
    return found.resources;
  }
}

/** What a function answers, or the Refusal that it throws. */
function attempt<T>(run: () => T): T | Refusal {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Upstream: `DropLocalNodes` in api/resource/factory.go. */
function isShipped({ node }: Resource): boolean {
  const mark = nodeAt(node, 'metadata', 'annotations', 'config.kubernetes.io/local-config');
  return mark === undefined || textOf(mark) === 'false';
}

/** kustomize says both, since it tries a file first; the ending tells which was meant. */
function nothingAt(path: string): string {
  return /\.ya?ml$/.test(path)
    ? `open ${path}: no such file or directory`
    : `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${path}'`;
}

import type { Mark } from '../../source/manifest.js';

import { absorbed } from './absorb.js';
import type { HelmChart } from './helm-charts.js';
import { idKey, shownId } from './ids.js';
import type { KustomizationFile } from './kustomization-file.js';
import { Refusal, type RefusalSort } from './refusal.js';
import type { Resource } from './resource.js';
import { defaultConfig, mergeConfigs, type TransformerConfig } from './transformer-config.js';
import type { Var } from './vars.js';

/** What a build stopped at. */
export interface BuildProblem {
  /** kustomize's own sentence where it has one. */
  readonly message: string;
  readonly at: Mark;
  readonly sort: RefusalSort;
  /** Whether what is missing may change objects that are there, and not only add others. */
  readonly mayChange: boolean;
}

/** What is gathered on the way to a build. Upstream: `ResAccumulator` in api/internal/accumulator. */
export interface Gathered {
  readonly resources: readonly Resource[];
  readonly config: TransformerConfig;
  readonly vars: readonly Var[];
  readonly problems: readonly BuildProblem[];
  /** Paths of the kustomizations it is made of, and of the files of resources. */
  readonly kustomizations: readonly string[];
  readonly files: readonly string[];
  readonly charts: readonly HelmChart[];
}

export const nothing: Gathered = {
  resources: [],
  config: defaultConfig,
  vars: [],
  problems: [],
  kustomizations: [],
  files: [],
  charts: [],
};

/** What one kustomization gathers, while it does. */
export class Gathering implements Gathered {
  resources: readonly Resource[];
  config: TransformerConfig;
  vars: readonly Var[];
  problems: readonly BuildProblem[];
  kustomizations: readonly string[];
  files: readonly string[];
  charts: readonly HelmChart[];
  /** The keys of what the last `append` left. */
  private keyed: { readonly of: readonly Resource[]; readonly keys: Set<string> } | undefined;

  constructor(parent: Gathered, file: KustomizationFile) {
    this.resources = parent.resources;
    this.config = parent.config;
    this.vars = parent.vars;
    this.problems = parent.problems;
    this.kustomizations = [...parent.kustomizations, file.path];
    this.files = parent.files;
    this.charts = parent.charts;
  }

  /** Runs a step; what kustomize would stop at is noted at its words, and what the step would do is left out. */
  step(at: Mark, mayChange: boolean, run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refuse(error, at, mayChange);
    }
  }

  refuse(refusal: Refusal, at: Mark, mayChange: boolean): void {
    this.problems = [...this.problems, problemOf(refusal, at, mayChange)];
  }

  /** Upstream: `resWrangler.Append`. The first of two resources under one identity stays. */
  append(resources: readonly Resource[]): void {
    const { keys } = this.keyed?.of === this.resources ? this.keyed : { keys: keysOf(this.resources) };
    const added: Resource[] = [];
    let twin: Resource | undefined;
    for (const one of resources) {
      const before = keys.size;
      if (keys.add(idKey(one.id)).size > before) added.push(one);
      else twin ??= one;
    }
    this.resources = [...this.resources, ...added];
    this.keyed = { of: this.resources, keys };
    if (twin !== undefined) {
      throw new Refusal(`may not add resource with an already registered id: ${shownId(twin.id)}`);
    }
  }

  absorb(made: Resource): void {
    this.resources = absorbed(this.resources, made);
  }

  /** Upstream: `MergeAccumulator`. */
  merge(other: Gathered): void {
    this.problems = [...this.problems, ...other.problems];
    this.kustomizations = [...this.kustomizations, ...other.kustomizations];
    this.files = [...this.files, ...other.files];
    this.charts = [...this.charts, ...other.charts];
    this.config = mergeConfigs(this.config, other.config);
    this.addVars(other.vars);
    this.append(other.resources);
  }

  /** A component has gone on with what was gathered. */
  become({ resources, config, vars, problems, kustomizations, files, charts }: Gathered): void {
    Object.assign(this, { resources, config, vars, problems, kustomizations, files, charts });
  }

  /** Upstream: `VarSet.Merge`. */
  addVars(vars: readonly Var[]): void {
    const twin = vars.find(({ name }) => this.vars.some((one) => one.name === name));
    if (twin !== undefined) throw new Refusal(`var '${twin.name}' already encountered`, twin.at);
    this.vars = [...this.vars, ...vars];
  }
}

function keysOf(resources: readonly Resource[]): Set<string> {
  return new Set(resources.map(({ id }) => idKey(id)));
}

export function problemOf({ message, at, sort }: Refusal, near: Mark, mayChange: boolean): BuildProblem {
  return { message, at: at ?? near, sort, mayChange };
}

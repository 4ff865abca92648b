import { defaultLimits } from '../../source/limits.js';
import type { Json, SourceFile } from '../../source/manifest.js';
import { parseDocument } from '../../source/parse-document.js';
import { toJson } from '../../source/tree.js';
import { baseName, folderOf, isBelow } from '../../util/path.js';

/** The files of the tree, asked for only when a text says that it is the output of a chart. */
export interface ChartFiles {
  /** All that a scan of the tree would read. */
  readonly paths: () => readonly string[];
  /** Undefined for what cannot be read or leads out of the tree. */
  readonly read: (path: string) => string | undefined;
}

/** A template of the tree. */
export interface Template extends SourceFile {
  /** The folder of the chart that it belongs to. */
  readonly chart: string;
}

/** Finds the charts of a tree and their templates. Remembers what it read, and never leaves the tree. */
export class Charts {
  readonly #files: ChartFiles;
  readonly #texts = new Map<string, string | undefined>();
  #folders: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(files: ChartFiles) {
    this.#files = files;
  }

  /**
   * The template that helm calls `source`, such as `shop/charts/cache/templates/service.yaml`: below the one folder of that chart, or of
   * the subchart alone, that holds it. Undefined where none does, or several do.
   */
  templateOf(source: string): Template | undefined {
    const steps = source.split('/');
    if (!steps.every(isPlainStep)) return undefined;
    const inner = innermost(steps);
    return this.#only(steps) ?? (inner === 0 ? undefined : this.#only(steps.slice(inner)));
  }

  /** Paths of the templates of the chart in a folder, those of its subcharts not among them. */
  templatesIn(chart: string): readonly string[] {
    const folder = `${chart === '' ? '' : `${chart}/`}templates`;
    return this.#files
      .paths()
      .filter((path) => isBelow(path, folder) && /\.ya?ml$/.test(path) && !baseName(path).startsWith('_'));
  }

  /** What the values files beside a chart say, such as `values.yaml` and `prod-values.yaml`; those that cannot be read are left out. */
  valuesOf(chart: string): readonly Json[] {
    return this.#files
      .paths()
      .filter((path) => folderOf(path) === chart && /values.*\.ya?ml$/.test(baseName(path)))
      .flatMap((path) => {
        const text = this.textOf(path);
        if (text === undefined) return [];
        const { root } = parseDocument(text, 0, text.length, defaultLimits);
        return root === undefined ? [] : [toJson(root)];
      });
  }

  /** The text of a file of the tree. */
  textOf(path: string): string | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, this.#files.read(path));
    return this.#texts.get(path);
  }

  /** The text of a file that was asked for before. */
  known(path: string): string | undefined {
    return this.#texts.get(path);
  }

  /** The first step is the name of a chart. */
  #only(steps: readonly string[]): Template | undefined {
    const [name = '', ...rest] = steps;
    const chart = rest.slice(0, innermost(steps));
    const [found, ...others] = (this.#byName().get(name) ?? []).flatMap((folder): Template[] => {
      const above = folder === '' ? [] : [folder];
      const path = [...above, ...rest].join('/');
      const text = rest.length === 0 ? undefined : this.textOf(path);
      return text === undefined ? [] : [{ path, text, chart: [...above, ...chart].join('/') }];
    });
    return others.length === 0 ? found : undefined;
  }

  #byName(): ReadonlyMap<string, readonly string[]> {
    this.#folders ??= this.#charts();
    return this.#folders;
  }

  #charts(): ReadonlyMap<string, readonly string[]> {
    const folders = new Map<string, string[]>();
    for (const path of this.#files.paths()) {
      if (baseName(path) !== 'Chart.yaml') continue;
      const name = /^name:[ \t]*["']?([^"'\s#]+)/m.exec(this.textOf(path) ?? '')?.[1];
      if (name === undefined) continue;
      folders.set(name, [...(folders.get(name) ?? []), folderOf(path)]);
    }
    return folders;
  }
}

/** The step at which the innermost chart is named: a chart holds others as `charts/NAME`. */
function innermost(steps: readonly string[]): number {
  let at = 0;
  while (steps[at + 1] === 'charts' && at + 3 < steps.length) at += 2;
  return at;
}

/** A step that goes down by one folder, and shows as what it is. */
function isPlainStep(step: string): boolean {
  return step !== '' && step !== '.' && step !== '..' && !/[\\\p{Cc}\p{Cf}]/u.test(step);
}

import picomatch from 'picomatch';
import type { Config } from '../config/config.js';
import type { Finding } from '../diagnostics/finding.js';
import type { Host } from '../host/host.js';
import type { ChartFiles } from '../worlds/helm/charts.js';
import type { NotRendered } from '../worlds/helm/not-rendered.js';
import type { ReadFiles } from './read-files.js';

/** What is known of the charts whose output was read. */
export interface RenderedBy {
  readonly notRendered: readonly NotRendered[];
  /** A finding with the template that its object was made of, where there is one. */
  readonly ledBack: <Told extends Finding>(finding: Told) => Told;
  /** The text of a template that a finding points into. */
  readonly textOf: (path: string) => string | undefined;
}

const byNobody: RenderedBy = {
  notRendered: [],
  ledBack: (finding) => finding,
  textOf: () => undefined,
};

/**
 * Follows the comments of helm to the templates of the tree. A scan without any looks for no chart.
 * @param all the files of the whole tree, where they have been listed
 */
export async function renderedBy(
  host: Host,
  config: Config,
  files: ReadFiles,
  all: readonly string[] | undefined,
): Promise<RenderedBy> {
  if (files.rendered.length === 0) return byNobody;
  const [{ Charts }, { notRendered }, { lineInTemplate }] = await Promise.all([
    import('../worlds/helm/charts.js'),
    import('../worlds/helm/not-rendered.js'),
    import('../worlds/helm/template-line.js'),
  ]);
  const charts = new Charts(chartFiles(host, config, all));
  const documentsOf = new Map(files.rendered.map(({ file, documents }) => [file, documents]));
  return {
    notRendered: notRendered(files.rendered, charts),
    ledBack: (finding) => {
      const { file, start } = finding.at;
      const document = documentsOf.get(file)?.findLast((one) => one.start <= start && start <= one.end);
      if (document === undefined) return finding;
      const { template } = document;
      const found = charts.templateOf(template);
      if (found === undefined) return { ...finding, renderedFrom: { template } };
      const line = lineInTemplate(found.text, files.sources.get(file)?.text ?? '', start);
      const at = { file: found.path, ...line };
      const related = [...finding.related, { at, label: 'the template that it is rendered from' }];
      const edits = finding.edits === undefined ? {} : { edits: [] }; // the next run of helm would undo them
      return { ...finding, ...edits, related, renderedFrom: { template, at } };
    },
    textOf: (path) => charts.known(path),
  };
}

/** The tree is that of the root, or the given paths where they lie elsewhere; what the configuration leaves out is no part of it. */
function chartFiles(
  host: Host,
  { paths, exclude, limits }: Config,
  all: readonly string[] | undefined,
): ChartFiles {
  const isOutside = (path: string) => /^(?:\/|\.\.(?:\/|$))/.test(path);
  const isExcluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const folders = paths.length > 0 && paths.every(isOutside) ? paths : [];
  let listed = all;
  return {
    paths: () => {
      listed ??= host.list({ paths: folders, exclude }).files;
      return listed;
    },
    read: (path) => {
      if (isExcluded(path) || host.isInside?.(path) === false) return undefined;
      const answer = host.read(path, limits.fileSize);
      return 'text' in answer ? answer.text : undefined;
    },
  };
}

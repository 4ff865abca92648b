import type { Span } from '../../diagnostics/span.js';
import type { RenderedDocument } from '../../source/source-comment.js';
import { groupBy } from '../../util/group.js';
import type { Charts } from './charts.js';
import { type Condition, type TemplateObject, templateObjects } from './template-objects.js';
import { isSwitchedOff, valuesIn } from './values.js';

/** A file that holds what helm printed. */
export interface RenderedFile {
  readonly file: string;
  /** At least one. */
  readonly documents: readonly RenderedDocument[];
}

/** A template of which nothing is in the output of its chart, and which asks for an API that helm alone does not know. */
export interface NotRendered {
  /** The name under which the output knows the chart. */
  readonly chart: string;
  readonly kind: string;
  /** What the condition asks for, such as `monitoring.coreos.com/v1`; for `--api-versions`. */
  readonly api: string;
  readonly gate: Span;
  /** The values that the conditions around it ask for too, such as `.Values.metrics.enabled`. */
  readonly values: readonly string[];
  /** Where the output of the chart begins. */
  readonly output: Span;
}

/** What one run of helm made of one chart. */
interface Output {
  /** The path of the chart as the comments have it: `shop/charts/cache`. */
  readonly source: string;
  readonly folder: string;
  readonly first: Span;
  readonly templates: ReadonlySet<string>;
}

/** Kinds of the operator that are lost without a word. */
const kinds = new Set([
  'ServiceMonitor',
  'PodMonitor',
  'Probe',
  'ScrapeConfig',
  'PrometheusRule',
  'AlertmanagerConfig',
]);

/**
 * The templates that `helm template` left out because it knows no cluster. Charts that are not in the tree tell nothing, nor does an
 * output that holds only a part of its chart.
 */
export function notRendered(files: readonly RenderedFile[], charts: Charts): readonly NotRendered[] {
  return outputsOf(files, charts).flatMap((output) => missingIn(output, charts));
}

/** A file is the output of one run, unless it stands where `--output-dir` writes it: then the folder is. */
function outputsOf(files: readonly RenderedFile[], charts: Charts): readonly Output[] {
  const all = files.flatMap(({ file, documents }) =>
    documents.map(({ template, comment, isEmpty }) => {
      const run = file.endsWith(`/${template}`) ? file.slice(0, -template.length) : file;
      const source = /^(.+?)\/(?:templates|crds)\//.exec(template)?.[1];
      return { template, isEmpty, run, source, at: { file, ...comment } };
    }),
  );
  const outputs: Output[] = [];
  for (const same of groupBy(all, ({ run, source }) => JSON.stringify([run, source])).values()) {
    const [first] = same;
    if (first?.source === undefined) continue;
    const found = charts.templateOf(first.template);
    if (found === undefined) continue;
    const templates = new Set(same.flatMap(({ template, isEmpty }) => (isEmpty ? [] : [template])));
    outputs.push({ source: first.source, folder: found.chart, first: first.at, templates });
  }
  return outputs;
}

function missingIn({ source, folder, first, templates }: Output, charts: Charts): readonly NotRendered[] {
  const missing: NotRendered[] = [];
  for (const path of charts.templatesIn(folder)) {
    if (templates.has(`${source}/${folder === '' ? path : path.slice(folder.length + 1)}`)) continue;
    const text = charts.textOf(path) ?? '';
    const objects = templateObjects(text);
    if (isAlwaysThere(path, text, objects)) return []; // only a part of the chart was printed
    const gated = objects.find(({ kind, conditions }) => kinds.has(kind) && conditions.some(gateIn));
    const gate = gated?.conditions.find(gateIn);
    const api = gate === undefined ? undefined : gateIn(gate);
    if (gated === undefined || gate === undefined || api === undefined) continue;
    if (isSwitchedOff(gated.conditions, charts.valuesOf(folder))) continue;
    const span = { file: path, start: gate.start, end: gate.start + gate.text.length };
    missing.push({
      ...{ chart: source, kind: gated.kind, api, gate: span },
      ...{ values: valuesIn(gated.conditions), output: first },
    });
  }
  return missing;
}

/** Whether helm prints a template whatever the values are. Hooks and tests may be left out by options. */
function isAlwaysThere(path: string, text: string, objects: readonly TemplateObject[]): boolean {
  if (path.includes('/tests/') || text.includes('helm.sh/hook')) return false;
  return objects.some(({ conditions }) => conditions.length === 0);
}

/** The API of the operator that a condition asks the cluster for; undefined where it asks for none. */
function gateIn({ text, holds }: Condition): string | undefined {
  if (!holds || !text.includes('.Capabilities.APIVersions') || /\bnot\b/.test(text)) return undefined;
  return /["`](monitoring\.coreos\.com\/[\w./-]+)["`]/.exec(text)?.[1];
}

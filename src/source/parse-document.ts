import { compose } from './compose.js';
import type { Composed } from './composed.js';
import type { Limits } from './limits.js';
import type { Json, SourceFile } from './manifest.js';
import { quick } from './quick.js';
import { type Maker, trees, values } from './quick-maker.js';
import type { SourcedNode } from './sourced.js';
import { SourcedMaker } from './sourced-maker.js';
import { markedLineIn, templateMark } from './template.js';

/** Kinds whose words are templates of Go to Prometheus and Alertmanager, which fill them in as they run. */
const withTemplates: ReadonlySet<string | undefined> = new Set(['PrometheusRule', 'AlertmanagerConfig']);

/**
 * The tree of the document in `text` from `start` to `end` (half-open, as `split` cuts it), by the cheapest way that gives
 * it: the quick reader where the document is plain, otherwise the `yaml` package. The source of a template is not read; `kind`
 * tells where braces in plain words may be none.
 */
export function parseDocument(
  text: string,
  start: number,
  end: number,
  limits: Limits,
  kind?: string,
): Composed {
  return parse(trees, text, start, end, limits, kind);
}

/** The same with the file at each node. */
export function parseSourced(
  source: SourceFile,
  start: number,
  end: number,
  limits: Limits,
  kind?: string,
): Composed<SourcedNode> {
  return parse(new SourcedMaker(source), source.text, start, end, limits, kind);
}

/** The same without positions, where nobody asks for them. */
export function parseValue(
  text: string,
  start: number,
  end: number,
  limits: Limits,
  kind?: string,
): Composed<Json> {
  return parse(values, text, start, end, limits, kind);
}

function parse<Node>(
  make: Maker<Node>,
  text: string,
  start: number,
  end: number,
  limits: Limits,
  kind: string | undefined,
): Composed<Node> {
  const takesBraces = withTemplates.has(kind);
  const { root, braces: found } = quick(make, text, start, end, limits, takesBraces);
  if (root !== undefined) return { root, faults: [] };
  const braces = found === -1 ? templateMark(text, start, end, takesBraces) : found;
  if (braces !== -1) return template(text, braces, 'template: "{{" outside a string');
  const { root: tree, ...rest } = compose(text, start, end, limits);
  if (tree !== undefined) return { ...rest, root: make.ofTree(tree) };
  const mark = rest.faults.length === 0 ? -1 : markedLineIn(text, start, end, takesBraces);
  return mark === -1 ? rest : template(text, mark, 'template: text that another program replaces');
}

/**
 * `parseSourced` for a document that something names as YAML, such as a kustomization: braces in plain words are words. Only where
 * it is no YAML at all may it be the source of a template.
 */
export function parseNamed(
  source: SourceFile,
  start: number,
  end: number,
  limits: Limits,
): Composed<SourcedNode> {
  const { text } = source;
  const make = new SourcedMaker(source);
  const { root } = quick(make, text, start, end, limits, true);
  if (root !== undefined) return { root, faults: [] };
  const { root: tree, ...rest } = compose(text, start, end, limits);
  return tree === undefined ? parseSourced(source, start, end, limits) : { ...rest, root: make.ofTree(tree) };
}

function template(text: string, mark: number, what: string): Composed<never> {
  return { faults: [], notRead: `${what} at line ${lineAt(text, mark)}` };
}

/** 1-based. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

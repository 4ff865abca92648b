import type { ValidationError } from './result.js';

/** A place refused as kubeconform tells it: keys joined by `/`, a `/` inside of a key left as it is. */
export interface FlatError {
  readonly path: string;
  readonly msg: string;
}

interface Tree {
  readonly message: string;
  readonly validationErrors: readonly ValidationError[];
}

interface Node extends FlatError {
  readonly depth: number;
  /** The path as it stands in the message. */
  readonly quoted: string;
  readonly causes: Node[];
}

/** `- at '/spec/replicas': `, indented by its depth, as `(*ValidationError).display` of jsonschema writes it. */
const place = / ((?: {2})*)- at '((?:[^'\\]|\\.)*)': /g;

/**
 * The errors of an invalid resource as the tree that they are. Kubeconform keeps only its top (`validation failed`),
 * and the whole of it in its message; the order of both is chance, and here it is that of paths.
 * A message that cannot be read back, because a key or value of the manifest looks like a part of it or ends in a backslash
 * (`quote` of jsonschema cuts that), stays as it is, and so do kubeconform's own errors.
 */
export function errorTree(message: string, flat: readonly FlatError[]): Tree {
  const matches = [...message.matchAll(place)];
  const nodes = matches.map((match, i): Node => {
    const [whole, indent = '', quoted = ''] = match;
    const msg = message.slice(match.index + whole.length, matches[i + 1]?.index);
    return { depth: indent.length / 2, quoted, path: unquoted(quoted), msg: sortedNames(msg), causes: [] };
  });
  const top = nested(nodes);
  if (top === undefined || !agrees(top, flat))
    return { message, validationErrors: flat.map((error) => ({ ...error, causes: [] })) };
  const head = message.slice(0, matches[0]?.index);
  const sorted = inOrder(top);
  return { message: head + sorted.map(written).join(''), validationErrors: sorted.map(plain) };
}

/** Hangs each node under the last one that is less deep; undefined when a depth is skipped. */
function nested(nodes: readonly Node[]): readonly Node[] | undefined {
  const top: Node[] = [];
  const open = [top];
  for (const node of nodes) {
    const siblings = open[node.depth];
    if (siblings === undefined) return undefined;
    siblings.push(node);
    open.length = node.depth + 1;
    open.push(node.causes);
  }
  return top;
}

/** Whether the top of the tree is what kubeconform tells, but for references, which the message passes over. */
function agrees(top: readonly Node[], flat: readonly FlatError[]): boolean {
  return (
    top.length === flat.length &&
    top.every(({ path, msg }, i) => {
      const { path: told = '', msg: words } = flat[i] ?? {};
      const plain = path.replaceAll('~1', '/').replaceAll('~0', '~');
      return words === 'validation failed'
        ? plain.startsWith(told)
        : plain === told && msg === sortedNames(words);
    })
  );
}

function inOrder(nodes: readonly Node[]): Node[] {
  const deep = nodes.map((node) => ({ ...node, causes: inOrder(node.causes) }));
  return deep.sort((a, b) => compare(a.path, b.path) || compare(a.msg, b.msg));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function written({ depth, quoted, msg, causes }: Node): string {
  return ` ${'  '.repeat(depth)}- at '${quoted}': ${msg}${causes.map(written).join('')}`;
}

function plain({ path, msg, causes }: Node): ValidationError {
  return { path, msg, causes: causes.map(plain) };
}

/** Names that the schema does not have are told in the order of a Go map, which is none. */
function sortedNames(msg = ''): string {
  const [, names] = /^additional properties ((?:'(?:[^'\\]|\\.)*'(?:, )?)+) not allowed$/.exec(msg) ?? [];
  if (names === undefined) return msg;
  const sorted = (names.match(/'(?:[^'\\]|\\.)*'/g) ?? []).sort();
  return `additional properties ${sorted.join(', ')} not allowed`;
}

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Undoes `quote` of jsonschema: Go's `%q` with single quotes around it. */
function unquoted(text: string): string {
  return text.replace(/\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/g, (_, escaped: string) =>
    escaped.length > 1
      ? String.fromCodePoint(Number.parseInt(escaped.slice(1), 16))
      : (letters[escaped] ?? escaped),
  );
}

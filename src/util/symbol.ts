/**
 * Text that cannot be known from manifests (a pod IP, a node name) stands between two private-use
 * characters, inside otherwise ordinary text: `\uE000pod IP of shop/web\uE001:8080`. Such a symbol stands
 * for non-empty text that holds neither a semicolon nor a line break, which is true of every address and
 * name that Kubernetes hands out. An optional symbol may stand for no text at all, as the label of a node does that the node
 * may not have.
 */
const open = '\uE000';
const close = '\uE001';
/** Stands behind `open` where the text may be empty too. */
const optional = '\uE002';
const symbols = /\uE000\uE002?([^\uE001]*)\uE001?/gu;
const optionalSymbols = /\uE000\uE002[^\uE001]*\uE001?/gu;

/** An unknown value; `description` is a noun phrase such as `pod IP of shop/web`. Symbols inside it are flattened. */
export function symbol(description: string): string {
  return open + description.replace(/[\uE000-\uE002]/gu, '') + close;
}

/** An unknown value that may be empty too, which readers are told. */
export function optionalSymbol(description: string): string {
  return symbol(`${description}, if any`).replace(open, open + optional);
}

/** The text as it may also be: each optional symbol left out or not, in every combination; the text itself comes first. */
export function possibleTexts(value: string): readonly string[] {
  const [first] = value.match(optionalSymbols) ?? [];
  if (first === undefined) return [value];
  const at = value.indexOf(first);
  const [head, tail] = [value.slice(0, at), value.slice(at + first.length)];
  return possibleTexts(tail).flatMap((rest) => [head + first + rest, head + rest]);
}

/** Whether any part of the text is unknown. */
export function isSymbolic(value: string): boolean {
  return value.includes(open);
}

/** The text for a reader, each symbol in braces: `{pod IP of shop/web}:8080`. */
export function show(value: string): string {
  return isSymbolic(value) ? value.replace(symbols, '{$1}') : value;
}

/**
 * Splits into known text and whole symbols, in order, without empty known parts:
 * `a{x}:1` gives `['a', '{x}', ':1']`, the symbol still between its marks.
 */
export function symbolParts(value: string): readonly string[] {
  return value.split(/(\uE000[^\uE001]*\uE001?)/u).filter((part) => part !== '');
}

/** The known text before the first symbol; all of it when there is none. */
export function knownHead(value: string): string {
  const start = value.indexOf(open);
  return start < 0 ? value : value.slice(0, start);
}

/** The known text after the last symbol; all of it when there is none. */
export function knownTail(value: string): string {
  const end = value.lastIndexOf(open);
  if (end < 0) return value;
  const stop = value.indexOf(close, end);
  return stop < 0 ? '' : value.slice(stop + 1);
}

/** Applies `change` to the known parts only; the symbols stay as they are. */
export function mapKnown(value: string, change: (known: string) => string): string {
  if (!isSymbolic(value)) return change(value);
  return symbolParts(value)
    .map((part) => (isSymbolic(part) ? part : change(part)))
    .join('');
}

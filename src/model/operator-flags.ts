import type { Place } from '../source/manifest.js';
import { isPlaceholder } from '../util/placeholder.js';
import type { Container, Workload } from './workload.js';

/** A flag of the operator as it is written. */
export interface OperatorFlag {
  readonly name: string;
  /** Undefined where something else fills it in before the operator starts. */
  readonly value: string | undefined;
  readonly at: Place;
}

/**
 * The flags on the command line of an operator, by name. A flag that is given twice adds to the first where the operator
 * reads a list, and replaces it where it reads a text. Upstream: `parseFlags` in cmd/operator/main.go, `StringSet.Set`.
 */
export function operatorFlags(workload: Workload, container: Container): ReadonlyMap<string, OperatorFlag> {
  const flags = new Map<string, OperatorFlag>();
  for (const [position, { text, at }] of container.arguments.entries()) {
    const match = /^--?([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(text);
    const name = match?.[1];
    if (name === undefined) continue;
    const written = match?.[2] ?? container.arguments[position + 1]?.text ?? '';
    const value = isFilledIn(written) ? undefined : joined(name, flags.get(name), written);
    flags.set(name, { name, value, at: workload.field(...at) });
  }
  return flags;
}

/** In a flag only a variable is a placeholder: a namespace is never written in capitals. */
function isFilledIn(text: string): boolean {
  return text.split(',').some((part) => part !== '' && isPlaceholder(part));
}

function joined(name: string, before: OperatorFlag | undefined, written: string): string | undefined {
  if (before === undefined || !name.endsWith('namespaces')) return written;
  return before.value === undefined ? undefined : `${before.value},${written}`;
}

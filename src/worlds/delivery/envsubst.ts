import { type Argument, applied } from './envsubst-functions.js';
import { EnvsubstScanner, type ScanMode } from './envsubst-scanner.js';

/** A text with variables, taken apart. */
export type EnvsubstTemplate = readonly (string | Variable)[];

interface Variable {
  readonly name: string;
  /** `:-`, `^^`, `/` and the like; `''` where the value is taken as it is. */
  readonly operator: string;
  readonly args: readonly EnvsubstTemplate[];
  /** The whole of it as it is written. */
  readonly written: string;
}

/** Answers the value of a variable; undefined where it is not set, `open` where that is not known. */
export type VariableLookup = (name: string) => string | undefined | { readonly isOpen: true };

/** A text at which Flux stops: "variable substitution failed". */
class BadSubstitution extends Error {}

/** Undefined where Flux refuses the text. Upstream: `Parse` in github.com/fluxcd/pkg/envsubst/parse/parse.go. */
export function parseEnvsubst(text: string): EnvsubstTemplate | undefined {
  return parsed(new EnvsubstScanner(text));
}

/**
 * The words at which Flux stops, such as `${a.b}`; undefined where it does not, or reads what stands behind the text for the
 * rest of a variable. Never more than a line.
 */
export function badSubstitution(text: string): string | undefined {
  if (parseEnvsubst(`${text}\n}`) !== undefined) return undefined;
  const scanner = new EnvsubstScanner(text);
  if (parsed(scanner) !== undefined) return undefined;
  return /^[^\n}]*\}?/.exec(scanner.written(scanner.outermost, text.length))?.[0];
}

function parsed(scanner: EnvsubstScanner): EnvsubstTemplate | undefined {
  try {
    return parseAny(scanner);
  } catch (error) {
    if (error instanceof BadSubstitution) return undefined;
    throw error;
  }
}

/**
 * The text with its variables replaced; what is not known stays as it is written. A variable that is not set has an empty value, or
 * stops Flux where it is told to be strict, and is not known for that.
 * Upstream: `Execute` in github.com/fluxcd/pkg/envsubst/template.go.
 */
export function evaluateEnvsubst(template: EnvsubstTemplate, lookup: VariableLookup): string {
  return evaluated(template, lookup).text;
}

function evaluated(template: EnvsubstTemplate, lookup: VariableLookup): Argument {
  const parts = template.map((part) =>
    typeof part === 'string' ? { text: part, isKnown: true } : ofVariable(part, lookup),
  );
  return { text: parts.map(({ text }) => text).join(''), isKnown: parts.every(({ isKnown }) => isKnown) };
}

function ofVariable({ name, operator, args, written }: Variable, lookup: VariableLookup): Argument {
  const value = lookup(name);
  const isOpen = typeof value === 'object' || (value === undefined && !defaulting.has(operator));
  if (isOpen) return { text: written, isKnown: false };
  const given = args.map((arg) => evaluated(arg, lookup));
  return (
    applied(operator, typeof value === 'string' ? value : '', given) ?? { text: written, isKnown: false }
  );
}

/** Upstream: `isDefaultOp`. */
const defaulting = new Set(['=', ':=', ':-', ':?', ':+']);

function parseAny(scanner: EnvsubstScanner): EnvsubstTemplate {
  const parts: (string | Variable)[] = [];
  for (;;) {
    scanner.escapesSlash = false;
    const token = scanner.scan({ text: () => true, open: true, escapes: true });
    if (token === 'text') parts.push(scanner.text);
    else if (token === 'open') {
      scanner.outermost = scanner.position - 2;
      parts.push(parseVariable(scanner));
    } else if (token === 'end') return parts;
    else throw new BadSubstitution();
  }
}

/** Nobody nests variables as deep; it keeps what is hostile from the stack. */
const mostNested = 100;

/** Behind its `${`. Upstream: `parseFunc`. */
function parseVariable(scanner: EnvsubstScanner): Variable {
  const start = scanner.position - 2;
  scanner.escapesSlash = true;
  if (++scanner.depth > mostNested) throw new BadSubstitution();
  const parsed = parseInner(scanner);
  scanner.depth -= 1;
  return { ...parsed, written: scanner.written(start, scanner.position) };
}

function parseInner(scanner: EnvsubstScanner): Omit<Variable, 'written'> {
  if (scanner.peek() === '#') {
    const operator = take(scanner, { text: (char, i) => char === '#' && i === 1 });
    const name = take(scanner, { text: isNameChar });
    return close(scanner, { name, operator, args: [] });
  }
  const name = take(scanner, { text: isNameChar });
  switch (scanner.peek()) {
    case ':':
      return /^[-=?+]$/.test(scanner.peek(1)) ? parseDefault(scanner, name) : parseSubstring(scanner, name);
    case '=':
      return parseDefault(scanner, name);
    case ',':
    case '^':
      return close(scanner, { name, operator: take(scanner, { text: isCasing }), args: [] });
    case '/':
      return parseReplacement(scanner, name);
    case '#':
    case '%': {
      const sign = scanner.peek();
      const operator = take(scanner, { text: (char, i) => char === sign && i < 3 });
      return close(scanner, { name, operator, args: [parameter(scanner, isInside)] });
    }
    default:
      return close(scanner, { name, operator: '', args: [] });
  }
}

/** Upstream: `parseDefaultFunc`. */
function parseDefault(scanner: EnvsubstScanner, name: string): Omit<Variable, 'written'> {
  const isShort = scanner.peek() === '=';
  const operator = take(scanner, {
    text: (char, i) =>
      i === 1 ? char === (isShort ? '=' : ':') : i === 2 && !isShort && /[-=?+]/.test(char),
  });
  const args: EnvsubstTemplate[] = [];
  while (scanner.peek() !== '}') args.push(parameter(scanner, isInside));
  return close(scanner, { name, operator, args });
}

/** Upstream: `parseSubstrFunc`. */
function parseSubstring(scanner: EnvsubstScanner, name: string): Omit<Variable, 'written'> {
  const operator = take(scanner, { text: (char, i) => char === ':' && i === 1 });
  const position = parameter(scanner, (char) => char !== ':' && char !== '}');
  const token = scanner.scan({ text: (char) => char === ':', close: true });
  if (token === 'close') return { name, operator, args: [position] };
  if (token !== 'text') throw new BadSubstitution();
  return close(scanner, { name, operator, args: [position, parameter(scanner, isInside)] });
}

/** Upstream: `parseReplaceFunc`. */
function parseReplacement(scanner: EnvsubstScanner, name: string): Omit<Variable, 'written'> {
  const operator = take(scanner, {
    text: (char, i) => (i === 1 && char === '/') || (i === 2 && /[/#%]/.test(char)),
  });
  const pattern = parameter(scanner, (char) => char !== '/', true);
  take(scanner, { text: (char) => char === '/' });
  if (scanner.peek() === '}') return close(scanner, { name, operator, args: [pattern] });
  return close(scanner, { name, operator, args: [pattern, parameter(scanner, isInside, true)] });
}

/** One parameter: a text or one variable. Upstream: `parseParam`. */
function parameter(
  scanner: EnvsubstScanner,
  text: (char: string) => boolean,
  escapes = false,
): EnvsubstTemplate {
  const token = scanner.scan({ text, open: true, ...(escapes ? { escapes } : {}) });
  if (token === 'open') return [parseVariable(scanner)];
  if (token === 'text') return [scanner.text];
  throw new BadSubstitution();
}

function take(scanner: EnvsubstScanner, mode: ScanMode): string {
  if (scanner.scan(mode) !== 'text') throw new BadSubstitution();
  return scanner.text;
}

/** Upstream: `consumeRbrack`. */
function close<T>(scanner: EnvsubstScanner, parsed: T): T {
  if (scanner.scan({ close: true }) !== 'close') throw new BadSubstitution();
  return parsed;
}

function isInside(char: string): boolean {
  return char !== '}';
}

/** Upstream: `acceptIdent`. */
function isNameChar(char: string): boolean {
  return /^[\p{L}\p{Nd}_]$/u.test(char);
}

function isCasing(char: string, i: number): boolean {
  return (char === ',' || char === '^') && i < 3;
}

import { builtIn } from './built-in.js';
import { functions } from './functions.js';
import { type Block, type Pipe, parseGoTemplate, type TemplateNode, type Term } from './parse.js';
import {
  GoTemplateError,
  type GoValue,
  isList,
  isMap,
  isTrue,
  NotKnown,
  printedByTemplate,
} from './value.js';

export interface GoTemplateData {
  readonly values: { readonly [key: string]: GoValue };
  /** Whether there may be more than these: a key that is not there is not known then. */
  readonly isOpen: boolean;
  /** Whether a key that is not there stops the template. */
  readonly failsWithoutKey: boolean;
}

/**
 * What a template of Go with the functions of Sprig writes. What is not known stays as it is written: the action, or the whole of what it
 * decides on. Throws a GoTemplateError where the template stops. Upstream: `Replace` in applicationset/utils of Argo CD, text/template/exec.go.
 */
export function evaluateGoTemplate(template: string, data: GoTemplateData): string {
  try {
    return new Evaluation(template, data).list(parseGoTemplate(template), data.values);
  } catch (error) {
    if (error instanceof NotKnown) return template;
    throw error;
  }
}

class Evaluation {
  private readonly template: string;
  private readonly data: GoTemplateData;
  /** Innermost last; undefined for one whose value is not known. */
  private readonly variables: { readonly name: string; value: { readonly is: GoValue } | undefined }[];

  constructor(template: string, data: GoTemplateData) {
    this.template = template;
    this.data = data;
    this.variables = [{ name: '$', value: { is: data.values } }];
  }

  list(nodes: readonly TemplateNode[], dot: GoValue): string {
    return nodes.map((node) => this.written(node, dot)).join('');
  }

  private written(node: TemplateNode, dot: GoValue): string {
    const depth = this.variables.length;
    try {
      if (node.type === 'text') return node.text;
      if (node.type === 'action') return this.action(node.pipe, dot);
      const text = this.block(node, dot);
      this.variables.length = depth;
      return text;
    } catch (error) {
      if (!(error instanceof NotKnown)) throw error;
      this.variables.length = depth;
      if (node.type === 'action') this.assign(node.pipe, undefined);
      return this.template.slice(node.start, node.end);
    }
  }

  private action(pipe: Pipe, dot: GoValue): string {
    const is = this.pipe(pipe, dot);
    if (pipe.variables.length === 0) return printedByTemplate(is);
    this.assign(pipe, { is });
    return '';
  }

  private block(node: Block, dot: GoValue): string {
    const { type, pipe, list, otherwise } = node;
    const value = this.pipe(pipe, dot);
    if (type === 'range') return this.range(node, value, dot);
    this.assign(pipe, { is: value });
    if (!isTrue(value)) return this.list(otherwise, dot);
    return this.list(list, type === 'with' ? value : dot);
  }

  private range({ pipe, list, otherwise }: Block, over: GoValue, dot: GoValue): string {
    const items = entriesOf(over);
    if (items.length === 0) return this.list(otherwise, dot);
    const depth = this.variables.length;
    const texts = items.map(([key, value]) => {
      const [first, second] = pipe.variables;
      if (first !== undefined) this.declare(first, { is: second === undefined ? value : key });
      if (second !== undefined) this.declare(second, { is: value });
      const text = this.list(list, value);
      this.variables.length = depth;
      return text;
    });
    return texts.join('');
  }

  private declare(name: string, value: { readonly is: GoValue } | undefined): void {
    this.variables.push({ name, value });
  }

  private assign({ variables, declares }: Pipe, value: { readonly is: GoValue } | undefined): void {
    for (const name of variables) {
      if (declares) this.declare(name, value);
      else this.variableNamed(name).value = value;
    }
  }

  private variableNamed(name: string): { value: { readonly is: GoValue } | undefined } {
    const found = this.variables.findLast((one) => one.name === name);
    if (found === undefined) throw new GoTemplateError(`undefined variable "${name}"`);
    return found;
  }

  private pipe({ commands }: Pipe, dot: GoValue): GoValue {
    let piped: { readonly is: GoValue } | undefined;
    for (const command of commands) piped = { is: this.command(command, dot, piped) };
    return piped?.is;
  }

  /** @param piped the value of the command before, which becomes the last argument */
  private command(
    [first, ...rest]: readonly Term[],
    dot: GoValue,
    piped: { readonly is: GoValue } | undefined,
  ): GoValue {
    if (first?.type === 'call') return this.call(first.name, rest, dot, piped);
    if (first === undefined || rest.length > 0 || piped !== undefined)
      throw new GoTemplateError("can't give argument to non-function");
    return this.term(first, dot);
  }

  private call(
    name: string,
    args: readonly Term[],
    dot: GoValue,
    piped: { readonly is: GoValue } | undefined,
  ): GoValue {
    if (name === 'and' || name === 'or') return this.firstThat(name === 'or', args, dot, piped);
    const run = Object.hasOwn(builtIn, name) ? builtIn[name] : functions[name];
    if (run === undefined) throw new NotKnown(name);
    const values = [...args.map((arg) => this.term(arg, dot)), ...(piped === undefined ? [] : [piped.is])];
    if (this.data.isOpen && values.includes(this.data.values)) throw new NotKnown(name);
    return run(...values);
  }

  /** The first argument that decides, or the last; the others are not computed. */
  private firstThat(
    wanted: boolean,
    args: readonly Term[],
    dot: GoValue,
    piped: { readonly is: GoValue } | undefined,
  ): GoValue {
    let value: GoValue;
    for (const arg of args) {
      value = this.term(arg, dot);
      if (isTrue(value) === wanted) return value;
    }
    return piped === undefined ? value : piped.is;
  }

  private term(term: Term, dot: GoValue): GoValue {
    switch (term.type) {
      case 'value':
        return term.value;
      case 'dot':
        return dot;
      case 'variable': {
        const { value } = this.variableNamed(term.name);
        if (value === undefined) throw new NotKnown(term.name);
        return value.is;
      }
      case 'call':
        return this.call(term.name, [], dot, undefined);
      case 'pipe':
        return this.pipe(term.pipe, dot);
      case 'fields':
        return term.fields.reduce((value, field) => this.field(value, field), this.term(term.of, dot));
    }
  }

  /** Upstream: `evalField`. */
  private field(of: GoValue, name: string): GoValue {
    if (of === undefined && !this.data.failsWithoutKey) return undefined;
    if (of === undefined || of === null)
      throw new GoTemplateError(`nil pointer evaluating interface {}.${name}`);
    if (!isMap(of)) throw new GoTemplateError(`can't evaluate field ${name}`);
    if (Object.hasOwn(of, name)) return of[name];
    if (of === this.data.values && this.data.isOpen) throw new NotKnown(name);
    if (this.data.failsWithoutKey) throw new GoTemplateError(`map has no entry for key "${name}"`);
    return undefined;
  }
}

/** What `range` goes through: lists in their order, maps by key. */
function entriesOf(value: GoValue): readonly (readonly [GoValue, GoValue])[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.map((item, i) => [BigInt(i), item]);
  if (isMap(value))
    return Object.keys(value)
      .sort()
      .map((key) => [key, value[key]]);
  throw new GoTemplateError("range can't iterate over a scalar");
}

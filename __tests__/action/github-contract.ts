import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** A slice of GitHub's OpenAPI description (MIT), cut by scripts/cut-openapi.mjs. */
const description = JSON.parse(readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'));

// Formats and words that JSON Schema does not know are left alone: they name shapes that no request here depends on.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(description, 'github.json');

/** An operation of the description that a request matches. */
export interface Operation {
  /** Such as `POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What the description has against the query and the body. */
  readonly faultsOf: (query: URLSearchParams, body: unknown) => readonly string[];
  /** What it has against an answer, so that the stand-in does not say what GitHub would not. */
  readonly answerFaults: (status: number, body: unknown) => readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: object;
}

/** The operation that a request means; undefined when promwire should not make it. */
export function operationOf(method: string, path: string): Operation | undefined {
  for (const [template, item] of Object.entries<Record<string, unknown>>(description.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const found = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
    const key = method.toLowerCase();
    if (found === null || item[key] === undefined) continue;
    const at = `/paths/${pointer(template)}/${key}`;
    const parameters = Object.fromEntries(
      names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]),
    );
    const declared = parametersOf(item, key);
    return {
      route: `${method} ${template}`,
      parameters,
      faultsOf: (query, body) => [
        ...pathFaults(parameters, declared),
        ...queryFaults(query, declared),
        ...bodyFaults(`${at}/requestBody`, body),
      ],
      answerFaults: (status, body) => answerFaults(`${at}/responses/${status}`, body),
    };
  }
  return undefined;
}

function parametersOf(item: Record<string, unknown>, method: string): readonly Parameter[] {
  const operation = item[method] as { readonly parameters?: readonly Parameter[] }; // as OpenAPI has it
  return operation.parameters ?? [];
}

function pathFaults(
  given: Readonly<Record<string, string>>,
  declared: readonly Parameter[],
): readonly string[] {
  return declared
    .filter((parameter) => parameter.in === 'path')
    .flatMap(({ name, schema }) =>
      faults(ajv.compile(schema), typed(given[name] ?? '', schema), `path.${name}`),
    );
}

function queryFaults(query: URLSearchParams, declared: readonly Parameter[]): readonly string[] {
  return [...query].flatMap(([name, value]) => {
    const parameter = declared.find((each) => each.in === 'query' && each.name === name);
    if (parameter === undefined) return [`query.${name} is unknown`];
    const own = faults(ajv.compile(parameter.schema), typed(value, parameter.schema), `query.${name}`);
    return name === 'per_page' && Number(value) > 100 ? [...own, 'query.per_page is above 100'] : own;
  });
}

function typed(value: string, schema: object): unknown {
  return 'type' in schema && schema.type === 'integer' ? Number(value) : value;
}

function bodyFaults(at: string, body: unknown): readonly string[] {
  const schema = valueAt(at);
  if (schema === undefined) return body === undefined ? [] : ['a body where none is taken'];
  const place = `${at}/content/application~1json/schema`;
  return [...faults(compiled(place), body, 'body'), ...unknownKeys(valueAt(place), body, 'body')];
}

/** GitHub drops what it does not know in silence, so the description lets it pass: for us it is a slip of the pen. */
function unknownKeys(schema: unknown, value: unknown, name: string): readonly string[] {
  if (!isRecord(schema) || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((entry, i) => unknownKeys(schema['items'], entry, `${name}[${i}]`));
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  return Object.entries(value).flatMap(([key, entry]) =>
    key in properties ? unknownKeys(properties[key], entry, `${name}.${key}`) : [`${name}.${key} is unknown`],
  );
}

function answerFaults(at: string, body: unknown): readonly string[] {
  const response = valueAt(at);
  if (!isRecord(response)) return ['GitHub does not describe this status'];
  if (response['content'] === undefined) return body === undefined ? [] : ['a body where none is described'];
  return faults(compiled(`${at}/content/application~1json/schema`), body, 'answer');
}

const known = new Map<string, ValidateFunction>();

function compiled(at: string): ValidateFunction {
  const validate = known.get(at) ?? ajv.compile({ $ref: `github.json#${encodeURI(at)}` });
  known.set(at, validate);
  return validate;
}

function faults(validate: ValidateFunction, value: unknown, name: string): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
}

function valueAt(path: string): unknown {
  const steps = path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), description);
}

function pointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

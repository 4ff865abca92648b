import { offer } from '../util/offer.js';

/** The part of ajv's ErrorObject that is read here (ajv compiles the schema with `verbose`). */
export interface SchemaFault {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly enum?: readonly string[];
  };
  readonly data?: unknown;
}

/** A fault as a sentence, and where it stands: the steps to a value, and whether its key or its value is meant. */
export interface ToldFault {
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  readonly sentence: string;
}

/** Words one fault of the schema. Keywords that promwire's schema does not use cannot arrive here. */
export function tellFault(fault: SchemaFault): ToldFault {
  const path = fault.instancePath.split('/').slice(1).map(unescapePointer);
  const name = nameOf(path);
  switch (fault.keyword) {
    case 'additionalProperties': {
      const key = String(fault.params['additionalProperty']);
      const sentence = `unknown key "${key}"${offer(key, Object.keys(fault.parentSchema?.properties ?? {}))}`;
      return { path: [...path, key], part: 'key', sentence };
    }
    case 'required':
      return { path, part: 'value', sentence: `${name} lacks the key "${fault.params['missingProperty']}"` };
    case 'enum': {
      const allowed = fault.parentSchema?.enum ?? [];
      const found = typeof fault.data === 'string' ? `"${fault.data}"` : describe(fault.data);
      const near = typeof fault.data === 'string' ? offer(fault.data, allowed) : '';
      return {
        path,
        part: 'value',
        sentence: `${name} is ${found}, but must be one of ${allowed.join(', ')}${near}`,
      };
    }
    case 'pattern':
      return { path, part: 'value', sentence: `${name} is empty` };
    case 'type':
      return { path, part: 'value', sentence: typeSentence(name, String(fault.params['type']), fault.data) };
    default:
      throw new Error(`the schema of the configuration uses "${fault.keyword}", which has no words yet`);
  }
}

function typeSentence(name: string, wanted: string, found: unknown): string {
  const scalar = found === null || typeof found !== 'object';
  if (wanted === 'string' && scalar && found !== null) {
    return `${name} is ${describe(found)}, but must be text: put it in quotes`;
  }
  if (wanted === 'array' && typeof found === 'string') {
    return `${name} is text, but must be a list: write it as "- ${found.split('\n', 1)[0]}"`;
  }
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a mapping',
    'boolean,array': 'true or a list',
  };
  return `${name} is ${describe(found)}, but must be ${words[wanted] ?? wanted}`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${String(value)}`;
}

/** `"fail-on"`, `entry 2 of "ignore"`, `"rule" of entry 1 of "ignore"`; counting from 1 as people do. */
function nameOf(path: readonly string[]): string {
  if (path.length === 0) return 'the configuration';
  const names = path.map((step) => (/^\d+$/.test(step) ? `entry ${Number(step) + 1}` : `"${step}"`));
  return names.reverse().join(' of ');
}

/** RFC 6901, section 4. */
function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

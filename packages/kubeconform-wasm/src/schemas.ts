/** The content of a schema: JSON as text, or as UTF-8. */
export type Schema = string | Uint8Array;

/**
 * Where schemas come from: their content by path, or a function that answers at once. A path is written without a
 * leading `/` or `./` (`schemas/service-v1.json`); of a location that starts with `http` it is the whole URL.
 */
export type Schemas = ReadonlyMap<string, Schema> | ((path: string) => Schema | undefined);

/** Looks a schema up by a path as kubeconform asks for it; undefined when there is none. */
export type Lookup = (path: string) => Uint8Array | undefined;

const encoder = new TextEncoder();

/** One lookup for both forms of schemas. Throws what a function of the caller throws. */
export function lookupIn(schemas: Schemas): Lookup {
  const find = typeof schemas === 'function' ? schemas : inMap(schemas);
  return (path) => {
    const content = find(normalised(path));
    return typeof content === 'string' ? encoder.encode(content) : content;
  };
}

function inMap(schemas: ReadonlyMap<string, Schema>): (path: string) => Schema | undefined {
  const byPath = new Map([...schemas].map(([path, content]) => [normalised(path), content]));
  return (path) => byPath.get(path);
}

/** The path from the root of the files in memory; a URL as it is. */
function normalised(path: string): string {
  if (/^https?:\/\//.test(path)) return path;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

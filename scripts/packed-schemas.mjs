// The recorded schemas as modules, so that they can be bundled and are loaded only when they are needed.
import { readFileSync } from 'node:fs';

/** A module that exports `schemas/NAME.json.br` in base64. */
export function packedSchemas(name) {
  const base64 = readFileSync(`schemas/${name}.json.br`).toString('base64');
  return `// biome-ignore-all format: generated\n\nexport const packed =\n  '${base64}';\n`;
}

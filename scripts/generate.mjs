// Writes the committed files that follow from others: the compiled check of promwire.yaml, the version, merge keys, packed schemas,
// the script of a thread.
// `--check` writes nothing and fails when one of them is not fresh.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { crdDefaults } from './crd-defaults.mjs';
import { packedSchemas } from './packed-schemas.mjs';
import { threadScript } from './thread-script.mjs';

const header = '// Written by `npm run generate`.\n';
const noLint = '// biome-ignore-all lint: generated\n// biome-ignore-all format: generated\n';

/** The schema compiled to a function, so that ajv is not loaded at run time. */
function validator() {
  const schema = JSON.parse(readFileSync('schemas/promwire.schema.json', 'utf8'));
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true, // `closed` is true or a list
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile({ $id: 'promwire', ...schema }));
  if (code.includes('require('))
    throw new Error('the compiled schema needs ajv at run time: avoid that keyword');
  return `${header}${noLint}${code.replace(/export default [^;]+;/, '').trim()}\n`;
}

function version() {
  return `${header}export const version = '${JSON.parse(readFileSync('package.json', 'utf8')).version}';\n`;
}

const outputs = {
  'src/config/validate.generated.js': validator(),
  'src/util/version.generated.ts': version(),
  'src/model/crd-defaults.generated.ts': header + crdDefaults(),
  'src/schema/kubeconform-thread.generated.ts': header + (await threadScript()),
  'src/schema/kubernetes.generated.ts': header + packedSchemas('kubernetes'),
  'src/schema/monitoring.generated.ts': header + packedSchemas('monitoring'),
};
for (const [file, text] of Object.entries(outputs)) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not fresh: run \`npm run generate\` and commit it`);
    process.exitCode = 1;
  }
}

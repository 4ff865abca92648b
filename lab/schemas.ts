import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'yaml';
import { Family } from './family.js';
import { dig, type Json, type JsonObject, list, mapping, text } from './json.js';
import type { Kube } from './kube.js';
import { type Definitions, packSchemas } from './pack-schemas.js';
import { cache, root } from './paths.js';
import { addAddress, raiseLoopback, requireSeal, runSealed } from './seal.js';
import { apiAddress, startApi } from './stack.js';
import { until } from './wait.js';

const kubernetes = 'k8s.io/kubernetes';
const operator = 'github.com/prometheus-operator/prometheus-operator';

/** Minors of Kubernetes that are not built here: upstream's own record of what their API server serves. */
const olderKubernetes = ['1.35.4', '1.36.3'];

/** The last patch of each minor of the operator that the module proxy has; of 0.86 it has none. */
const operators = [
  ...['0.70.0', '0.71.2', '0.72.0', '0.73.2', '0.74.0', '0.75.2', '0.76.2', '0.77.2', '0.78.2', '0.79.2'],
  ...['0.80.1', '0.81.0', '0.82.2', '0.83.0', '0.84.0', '0.85.0', '0.87.1', '0.88.1', '0.89.0', '0.90.1'],
  ...['0.91.0', '0.92.1', '0.93.1', '0.94.0'],
];

const folder = join(cache, 'schemas');

/** Records `schemas/kubernetes.json.br` and `schemas/monitoring.json.br`. Resolves to the exit status. */
export async function recordSchemas(say: (line: string) => void): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = operators.map((version) => [version, moduleFolder(operator, version)] as const);
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources));
  const older = olderKubernetes.map((version) => [version, publishedBy(version)] as const);
  const status = await runSealed(['schemas-served']);
  if (status !== 0) return status;
  const served = Object.keys(readServed('kubernetes')).map(
    (version) => [version, readServed('kubernetes')[version] ?? {}] as const,
  );
  say(pack('kubernetes', [...older, ...served]));
  say(pack('monitoring', Object.entries(readServed('monitoring'))));
  return 0;
}

function readServed(name: string): Record<string, Definitions> {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, Definitions>; // written by serveSchemas
}

function pack(name: string, versions: readonly (readonly [string, Definitions])[]): string {
  const packed = packSchemas(new Map(versions.map(([version, found]) => [minorOf(version), found])));
  const json = Buffer.from(JSON.stringify(packed));
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: json.length };
  const file = join('schemas', `${name}.json.br`);
  const bytes = brotliCompressSync(json, { params });
  writeFileSync(join(root, file), bytes);
  return `${file}: ${versions.map(([version]) => version).join(', ')}; ${packed.nodes.length} nodes, ${bytes.length} bytes`;
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** Where the module cache holds a module, after a download where it was not there. */
function moduleFolder(module: string, version: string): string {
  const { stdout, status } = spawnSync('go', ['mod', 'download', '-json', `${module}@v${version}`], {
    encoding: 'utf8',
  });
  const found = text(JSON.parse(stdout) as Json, 'Dir'); // Go prints JSON, also of a failure
  if (status !== 0 || found === '') throw new Error(`${module}@v${version} is not to be had:\n${stdout}`);
  return found;
}

/** What upstream publishes of an API server, all groups together. */
function publishedBy(version: string): Definitions {
  const specs = join(moduleFolder(kubernetes, version), 'api', 'openapi-spec', 'v3');
  return Object.assign({}, ...readdirSync(specs).map((file) => definitionsIn(readJson(join(specs, file)))));
}

function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8')) as Json; // JSON.parse yields nothing else
}

function definitionsIn(document: Json): Definitions {
  return mapping(document, 'components', 'schemas');
}

/** Runs inside the seal: asks a real API server, and gives it the CRDs of one version of the operator after the other. */
export async function serveSchemas(): Promise<number> {
  requireSeal();
  raiseLoopback();
  addAddress(apiAddress);
  const family = new Family();
  try {
    const kube = await startApi(family, join(folder, 'run'), ['--runtime-config=api/all=true']);
    writeServed('kubernetes', { [await versionOf(kube)]: await servedBy(kube) });
    const sources = readJson(join(folder, 'sources.json')) as readonly (readonly [string, string])[]; // written by recordSchemas
    const found: Record<string, Definitions> = {};
    for (const [version, source] of sources) found[version] = await customKinds(kube, version, source);
    writeServed('monitoring', found);
    return 0;
  } finally {
    await family.end();
  }
}

function writeServed(name: string, versions: Readonly<Record<string, Definitions>>): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(versions));
}

async function versionOf(kube: Kube): Promise<string> {
  return text(await kube.must('GET', '/version'), 'gitVersion').replace(/^v/, '');
}

/** The definitions of all groups that the API server serves. */
async function servedBy(kube: Kube): Promise<Definitions> {
  const groups = Object.keys(mapping(await kube.must('GET', '/openapi/v3'), 'paths'));
  const all: Record<string, Json> = {};
  for (const group of groups)
    Object.assign(all, definitionsIn(await kube.must('GET', `/openapi/v3/${group}`)));
  return all;
}

const crds = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const monitoring = ['v1', 'v1alpha1', 'v1beta1'];

/** Puts the CRDs of a version into the cluster and gives what the API server then publishes of them. */
async function customKinds(kube: Kube, version: string, source: string): Promise<Definitions> {
  const examples = join(source, 'example', 'prometheus-operator-crd-full');
  const marks: string[] = [];
  for (const file of readdirSync(examples).sort()) {
    const crd = marked(parse(readFileSync(join(examples, file), 'utf8')) as JsonObject, version); // plain YAML data
    marks.push(
      ...list(crd, 'spec', 'versions').map((one) => text(one, 'schema', 'openAPIV3Schema', 'description')),
    );
    await put(kube, crd);
  }
  return await until(`the CRDs of ${version} to be published`, async () => {
    const found = await publishedKinds(kube);
    const all = JSON.stringify(found);
    return marks.every((mark) => all.includes(mark)) ? found : undefined;
  });
}

/** The API server publishes a CRD some time after it took it: the description tells when it has. */
function marked(crd: JsonObject, version: string): JsonObject {
  const versions = list(crd, 'spec', 'versions').map((one) => {
    const schema = mapping(one, 'schema', 'openAPIV3Schema');
    const description = `${text(crd, 'metadata', 'name')} ${text(one, 'name')} of ${version}`;
    return { ...mapping(one), schema: { openAPIV3Schema: { ...schema, description } } };
  });
  return { ...crd, spec: { ...mapping(crd, 'spec'), versions } };
}

async function put(kube: Kube, crd: JsonObject): Promise<void> {
  const path = `${crds}/${text(crd, 'metadata', 'name')}`;
  const { status, body } = await kube.call('GET', path);
  if (status === 404) {
    await kube.must('POST', crds, crd);
    return;
  }
  const resourceVersion = dig(body, 'metadata', 'resourceVersion') ?? '';
  await kube.must('PUT', path, { ...crd, metadata: { ...mapping(crd, 'metadata'), resourceVersion } });
}

async function publishedKinds(kube: Kube): Promise<Definitions> {
  const all: Record<string, Json> = {};
  for (const version of monitoring) {
    const { status, body } = await kube.call('GET', `/openapi/v3/apis/monitoring.coreos.com/${version}`);
    if (status === 200) Object.assign(all, definitionsIn(body));
    delete all['io.k8s.api.autoscaling.v1.Scale']; // a subresource of the same document
  }
  return all;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { type Json, type JsonObject, list, mapping, text } from './json.js';

/** A machine of the pretended cluster. */
export interface LabNode {
  readonly name: string;
  readonly ip: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** What the pretended kubelet does with the pods of a workload, or with a bare pod. */
export interface PodFate {
  /** Condition Ready; true when left out. */
  readonly ready?: boolean;
  /** `Running` when left out. */
  readonly phase?: string;
  /** `none` for a pod without an address. */
  readonly ip?: string;
  /** The name of its node; it need not exist. `none` for a pod that no scheduler ever saw. */
  readonly node?: string;
  /** True when nothing listens on its ports. */
  readonly silent?: boolean;
}

/** A real server behind an address. */
export interface ServerSpec {
  /** `address:port`. */
  readonly at: string;
  readonly speaks: ServerTongue;
  /** Name of a pair in `lab/pki`, for those that speak TLS. */
  readonly certificate?: string;
  /** Name of a certificate in `lab/pki`: clients must present one that it signed. */
  readonly clientCa?: string;
  /** Where a real etcd serves metrics without TLS, `address:port`. */
  readonly metricsAt?: string;
}

export type ServerTongue =
  | 'etcd'
  | 'http'
  | 'https'
  | '401'
  | '403'
  | '404'
  | '302'
  | 'html'
  | 'slow'
  | 'reset'
  | 'blank';

export interface Scenario {
  readonly name: string;
  /** One sentence. */
  readonly says: string;
  /** File name and text, sorted by name. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly nodes: readonly LabNode[];
  readonly pods: Readonly<Record<string, PodFate>>;
  readonly servers: readonly ServerSpec[];
  /** `as-written`: Prometheus may read only what the files allow its service account. */
  readonly rbac: 'all' | 'as-written';
  /** `as-written`: only namespaces that the files declare exist. */
  readonly namespaces: 'all' | 'as-written';
  /** `restarted`: the controllers start once more after everything is applied, as they do in any cluster some day. */
  readonly controllers: 'started' | 'restarted';
  /** `served`: the names of Services lead to the addresses behind them; left out, no name leads anywhere. */
  readonly names?: 'served';
}

const defaultNodes: readonly LabNode[] = [{ name: 'node-1', ip: '10.0.0.11', labels: {} }];

/** Reads the folder of a scenario. Throws when `scenario.yaml` is missing or has no sentence. */
export function readScenario(folder: string, name: string): Scenario {
  const names = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file) && file !== 'scenario.yaml');
  const told = parse(readFileSync(join(folder, 'scenario.yaml'), 'utf8')) as Json; // plain YAML data
  const says = text(told, 'says');
  if (says === '') throw new Error(`${name}/scenario.yaml: "says" must be one sentence`);
  return {
    name,
    says,
    files: names.sort().map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') })),
    nodes: list(told, 'nodes').length === 0 ? defaultNodes : list(told, 'nodes').map(labNode),
    pods: mapping(told, 'pods') as unknown as Scenario['pods'], // checked by what the recording shows
    servers: list(told, 'servers') as unknown as readonly ServerSpec[], // the same
    rbac: text(told, 'rbac') === 'as-written' ? 'as-written' : 'all',
    namespaces: text(told, 'namespaces') === 'as-written' ? 'as-written' : 'all',
    controllers: text(told, 'controllers') === 'restarted' ? 'restarted' : 'started',
    ...(text(told, 'names') === 'served' ? { names: 'served' } : {}),
  };
}

function labNode(node: Json): LabNode {
  const labels = Object.entries(mapping(node, 'labels')).map(([key, value]) => [key, String(value)]);
  return { name: text(node, 'name'), ip: text(node, 'ip'), labels: Object.fromEntries(labels) };
}

/** The objects of a scenario's files in the order in which they stand, items of a `List` one by one. */
export function objectsOf({ files }: Scenario): readonly JsonObject[] {
  return files
    .flatMap((file) => parseAllDocuments(file.text, { version: '1.1', merge: true }))
    .map((document) => document.toJS() as Json) // plain YAML data
    .flatMap((value) =>
      text(value, 'kind').endsWith('List')
        ? list(value, 'items').map((item) => itemOf(value, item))
        : [value],
    )
    .filter((value) => text(value, 'kind') !== '')
    .map((value) => mapping(value));
}

/** An item of a list; lists of one kind, such as `RoleList`, may leave kind and API version to the list. */
function itemOf(all: Json, item: Json): Json {
  const [apiVersion, kind] = [text(all, 'apiVersion'), text(all, 'kind').slice(0, -'List'.length)];
  return kind === '' ? item : { apiVersion, kind, ...mapping(item) };
}

/** A digest of all of a scenario but its sentence, by which a recording knows what it is a recording of. */
export function digestOf({ name: _name, says: _says, ...played }: Scenario): string {
  return createHash('sha256').update(JSON.stringify(played)).digest('hex').slice(0, 16);
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parse } from 'yaml';
import { defaultConfig } from '../../src/config/config.js';
import { configurationOf } from '../../src/discovery/configuration/configuration.js';
import type { PrometheusPools } from '../../src/discovery/pool.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { configurationYaml } from '../../src/report/configuration.js';
import { rules } from '../../src/rules/rules.js';
import { parseVersion } from '../../src/util/version-number.js';
import { withoutSecrets } from '../job-digest.js';
import { dig, type Json, type JsonObject, list, text } from '../json.js';
import { programModules } from '../paths.js';
import { ask } from './ask.js';
import type { Fact } from './facts.js';
import { manifests } from './operator-cases.js';

/** What the operator makes of one Prometheus; see lab/programs/operator/answers. */
interface Outcome {
  readonly object: string;
  readonly fault?: string;
  readonly rejected: Readonly<Record<string, string>>;
  readonly configuration?: string;
}

interface Answer {
  readonly refused: Readonly<Record<string, string>>;
  readonly prometheuses: readonly Outcome[];
}

type Objects = readonly JsonObject[];

/** What the operator's packages, and Prometheus' of what these generate, make of each case. */
export async function realOperator(cases: readonly Objects[]): Promise<readonly (readonly Fact[])[]> {
  const answers = await ask<Answer>('operator-answers', cases, [crds()]);
  const made = answers.flatMap(({ prometheuses }) =>
    prometheuses.map(({ configuration = '' }) => configuration),
  );
  const questions = made.map((configuration) => ({
    configuration: configuration.replaceAll('$(SHARD)', '0'),
  }));
  const loads = await ask<{ readonly fault?: string }>('prometheus-answers', questions);
  const loaded = new Map(made.map((configuration, index) => [configuration, loads[index]?.fault]));
  return answers.map(({ refused, prometheuses }, index) => [
    ...Object.entries(refused).map(([about, note]) => refusal(about, note)),
    ...prometheuses.flatMap((outcome) =>
      realOf(cases[index] ?? [], outcome, loaded.get(outcome.configuration ?? '')),
    ),
  ]);
}

/** The CRDs lie beside the sources of the operator. */
function crds(): string {
  const module = 'github.com/prometheus-operator/prometheus-operator';
  const options = { cwd: join(programModules, 'operator'), encoding: 'utf8' } as const;
  const folder = execFileSync('go', ['list', '-m', '-f', '{{.Dir}}', module], options).trim();
  return join(folder, 'example', 'prometheus-operator-crd');
}

function realOf(
  objects: Objects,
  { object, fault, rejected, configuration = '' }: Outcome,
  loadFault: string | undefined,
) {
  if (fault !== undefined) return [state(object, 'failed', fault)];
  return [
    state(object, loadedAs(objects, object, loadFault === undefined ? 'ready' : 'poisoned'), loadFault),
    ...Object.entries(rejected).map(([monitor, message]) => rejection(object, monitor, message)),
    ...configurationFacts(object, configuration),
  ];
}

const admissionRules = rules.filter(({ gate }) => gate === 'admission');

/** What promwire makes of a case, given the versions that `versions` of programs.ts tells. */
export async function saidOperator(
  objects: Objects,
  {
    'prometheus-operator': operator = '',
    'kube-apiserver': kubernetes = '',
  }: Readonly<Record<string, string>>,
): Promise<readonly Fact[]> {
  const given = { operator: parseVersion(operator), kubernetes: parseVersion(kubernetes) };
  const config = { ...defaultConfig, versions: given };
  const host = memoryHost({ 'objects.yaml': manifests(objects) });
  const { findings, wires } = await scan({ host, config, rules: admissionRules });
  const faults = new Map(
    findings.filter(({ severity }) => severity === 'error').map(({ object, message }) => [object, message]),
  );
  return [
    ...[...faults].map(([about, note]) => refusal(about, note)),
    ...wires.flatMap(({ discovery }) =>
      discovery.prometheuses
        .filter(({ prometheus }) => prometheus !== undefined && !discovery.isRefused(prometheus))
        .flatMap((trace) => saidOf(objects, trace)),
    ),
  ];
}

function saidOf(objects: Objects, trace: PrometheusPools): readonly Fact[] {
  const { prometheus, pools, fault } = trace;
  if (prometheus === undefined) return [];
  const about = `${prometheus.kind} ${prometheus.ref}`;
  const poison = fault?.reason ?? pools.find((pool) => pool.state === 'poisoned')?.reason;
  if (trace.state === 'failed') return [state(about, 'failed', fault?.reason)];
  const rejected = new Map(
    pools.flatMap(({ admission, selection, object }) =>
      admission.verdict === 'rejected' && selection.verdict === 'yes'
        ? [[object, admission.rejection.message] as const]
        : [],
    ),
  );
  return [
    state(about, loadedAs(objects, about, trace.state === 'poisoned' ? 'poisoned' : 'ready'), poison),
    ...[...rejected].map(([monitor, message]) => rejection(about, monitor, message)),
    ...configurationFacts(about, configurationYaml(configurationOf(prometheus, trace), [])),
  ];
}

const refusal = (about: string, note: string): Fact => ({ key: `refused ${about}`, value: true, note });

const state = (about: string, value: string, note = ''): Fact => ({ key: `state ${about}`, value, note });

/**
 * Whether the newest Prometheus takes a configuration says nothing of one that is written for an older: it may hold what
 * the newest knows no more.
 */
function loadedAs(objects: Objects, about: string, value: 'ready' | 'poisoned'): string {
  const owner = objects.find((object) => refOf(object) === about) ?? {};
  return /^v?2\./.test(text(owner, 'spec', 'version')) ? 'written' : value;
}

const refOf = (object: JsonObject): string =>
  `${text(object, 'kind')} ${text(object, 'metadata', 'namespace')}/${text(object, 'metadata', 'name')}`;

/** In the words of the operator, without what its libraries add: how names are written, what is odd about a certificate. */
const rejection = (about: string, monitor: string, message: string): Fact => ({
  key: `rejected ${about}: ${monitor}`,
  value: message
    .replace(/(failed to parse certificate: ).*$/s, '$1')
    .replace(/\[?(key: Invalid value: "[^"]*").*$/s, '$1'),
  note: message,
});

function configurationFacts(about: string, yaml: string): readonly Fact[] {
  const whole = parse(yaml) as Json; // plain YAML data
  const jobs = list(whole, 'scrape_configs');
  const names = jobs.map((job) => text(job, 'job_name'));
  return [
    fact(`global ${about}`, dig(whole, 'global') ?? null),
    fact(`jobs ${about}`, names),
    ...jobs.map((job, index) => fact(`job ${about}: ${names[index]}`, job)),
  ];
}

const fact = (key: string, value: Json): Fact => ({ key, value: withoutSecrets(value), note: '' });

import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import type { Member } from './family.js';
import { dig, type Json, type JsonObject, list, mapping, refOf, text } from './json.js';
import { logLines } from './log-lines.js';
import { layOut, MountFault, write } from './mounts.js';
import { hasten } from './pace.js';
import { pki } from './paths.js';
import { programPath } from './programs.js';
import type { PrometheusRecord, PrometheusState, ShardRecord } from './recording.js';
import type { Scenario } from './scenario.js';
import { serviceNames } from './service-names.js';
import { apiAddress, apiPort, type Stack } from './stack.js';
import { readTargets } from './targets.js';
import { until } from './wait.js';

const webPort = 19090;
const serviceAccount = '/var/run/secrets/kubernetes.io/serviceaccount';
const configFile = '/etc/prometheus/config_out/prometheus.env.yaml';

/** What a Prometheus object is called in the names of what the operator makes for it. */
const prefixes: Readonly<Record<string, string>> = {
  Prometheus: 'prometheus',
  PrometheusAgent: 'prom-agent',
};

/**
 * Runs the Prometheus that an object asks for, with the files its pod would see, until it knows all its targets
 * and has scraped each, and tells what it then shows. What keeps it from running is told as its state.
 */
export async function recordPrometheus(
  stack: Stack,
  object: Json,
  names: Scenario['names'],
): Promise<PrometheusRecord> {
  const { kube } = stack;
  const namespace = text(object, 'metadata', 'namespace');
  const full = `${prefixes[text(object, 'kind')]}-${text(object, 'metadata', 'name')}`;
  const secret = await kube.call('GET', `/api/v1/namespaces/${namespace}/secrets/${full}`);
  const packed = text(secret.body, 'data', 'prometheus.yaml.gz');
  if (packed === '') return idle(object, ...(await whyUnwritten(stack, object)));
  const generated = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
  const configuration = inShard(generated, full, 0);
  const jobs = list(parse(configuration, { version: '1.1' }) as Json, 'scrape_configs').map((job) =>
    mapping(job),
  ); // plain YAML data
  const set = await kube.call('GET', `/apis/apps/v1/namespaces/${namespace}/statefulsets/${full}`);
  if (set.status !== 200) return { ...idle(object, ...(await whyUnwritten(stack, object))), jobs };
  const podSpec = dig(set.body, 'spec', 'template', 'spec') ?? {};
  const folder = join(stack.folder, 'root');
  const layRoot = async (content: string): Promise<readonly string[]> => {
    rmSync(folder, { recursive: true, force: true });
    const files = await layOut(kube, folder, namespace, podSpec);
    await writeServiceAccount(stack, folder, namespace, podSpec);
    write(folder, configFile, hasten(content));
    if (names === 'served') write(folder, '/etc/hosts', await serviceNames(kube));
    return files;
  };
  try {
    const files = await layRoot(configuration);
    const ran = await run(stack, folder, object, jobs);
    const otherShards: ShardRecord[] = [];
    for (let shard = 1; shard < shardsOf(object) && ran.state === 'running'; shard++) {
      await layRoot(inShard(generated, full, shard));
      otherShards.push({ shard, active: (await run(stack, folder, object, jobs)).active });
    }
    const others = otherShards.length === 0 ? {} : { otherShards };
    return { ...idle(object, 'running', ''), jobs, files: files.filter(isTold), ...ran, ...others };
  } catch (error) {
    if (!(error instanceof MountFault)) throw error;
    return { ...idle(object, 'waiting', error.message), jobs };
  }
}

/** The configuration as the reloader fills it in for the first pod of a shard. */
function inShard(configuration: string, full: string, shard: number): string {
  const set = shard === 0 ? full : `${full}-shard-${shard}`;
  return configuration.replaceAll('$(POD_NAME)', `${set}-0`).replaceAll('$(SHARD)', String(shard));
}

const shardsOf = (object: Json): number => Number(dig(object, 'spec', 'shards') ?? 1);

/** Whether a file is worth telling: what the operator itself always writes is not. */
const isTold = (file: string): boolean =>
  !file.startsWith('/etc/prometheus/config/') &&
  !file.startsWith('/etc/prometheus/web_config/') &&
  !file.startsWith('/etc/prometheus/rules/');

function idle(object: Json, state: PrometheusState, reason: string): PrometheusRecord {
  return {
    ref: refOf(object),
    kind: text(object, 'kind'),
    state,
    reason,
    files: [],
    jobs: [],
    pools: [],
    active: [],
    dropped: [],
    failedTargets: [],
  };
}

/** Why the operator wrote no configuration or no StatefulSet, by the conditions of the object. */
async function whyUnwritten({ kube }: Stack, object: Json): Promise<readonly [PrometheusState, string]> {
  const resource = await kube.resource(text(object, 'apiVersion'), text(object, 'kind'));
  const path = `${resource?.base}/namespaces/${text(object, 'metadata', 'namespace')}/${resource?.plural}/${text(object, 'metadata', 'name')}`;
  const { body } = await kube.call('GET', path);
  const reconciled = list(body, 'status', 'conditions').find((one) => text(one, 'type') === 'Reconciled');
  return text(reconciled, 'status') === 'False' ? ['failed', text(reconciled, 'message')] : ['unmanaged', ''];
}

async function writeServiceAccount(
  { kube }: Stack,
  folder: string,
  namespace: string,
  podSpec: Json,
): Promise<void> {
  if (dig(podSpec, 'automountServiceAccountToken') === false) return;
  const name = text(podSpec, 'serviceAccountName') || 'default';
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts`;
  await kube.call('POST', path, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } });
  const granted = await kube.must('POST', `${path}/${name}/token`, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: {},
  });
  write(folder, join(serviceAccount, 'token'), text(granted, 'status', 'token'));
  write(folder, join(serviceAccount, 'namespace'), namespace);
  write(folder, join(serviceAccount, 'ca.crt'), readFileSync(join(pki, 'kubernetes-ca.crt')));
}

type Outcome = Pick<PrometheusRecord, 'state' | 'reason' | 'pools' | 'active' | 'dropped' | 'failedTargets'>;

async function run(
  stack: Stack,
  folder: string,
  object: Json,
  jobs: readonly JsonObject[],
): Promise<Outcome> {
  const member = start(stack, folder, text(object, 'kind') === 'PrometheusAgent');
  try {
    const base = `http://127.0.0.1:${webPort}`;
    const up = await until('Prometheus', async () => {
      if (member.ended() !== undefined) return 'ended';
      return (await fetch(`${base}/-/ready`)).status === 200 ? 'ready' : undefined;
    });
    if (up === 'ready')
      return { state: 'running', reason: '', ...(await readTargets(base, member.log, jobs)) };
    return {
      state: 'poisoned',
      reason: loadFault(member.log),
      pools: [],
      active: [],
      dropped: [],
      failedTargets: [],
    };
  } finally {
    await member.end();
  }
}

function start({ family, folder: own }: Stack, folder: string, agent: boolean): Member {
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  linkSync(programPath('prometheus'), join(folder, 'prometheus'));
  const storage = agent ? ['--agent', '--storage.agent.path=/data'] : ['--storage.tsdb.path=/data'];
  return family.start('prometheus', {
    command: 'chroot',
    args: [
      ...[folder, '/prometheus', `--config.file=${configFile}`, `--web.listen-address=127.0.0.1:${webPort}`],
      ...[...storage, '--scrape.discovery-reload-interval=200ms', '--log.format=json'],
    ],
    env: { KUBERNETES_SERVICE_HOST: apiAddress, KUBERNETES_SERVICE_PORT: String(apiPort) },
    log: join(own, 'prometheus.log'),
  });
}

/** Prometheus' own words on a configuration that it would not load. */
function loadFault(log: string): string {
  for (const line of logLines(log)) {
    const error = text(line, 'err');
    if (error !== '') return error;
  }
  return readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '';
}

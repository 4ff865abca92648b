import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Family, type Member, tail } from './family.js';
import { dig, type Json, list, text } from './json.js';
import { Kube } from './kube.js';
import { pki, programModules } from './paths.js';
import { programPath } from './programs.js';
import { addAddress, raiseLoopback, requireSeal } from './seal.js';
import { Hopeless, until } from './wait.js';

/** The address under which pods reach the API server. */
export const apiAddress = '172.18.0.2';
export const apiPort = 6443;
const storePort = 12379;
const operatorPort = 18080;
const token = 'laboratory';

/** Nothing that needs a kubelet, a scheduler or a cloud. */
const controllers = [
  'endpoints-controller',
  'endpointslice-controller',
  'endpointslice-mirroring-controller',
  'deployment-controller',
  'replicaset-controller',
  'statefulset-controller',
  'daemonset-controller',
  'job-controller',
];

/** The programs that run for all scenarios of one worker. */
export interface Stack {
  readonly kube: Kube;
  readonly family: Family;
  /** A folder of this worker's own. */
  readonly folder: string;
  /** Stops the controllers and starts them anew. */
  readonly restartControllers: () => Promise<void>;
  /** Metrics of the operator, as text. */
  readonly operatorMetrics: () => Promise<string>;
}

/**
 * Starts etcd, the API server, the controllers and the operator in a sealed network and waits until each answers.
 * Throws when the network is not sealed, or with the end of its log when a program does not come up.
 */
export async function startStack(folder: string): Promise<Stack> {
  requireSeal();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  raiseLoopback();
  addAddress(apiAddress);
  const family = new Family();
  try {
    return await started(family, folder);
  } catch (error) {
    await family.end();
    throw error;
  }
}

async function started(family: Family, folder: string): Promise<Stack> {
  const kubeconfig = writeKubeconfig(folder);
  const kube = await startApi(family, folder);
  let manager = startControllers(family, folder, kubeconfig);
  await createCrds(kube);
  const operator = startOperator(family, folder, kubeconfig);
  const operatorMetrics = async (): Promise<string> =>
    (await fetch(`http://127.0.0.1:${operatorPort}/metrics`)).text();
  await until('the operator', async () => ((await operatorMetrics()) === '' ? fault(operator) : true));
  return {
    kube,
    family,
    folder,
    operatorMetrics,
    restartControllers: async () => {
      await manager.end();
      manager = startControllers(family, folder, kubeconfig);
      await until('the controllers', async () => (isAtWork(manager) ? true : fault(manager)));
    },
  };
}

/** Starts etcd and the API server, which is ready when this resolves. `also`: further arguments of the API server. */
export async function startApi(family: Family, folder: string, also: readonly string[] = []): Promise<Kube> {
  const kube = new Kube(apiAddress, apiPort, token);
  startStore(family, folder);
  const server = startApiServer(family, folder, also);
  await until('the API server', async () =>
    (await kube.call('GET', '/readyz')).status === 200 ? true : fault(server),
  );
  return kube;
}

/** Whether the controllers that make Endpoints and slices say that they work. */
function isAtWork({ log }: Member): boolean {
  const told = readFileSync(log, 'utf8');
  return ['Starting service queue worker threads', 'Starting worker threads'].every((line) =>
    told.includes(line),
  );
}

/** Throws when a program has ended; undefined, for "not yet", while it runs. */
function fault({ name, log, ended }: Member): undefined {
  const how = ended();
  if (how !== undefined) throw new Hopeless(`${name} ended with ${how}:\n${tail(log)}`);
  return undefined;
}

function startStore(family: Family, folder: string): Member {
  const url = `http://127.0.0.1:${storePort}`;
  const peer = 'http://127.0.0.1:12380';
  return family.start('etcd', {
    command: programPath('etcd'),
    args: [
      ...['--data-dir', join(folder, 'etcd'), '--unsafe-no-fsync', '--log-level', 'warn'],
      ...['--listen-client-urls', url, '--advertise-client-urls', url],
      ...[
        '--listen-peer-urls',
        peer,
        '--initial-advertise-peer-urls',
        peer,
        '--initial-cluster',
        `default=${peer}`,
      ],
    ],
    log: join(folder, 'etcd.log'),
  });
}

function startApiServer(family: Family, folder: string, also: readonly string[]): Member {
  writeFileSync(join(folder, 'tokens.csv'), `${token},laboratory,laboratory,system:masters\n`);
  return family.start('kube-apiserver', {
    command: programPath('kube-apiserver'),
    args: [
      `--etcd-servers=http://127.0.0.1:${storePort}`,
      `--bind-address=${apiAddress}`,
      `--secure-port=${apiPort}`,
      `--advertise-address=${apiAddress}`,
      `--cert-dir=${join(folder, 'apiserver')}`,
      `--tls-cert-file=${join(pki, 'apiserver.crt')}`,
      `--tls-private-key-file=${join(pki, 'apiserver.key')}`,
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-key-file=${join(pki, 'service-account.pub')}`,
      `--service-account-signing-key-file=${join(pki, 'service-account.key')}`,
      `--token-auth-file=${join(folder, 'tokens.csv')}`,
      '--authorization-mode=RBAC',
      '--service-cluster-ip-range=10.96.0.0/16,fd00:96::/112',
      '--disable-admission-plugins=ServiceAccount',
      ...also,
    ],
    log: join(folder, 'kube-apiserver.log'),
  });
}

function startControllers(family: Family, folder: string, kubeconfig: string): Member {
  return family.start('kube-controller-manager', {
    command: programPath('kube-controller-manager'),
    args: [
      `--kubeconfig=${kubeconfig}`,
      '--leader-elect=false',
      '--bind-address=127.0.0.1',
      `--controllers=${controllers.join(',')}`,
      '--kube-api-qps=500',
      '--kube-api-burst=1000',
      '--v=2',
    ],
    log: join(folder, 'kube-controller-manager.log'),
  });
}

function startOperator(family: Family, folder: string, kubeconfig: string): Member {
  return family.start('prometheus-operator', {
    command: programPath('prometheus-operator'),
    args: [`--web.listen-address=127.0.0.1:${operatorPort}`],
    env: { KUBECONFIG: kubeconfig },
    log: join(folder, 'prometheus-operator.log'),
  });
}

function writeKubeconfig(folder: string): string {
  const path = join(folder, 'kubeconfig');
  const cluster = {
    server: `https://${apiAddress}:${apiPort}`,
    'certificate-authority': join(pki, 'kubernetes-ca.crt'),
  };
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'lab', cluster }],
    users: [{ name: 'lab', user: { token } }],
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab' } }],
    'current-context': 'lab',
  };
  writeFileSync(path, JSON.stringify(config)); // JSON is YAML
  return path;
}

/** Creates the CRDs that the pinned operator ships, and waits until the API server serves them. */
export async function createCrds(kube: Kube): Promise<void> {
  const folder = join(operatorSource(), 'example', 'prometheus-operator-crd');
  const crds = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Json); // plain YAML data
  const base = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
  for (const crd of crds) await kube.must('POST', base, crd);
  for (const crd of crds) {
    const name = text(crd, 'metadata', 'name');
    await until(`CRD ${name}`, async () => {
      const conditions = list(await kube.must('GET', `${base}/${name}`), 'status', 'conditions');
      const ready = conditions.some(
        (one) => text(one, 'type') === 'Established' && dig(one, 'status') === 'True',
      );
      return ready ? true : undefined;
    });
  }
  kube.forget();
}

/** Where the module cache holds the sources of the pinned operator. */
function operatorSource(): string {
  const module = 'github.com/prometheus-operator/prometheus-operator';
  const { stdout, status } = spawnSync('go', ['list', '-m', '-f', '{{.Dir}}', module], {
    cwd: join(programModules, 'operator'),
    env: { ...process.env, GOTOOLCHAIN: 'local' },
    encoding: 'utf8',
  });
  if (status !== 0 || stdout.trim() === '')
    throw new Error('the sources of the operator are not there: run "npm run lab -- build"');
  return stdout.trim();
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, programModules } from './paths.js';

/** A program of the laboratory and the package it is built from. */
interface Program {
  readonly name: string;
  readonly package: string;
  /** The folder of `lab/programs` whose module pins it: one for each family, so that each keeps its upstream's libraries. */
  readonly family:
    | 'kubernetes'
    | 'operator'
    | 'prometheus'
    | 'tools'
    | 'actionlint'
    | 'helm'
    | 'flux'
    | 'argo'
    | 'prometheus2';
  /** The module that carries its version, and what that version is called outside of Go. */
  readonly module: string;
  readonly released: (version: string) => string;
  /** Variables the linker sets, each `NAME=VALUE`, where `%`, `%major` and `%minor` stand for the released version and its parts. */
  readonly stamps: readonly string[];
  /** What stands in for the program when it cannot be built, with the way to get it. */
  readonly standIn?: { readonly path: string; readonly how: string };
}

const same = (version: string): string => version;
/** The modules of 3.16.0 and of 2.55.1 are v0.316.0 and v0.55.1. */
const prometheusVersion = (version: string): string =>
  version
    .replace(/^v0\.(\d\d)\.(\d+)$/, '2.$1.$2')
    .replace(/^v0\.(\d)(\d\d)\.(\d+)$/, (_, major, minor, patch) => `${major}.${Number(minor)}.${patch}`);

const kubernetesStamps = [
  'k8s.io/component-base/version.gitMajor=%major',
  'k8s.io/component-base/version.gitMinor=%minor',
  'k8s.io/component-base/version.gitVersion=%',
  'k8s.io/client-go/pkg/version.gitVersion=%',
];
const prometheusStamps = ['github.com/prometheus/common/version.Version=%'];

/** In the order in which they are built: what recording needs comes first. */
export const programs: readonly Program[] = [
  {
    name: 'etcd',
    package: 'go.etcd.io/etcd/server/v3',
    family: 'kubernetes',
    module: 'go.etcd.io/etcd/server/v3',
    released: same,
    stamps: [],
    standIn: { path: '/usr/bin/etcd', how: 'apt-get install etcd-server' },
  },
  {
    name: 'kube-apiserver',
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    family: 'kubernetes',
    module: 'k8s.io/kubernetes',
    released: same,
    stamps: kubernetesStamps,
  },
  {
    name: 'kube-controller-manager',
    package: 'k8s.io/kubernetes/cmd/kube-controller-manager',
    family: 'kubernetes',
    module: 'k8s.io/kubernetes',
    released: same,
    stamps: kubernetesStamps,
  },
  {
    name: 'prometheus-operator',
    package: 'github.com/prometheus-operator/prometheus-operator/cmd/operator',
    family: 'operator',
    module: 'github.com/prometheus-operator/prometheus-operator',
    released: (version) => version.slice(1),
    stamps: prometheusStamps,
  },
  {
    name: 'prometheus',
    package: 'github.com/prometheus/prometheus/cmd/prometheus',
    family: 'prometheus',
    module: 'github.com/prometheus/prometheus',
    released: prometheusVersion,
    stamps: prometheusStamps,
  },
  {
    name: 'promtool',
    package: 'github.com/prometheus/prometheus/cmd/promtool',
    family: 'prometheus',
    module: 'github.com/prometheus/prometheus',
    released: prometheusVersion,
    stamps: prometheusStamps,
  },
  {
    name: 'prometheus-answers',
    package: './answers',
    family: 'prometheus',
    module: 'github.com/prometheus/prometheus',
    released: prometheusVersion,
    stamps: [],
  },
  {
    name: 'prometheus2-answers',
    package: './answers',
    family: 'prometheus2',
    module: 'github.com/prometheus/prometheus',
    released: prometheusVersion,
    stamps: [],
  },
  {
    name: 'operator-answers',
    package: './answers',
    family: 'operator',
    module: 'github.com/prometheus-operator/prometheus-operator',
    released: (version) => version.slice(1),
    stamps: [],
  },
  {
    name: 'kubeconform',
    package: 'github.com/yannh/kubeconform/cmd/kubeconform',
    family: 'tools',
    module: 'github.com/yannh/kubeconform',
    released: same,
    stamps: [],
  },
  {
    name: 'kustomize',
    package: 'sigs.k8s.io/kustomize/kustomize/v5',
    family: 'tools',
    module: 'sigs.k8s.io/kustomize/kustomize/v5',
    released: same,
    stamps: [],
  },
  {
    name: 'helm',
    package: 'helm.sh/helm/v3/cmd/helm',
    family: 'helm',
    module: 'helm.sh/helm/v3',
    released: same,
    stamps: ['helm.sh/helm/v3/internal/version.version=%'],
  },
  {
    name: 'flux-answers',
    package: './answers',
    family: 'flux',
    module: 'github.com/fluxcd/pkg/kustomize',
    released: same,
    stamps: [],
  },
  {
    name: 'argo-answers',
    package: './answers',
    family: 'argo',
    module: 'github.com/argoproj/argo-cd/v3',
    released: same,
    stamps: [],
  },
  {
    name: 'act',
    package: 'github.com/nektos/act',
    family: 'tools',
    module: 'github.com/nektos/act',
    released: same,
    stamps: [],
  },
  {
    name: 'actionlint', // not among the tools: act is built with the actionlint of its own time
    package: 'github.com/rhysd/actionlint/cmd/actionlint',
    family: 'actionlint',
    module: 'github.com/rhysd/actionlint',
    released: same,
    stamps: ['github.com/rhysd/actionlint.version=%'],
  },
];

/**
 * Service discoveries that Prometheus is built with, beside static, file and HTTP: nothing else can be reached from
 * a sealed network, and the libraries of the clouds are most of the time a build takes.
 */
const tags = 'netgo,remove_all_sd,enable_kubernetes_sd,enable_dns_sd';

/** The version that the `go.mod` of its family pins for a program. Throws when it is not listed there. */
function pinned({ family, module }: Program): string {
  const text = readFileSync(join(programModules, family, 'go.mod'), 'utf8');
  const required = text.split('\n').map((line) => line.trim().replace(/^require /, ''));
  const version = required.find((line) => line.startsWith(`${module} v`))?.split(' ')[1];
  if (version === undefined) throw new Error(`lab/programs/${family}/go.mod does not require ${module}`);
  return version;
}

/** The released versions of the programs that a recording depends on. */
export function versions(
  judges: readonly string[] = ['etcd', 'kube-apiserver', 'prometheus-operator', 'prometheus'],
): Record<string, string> {
  return Object.fromEntries(
    programs
      .filter(({ name }) => judges.includes(name))
      .map((program) => [program.name, releasedVersion(program)]),
  );
}

function releasedVersion(program: Program): string {
  return program.released(pinned(program));
}

/** The path of a built program. Throws with the command that makes it when it is not there. */
export function programPath(name: string): string {
  const path = join(bin, name);
  if (existsSync(path)) return path;
  const standIn = programs.find((program) => program.name === name)?.standIn;
  if (standIn !== undefined && existsSync(standIn.path)) return standIn.path;
  throw new Error(`${name} is not built: run "npm run lab -- build ${name}"`);
}

/**
 * Builds the named programs, or all of them, into the cache with the Go of this machine, and says of each how
 * long it took. Statically linked, because Prometheus runs in a root folder of its own.
 * Returns the names of those that could not be had.
 */
export function build(names: readonly string[], say: (line: string) => void): readonly string[] {
  mkdirSync(bin, { recursive: true });
  const wanted = programs.filter(({ name }) => names.length === 0 || names.includes(name));
  return wanted.filter((program) => !buildOne(program, say)).map(({ name }) => name);
}

function buildOne(program: Program, say: (line: string) => void): boolean {
  const started = performance.now();
  const version = releasedVersion(program);
  const [major = '', minor = ''] = version.replace('v', '').split('.');
  const stamps = program.stamps.map(
    (stamp) => `-X ${stamp.replace('%major', major).replace('%minor', minor).replace('%', version)}`,
  );
  const out = join(bin, program.name);
  const flags = ['-p', '2', '-trimpath', '-tags', tags, '-ldflags', ['-s', '-w', ...stamps].join(' ')];
  const { status, stderr } = spawnSync('go', ['build', ...flags, '-o', out, program.package], {
    cwd: join(programModules, program.family),
    env: { ...process.env, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' },
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  if (status === 0) {
    writeFileSync(`${out}.version`, `${version}\n`);
    say(`${program.name} ${version}: ${seconds} s, ${(statSync(out).size / 2 ** 20).toFixed(0)} MiB`);
    return true;
  }
  say(
    `${program.name} ${version}: could not be built in ${seconds} s\n${stderr.trim().split('\n').slice(0, 12).join('\n')}`,
  );
  if (program.standIn !== undefined)
    say(`${program.name}: ${program.standIn.path} stands in (${program.standIn.how})`);
  return false;
}

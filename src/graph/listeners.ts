import type { ComponentConfiguration } from '../model/component-configuration.js';
import type { KubernetesObject } from '../model/object.js';
import type { Container, Workload } from '../model/workload.js';
import type { Path, Place } from '../source/manifest.js';

/** An address on which a control-plane component says it listens. */
export interface Listener {
  /** `etcd`, `kube-scheduler`, `kube-controller-manager` or `kube-proxy`. */
  readonly component: string;
  /** The object that says so: a static pod or a component's configuration. */
  readonly object: KubernetesObject;
  /** The name of the container; undefined for a configuration, which tells of every machine. */
  readonly container: string | undefined;
  /** As its program spells it, such as `--listen-client-urls`. */
  readonly flag: string;
  /** Undefined when only an address is written. */
  readonly scheme: 'http' | 'https' | undefined;
  readonly host: string;
  readonly port: number;
  /** Whether it listens on the addresses of its machine, and not on those of a pod. */
  readonly isOnMachine: boolean;
  /** The addresses of machines that the same command line names: its own and those of its peers. */
  readonly machines: readonly string[];
  /** The address where it is written. */
  readonly at: Place;
  /** True for a port that the component had once and opens no more. */
  readonly isClosed: boolean;
}

/** A flag that says where metrics are served. */
interface FlagReader {
  readonly name: string;
  /** The field of a component's configuration file that stands for the flag. */
  readonly field?: string;
  /** Taken when the address is written without a port. */
  readonly port: number;
  /** The flag that changes this port. */
  readonly portFlag?: string;
  readonly scheme: 'http' | 'https' | undefined;
}

/** By component. The client URLs of etcd always serve /metrics too. */
const flagReaders: ReadonlyMap<string, readonly FlagReader[]> = new Map([
  [
    'etcd',
    [
      { name: 'listen-client-urls', port: 2379, scheme: undefined },
      { name: 'listen-metrics-urls', port: 2381, scheme: undefined },
    ],
  ],
  ['kube-scheduler', [{ name: 'bind-address', port: 10259, portFlag: 'secure-port', scheme: 'https' }]],
  [
    'kube-controller-manager',
    [{ name: 'bind-address', port: 10257, portFlag: 'secure-port', scheme: 'https' }],
  ],
  [
    'kube-proxy',
    [{ name: 'metrics-bind-address', field: 'metricsBindAddress', port: 10249, scheme: 'http' }],
  ],
]);

interface Flag {
  readonly value: string;
  readonly at: Path;
}

/** Where the control-plane containers of a workload listen, as far as their command line says. */
export function listenersOfWorkload(workload: Workload): readonly Listener[] {
  return workload.template.containers.flatMap((container) => {
    const component = componentOf(container);
    if (component === undefined) return [];
    const flags = flagsOf(container);
    if (component === 'kube-proxy' && flags.has('config')) return []; // a configuration file makes it ignore its flags
    const listeners = readFlags(component, workload, flags).map((listener) => ({
      ...listener,
      flag: `--${listener.flag}`,
    }));
    return [...listeners, ...closedPorts(component, workload, container, flags)].map((listener) => ({
      ...listener,
      container: container.name,
      isOnMachine: workload.template.hostNetwork,
      machines: machinesIn(container),
    }));
  });
}

/** The ports without TLS, which nobody can switch on any more since Kubernetes 1.24, and which `--port=0` closed before. */
const insecurePorts: ReadonlyMap<string, number> = new Map([
  ['kube-scheduler', 10251],
  ['kube-controller-manager', 10252],
]);

function closedPorts(
  component: string,
  workload: Workload,
  container: Container,
  flags: ReadonlyMap<string, Flag>,
): Listener[] {
  const port = insecurePorts.get(component);
  const flag = flags.get('port');
  const [, minor] = /:v1\.(\d+)\.\d+/.exec(container.image) ?? [];
  const isRemoved = Number(minor ?? 0) >= 24;
  if (port === undefined || (!isRemoved && flag?.value !== '0')) return [];
  const index = workload.template.containers.indexOf(container);
  const image = [...workload.template.at, 'spec', 'containers', index, 'image'];
  return [
    {
      component,
      object: workload,
      container: container.name,
      flag: isRemoved ? 'the version' : '--port',
      scheme: undefined,
      host: '',
      port,
      isOnMachine: true,
      machines: [],
      at: workload.field(...(isRemoved || flag === undefined ? image : flag.at)),
      isClosed: true,
    },
  ];
}

/** The same from a kubeadm or kube-proxy configuration. */
export function listenersOfConfiguration(configuration: ComponentConfiguration): readonly Listener[] {
  const components = new Set(configuration.flags.map(({ component }) => component));
  return [...components].flatMap((component) => {
    const flags = configuration.flags.filter((flag) => flag.component === component);
    return readFlags(component, configuration, new Map(flags.map((flag) => [flag.name, flag])));
  });
}

/** Whether only processes of the same machine can reach the listener. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Whether the listener answers on every address of its machine. */
export function isWildcard(host: string): boolean {
  return host === '' || host === '0.0.0.0' || host === '::';
}

/** The control-plane program that a container runs: the first word of its command line. */
export function componentOf(container: Container): string | undefined {
  const program = container.arguments[0]?.text.split(/\s/)[0] ?? '';
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (flagReaders.has(name)) return name;
  return program.startsWith('-') && flagReaders.has(container.name) ? container.name : undefined;
}

function readFlags(
  component: string,
  object: KubernetesObject,
  flags: ReadonlyMap<string, Flag>,
): Listener[] {
  return (flagReaders.get(component) ?? []).flatMap(({ name, field, port, portFlag, scheme }) => {
    const written = flags.has(name) || field === undefined ? name : field;
    const flag = flags.get(written);
    if (flag === undefined) return [];
    const defaultPort = Number(flags.get(portFlag ?? '')?.value) || port;
    return addressesIn(flag.value).map((text) => ({
      component,
      object,
      container: undefined,
      isOnMachine: true,
      flag: written,
      ...splitAddress(text, defaultPort, scheme),
      machines: [],
      at: { ...object.field(...flag.at), text },
      isClosed: false,
    }));
  });
}

/** `--name=value` and `--name value`; the last one written counts. */
function flagsOf(container: Container): ReadonlyMap<string, Flag> {
  const flags = new Map<string, Flag>();
  for (const [index, { text, at }] of container.arguments.entries()) {
    const match = /^--?([a-z-]+)(?:=([\s\S]*))?$/.exec(text);
    if (match?.[1] === undefined) continue;
    const next = container.arguments[index + 1];
    if (match[2] !== undefined) flags.set(match[1], { value: match[2], at });
    else if (next !== undefined && !next.text.startsWith('-'))
      flags.set(match[1], { value: next.text, at: next.at });
  }
  return flags;
}

function machinesIn(container: Container): string[] {
  const found = container.arguments.flatMap(({ text }) => text.match(/\b\d+\.\d+\.\d+\.\d+\b/g) ?? []);
  return [...new Set(found)].filter((host) => !isLoopback(host) && !isWildcard(host));
}

/** The addresses of a comma-separated list; those that something fills in later are left out. */
function addressesIn(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/[${]/.test(part));
}

function splitAddress(written: string, defaultPort: number, scheme: Listener['scheme']) {
  const match = /^(?:(https?):\/\/)?(\[[^\]]*\]|[^:/]*|[0-9a-fA-F:]+)(?::(\d+))?\/?$/.exec(written);
  const host = (match?.[2] ?? written).replace(/^\[|\]$/g, '');
  const writtenScheme = match?.[1] === 'http' || match?.[1] === 'https' ? match[1] : scheme;
  return { host, port: Number(match?.[3] ?? defaultPort), scheme: writtenScheme };
}

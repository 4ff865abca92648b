import type { ComponentConfiguration } from '../model/component-configuration.js';
import type { KubernetesObject } from '../model/object.js';
import type { Container, Workload } from '../model/workload.js';
import type { Place } from '../source/manifest.js';

/** An address on which a control-plane component says it listens. */
export interface Listener {
  /** `etcd`, `kube-scheduler`, `kube-controller-manager` or `kube-proxy`. */
  readonly component: string;
  /** The object that says so: a static pod or a component's configuration. */
  readonly object: KubernetesObject;
  /** As its program spells it, such as `--listen-client-urls`. */
  readonly flag: string;
  /** Undefined when only an address is written. */
  readonly scheme: 'http' | 'https' | undefined;
  readonly host: string;
  readonly port: number;
  readonly at: Place;
}

interface FlagReader {
  readonly component: string;
  readonly name: string;
  /** Taken when the flag is written without a port. */
  readonly port: number | 'secure-port';
  readonly defaultPort: number;
  readonly scheme: 'http' | 'https' | undefined;
}

/** The flags that say where metrics are served: etcd's client URLs always serve /metrics too. */
const flagReaders: readonly FlagReader[] = [
  { component: 'etcd', name: 'listen-client-urls', port: 2379, defaultPort: 2379, scheme: undefined },
  { component: 'etcd', name: 'listen-metrics-urls', port: 2381, defaultPort: 2381, scheme: undefined },
  {
    component: 'kube-scheduler',
    name: 'bind-address',
    port: 'secure-port',
    defaultPort: 10259,
    scheme: 'https',
  },
  {
    component: 'kube-controller-manager',
    name: 'bind-address',
    port: 'secure-port',
    defaultPort: 10257,
    scheme: 'https',
  },
  { component: 'kube-proxy', name: 'metrics-bind-address', port: 10249, defaultPort: 10249, scheme: 'http' },
];

/** Where the control-plane containers of a workload listen, as far as their command line says. */
export function listenersOfWorkload(workload: Workload): readonly Listener[] {
  return workload.template.containers.flatMap((container) => {
    const component = componentOf(container);
    if (component === undefined) return [];
    const flags = flagsOf(container);
    return flagReaders
      .filter((reader) => reader.component === component)
      .flatMap((reader) => {
        const flag = flags.get(reader.name);
        if (flag === undefined) return [];
        const port = portOf(reader, flags.get('secure-port')?.value);
        return addressesIn(flag.value, port, reader.scheme).map((address) => ({
          component,
          object: workload,
          flag: `--${reader.name}`,
          ...address,
          at: { ...workload.field(...flag.at), text: address.written },
        }));
      });
  });
}

/** The same from a kubeadm or kube-proxy configuration. */
export function listenersOfConfiguration(configuration: ComponentConfiguration): readonly Listener[] {
  return configuration.flags.flatMap((flag) => {
    const reader = flagReaders.find(
      ({ component, name }) =>
        component === flag.component && (name === flag.name || flag.name === 'metricsBindAddress'),
    );
    if (reader === undefined) return [];
    const secure = configuration.flags.find(
      ({ component, name }) => component === flag.component && name === 'secure-port',
    );
    return addressesIn(flag.value, portOf(reader, secure?.value), reader.scheme).map((address) => ({
      component: flag.component,
      object: configuration,
      flag: flag.name,
      ...address,
      at: { ...configuration.field(...flag.at), text: address.written },
    }));
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

const components = ['etcd', 'kube-scheduler', 'kube-controller-manager', 'kube-proxy'];

/** The program a container runs: the first word of its command line. */
function componentOf(container: Container): string | undefined {
  const program = container.arguments[0]?.text.split(/\s/)[0] ?? '';
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (components.includes(name)) return name;
  return program.startsWith('-') && components.includes(container.name) ? container.name : undefined;
}

/** `--name=value` and `--name value`; the last one written counts. */
function flagsOf(container: Container): ReadonlyMap<string, { value: string; at: readonly (string | number)[] }> {
  const flags = new Map<string, { value: string; at: readonly (string | number)[] }>();
  for (const [index, { text, at }] of container.arguments.entries()) {
    const match = /^--?([a-z-]+)(?:=([\s\S]*))?$/.exec(text);
    if (match?.[1] === undefined) continue;
    const next = container.arguments[index + 1];
    if (match[2] !== undefined) flags.set(match[1], { value: match[2], at });
    else if (next !== undefined && !next.text.startsWith('-')) flags.set(match[1], { value: next.text, at: next.at });
  }
  return flags;
}

function portOf(reader: FlagReader, securePort: string | undefined): number {
  if (reader.port !== 'secure-port') return reader.port;
  return Number(securePort) || reader.defaultPort;
}

function addressesIn(value: string, defaultPort: number, scheme: Listener['scheme']) {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/[${]/.test(part))
    .map((written) => ({ written, ...splitAddress(written, defaultPort, scheme) }));
}

function splitAddress(written: string, defaultPort: number, scheme: Listener['scheme']) {
  const match = /^(?:(https?):\/\/)?(\[[^\]]*\]|[^:/]*|[0-9a-fA-F:]+)(?::(\d+))?\/?$/.exec(written);
  const host = (match?.[2] ?? written).replace(/^\[|\]$/g, '');
  const writtenScheme = match?.[1] === 'http' || match?.[1] === 'https' ? match[1] : scheme;
  return { host, port: Number(match?.[3] ?? defaultPort), scheme: writtenScheme };
}

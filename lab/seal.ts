import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a network namespace can reach, as the kernel tells it. */
export interface Network {
  /** Names of the interfaces of this namespace. */
  readonly interfaces: readonly string[];
  /** Routes that leave the machine: lines of the routing tables that name another interface than `lo`. */
  readonly routes: readonly string[];
}

/** Reads the network of the calling process. Linux only: elsewhere the read throws. */
export function readNetwork(): Network {
  const lines = (file: string): readonly string[] =>
    readFileSync(`/proc/self/net/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const interfaces = lines('dev')
    .filter((line) => line.includes(':'))
    .map((line) => line.slice(0, line.indexOf(':')).trim());
  const v4 = lines('route')
    .slice(1)
    .filter((line) => !line.startsWith('lo\t'));
  const v6 = lines('ipv6_route').filter((line) => !line.trimEnd().endsWith(' lo'));
  return { interfaces, routes: [...v4, ...v6] };
}

/** Why a network is not sealed, in one sentence; undefined when nothing but `lo` can be reached. */
export function leakOf({ interfaces, routes }: Network): string | undefined {
  const others = interfaces.filter((name) => name !== 'lo');
  if (others.length > 0)
    return `the network is not sealed: beside "lo" it has ${others.map((name) => `"${name}"`).join(', ')}`;
  if (routes.length > 0) return `the network is not sealed: ${routes.length} routes leave "lo"`;
  return undefined;
}

/**
 * Throws unless the process runs in a network namespace with nothing but `lo`. Prometheus really dials every
 * address that a manifest names, so nothing of the laboratory may start before this has passed.
 */
export function requireSeal(network: Network = readNetwork()): void {
  const leak = leakOf(network);
  if (leak !== undefined) throw new Error(`${leak}; start the laboratory with "npm run lab -- record"`);
}

/** A new network and, so that no child outlives its parent, a new process table. */
const seal = ['--net', '--pid', '--fork', '--kill-child', '--mount-proc'];

/** Namespaces that are in use; each ends as a whole when its first process does. */
const sealed = new Set<ChildProcess>();

/**
 * Runs this program again with other arguments inside a new, empty network namespace; resolves to its exit status.
 * When this process is told to end, everything in there ends first.
 */
export function runSealed(args: readonly string[]): Promise<number> {
  if (sealed.size === 0)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endAll);
  const self = process.argv[1] ?? '';
  const child = spawn('unshare', [...seal, '--', process.execPath, self, ...args], { stdio: 'inherit' });
  sealed.add(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      sealed.delete(child);
      resolve(code ?? 1);
    });
  });
}

function endAll(): void {
  for (const child of sealed) child.kill('SIGKILL'); // unshare heeds no other signal
  process.exit(130);
}

/** Gives `lo` an address and brings it up. The address is IPv4 or IPv6, without a prefix length. */
export function addAddress(address: string): void {
  requireSeal();
  ip('addr', 'add', `${address}/${address.includes(':') ? '128' : '32'}`, 'dev', 'lo');
}

export function dropAddress(address: string): void {
  requireSeal();
  ip('addr', 'del', `${address}/${address.includes(':') ? '128' : '32'}`, 'dev', 'lo');
}

export function raiseLoopback(): void {
  requireSeal();
  ip('link', 'set', 'lo', 'up');
}

function ip(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('ip', args, { encoding: 'utf8' });
  if (status !== 0 && !stderr.includes('File exists') && !stderr.includes('Address already assigned'))
    throw new Error(`ip ${args.join(' ')}: ${stderr.trim()}`);
}

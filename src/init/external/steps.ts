import { shellWord } from '../../util/shell.js';
import { enumerated } from '../../util/text.js';
import type { Home } from './home.js';
import type { ExternalRequest, KeyFile } from './request.js';

/** The command that makes the Secret, one line for each file, to be run where the files are; undefined where none is needed. */
export function secretCommand(
  { tls }: ExternalRequest,
  { monitorNamespace, manifests }: Home,
  ref = '',
): readonly string[] {
  if (tls?.secret === undefined) return [];
  const namespace = manifests.length > 0 ? ref.split('/')[0] : monitorNamespace;
  return [
    `kubectl -n ${namespace} create secret generic ${tls.secret} \\`,
    ...keyFiles(tls).map((file, i, all) => `  ${fromFile(file)}${i < all.length - 1 ? ' \\' : ''}`),
  ];
}

function keyFiles({ ca, pair }: NonNullable<ExternalRequest['tls']>): readonly KeyFile[] {
  return [...(ca ? [ca] : []), ...(pair ? [pair.cert, pair.key] : [])];
}

function fromFile({ key, file }: KeyFile): string {
  return shellWord(`--from-file=${key}=${file}`);
}

/** Where the dashboard is found; undefined where none is known for what is monitored. */
export function dashboardOf({ dashboard, port, name }: ExternalRequest): string | undefined {
  // 3070 shows what etcd exposes; 2379 is the port of its clients, 2381 that of its metrics.
  const number = dashboard ?? (port === 2379 || port === 2381 || /^etcd\b/.test(name) ? 3070 : undefined);
  return number === undefined ? undefined : `https://grafana.com/grafana/dashboards/${number}`;
}

/**
 * What is left to do by hand, in order, one paragraph each.
 * @param applied files and folders to apply; none where a kustomization builds them
 */
export function stepsFor(
  request: ExternalRequest,
  home: Home,
  applied: readonly string[],
  job: string,
): readonly string[] {
  const { addresses, port, name } = request;
  const command = secretCommand(request, home, home.ref);
  const dashboard = dashboardOf(request);
  const places = enumerated(
    addresses
      .slice(0, 3)
      .map((address) => (address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`)),
  );
  return [
    ...(command.length === 0
      ? []
      : [
          `make the Secret, on the machine that has the files:\n${command.map((line) => `  ${line}`).join('\n')}`,
        ]),
    `see that ${name} listens on ${places}${addresses.length > 3 ? ' and the others' : ''}, and not on 127.0.0.1 alone`,
    applied.length === 0
      ? 'apply what kustomize builds: the kustomization of the Prometheus holds them now'
      : `apply them: kubectl apply ${applied.map((path) => `-f ${shellWord(path)}`).join(' ')}`,
    ...(home.manifests.length > 0
      ? []
      : [
          `see that the Prometheus selects the monitor: by its labels (--label adds some, such as release=NAME of a chart), and by its namespace ${home.monitorNamespace}`,
        ]),
    `look for ${job} among the targets of Prometheus: ${addresses.length} up`,
    ...(dashboard === undefined ? [] : [`import the dashboard into Grafana: ${dashboard}`]),
  ];
}

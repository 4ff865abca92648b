import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import type { Family, Member } from './family.js';
import { pki } from './paths.js';
import { programPath } from './programs.js';
import type { ServerSpec, ServerTongue } from './scenario.js';
import { Hopeless, until } from './wait.js';

/** A server that listens, until it is ended. */
export interface LabServer {
  readonly end: () => Promise<void>;
}

const metrics = 'lab_answers 1\n';
const exposition = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };

const answers: Readonly<Record<Exclude<ServerTongue, 'etcd'>, RequestListener>> = {
  http: (_, response) => response.writeHead(200, exposition).end(metrics),
  https: (_, response) => response.writeHead(200, exposition).end(metrics),
  '401': (_, response) => response.writeHead(401).end('Unauthorized\n'),
  '403': (_, response) => response.writeHead(403).end('Forbidden\n'),
  '404': (_, response) => response.writeHead(404).end('Not Found\n'),
  '302': (request, response) => response.writeHead(302, { location: `${request.url}/` }).end(),
  html: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>\n'),
  slow: () => undefined,
  reset: (request) => request.socket.resetAndDestroy(),
  blank: (_, response) => {
    response.writeHead(200).end(metrics);
  },
};

/** Starts a server at `address:port`, which must be an address of `lo`. Rejects when it cannot listen. */
export async function startServer(spec: ServerSpec, family: Family, folder: string): Promise<LabServer> {
  if (spec.speaks === 'etcd') return startEtcd(spec, family, folder);
  const { host, port } = hostPort(spec.at);
  const server =
    spec.certificate === undefined
      ? createServer(answers[spec.speaks])
      : createTlsServer(tls(spec), answers[spec.speaks]);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { end: () => endServer(server) };
}

function tls({ certificate, clientCa }: ServerSpec): Parameters<typeof createTlsServer>[0] {
  return {
    key: readFileSync(join(pki, `${certificate}.key`)),
    cert: readFileSync(join(pki, `${certificate}.crt`)),
    ...(clientCa === undefined
      ? {}
      : { requestCert: true, rejectUnauthorized: true, ca: readFileSync(join(pki, `${clientCa}.crt`)) }),
  };
}

function endServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A real etcd of one member, with TLS when the scenario names a certificate. */
async function startEtcd(spec: ServerSpec, family: Family, folder: string): Promise<LabServer> {
  const { host, port } = hostPort(spec.at);
  const url = `${spec.certificate === undefined ? 'http' : 'https'}://${spec.at}`;
  const peer = `http://127.0.0.1:${port + 20000}`;
  const file = (name: string): string => join(pki, name);
  const args = [
    ...[
      '--name',
      'etcd-master',
      '--data-dir',
      join(folder, `etcd-${port}-${host.replaceAll(/\W/g, '-')}`),
      '--unsafe-no-fsync',
    ],
    ...['--listen-client-urls', url, '--advertise-client-urls', url, '--log-level', 'warn'],
    ...[
      '--listen-peer-urls',
      peer,
      '--initial-advertise-peer-urls',
      peer,
      '--initial-cluster',
      `etcd-master=${peer}`,
    ],
    ...(spec.certificate === undefined
      ? []
      : ['--cert-file', file(`${spec.certificate}.crt`), '--key-file', file(`${spec.certificate}.key`)]),
    ...(spec.clientCa === undefined
      ? []
      : ['--client-cert-auth', '--trusted-ca-file', file(`${spec.clientCa}.crt`)]),
    ...(spec.metricsAt === undefined ? [] : ['--listen-metrics-urls', `http://${spec.metricsAt}`]),
  ];
  const member = family.start('etcd', {
    command: programPath('etcd'),
    args,
    log: join(folder, `etcd-${port}.log`),
  });
  await until(`etcd at ${spec.at}`, () => reachable(host, port, member), 20);
  return { end: member.end };
}

function reachable(host: string, port: number, member: Member): Promise<true | undefined> {
  if (member.ended() !== undefined) throw new Hopeless(`etcd ended with ${member.ended()}`);
  return new Promise((resolve) => {
    const socket = createConnection({ host, port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(undefined));
  });
}

/** Splits `10.0.0.1:80` or `[fd00::1]:80`. */
export function hostPort(at: string): { readonly host: string; readonly port: number } {
  const cut = at.lastIndexOf(':');
  return { host: at.slice(0, cut).replace(/^\[|\]$/g, ''), port: Number(at.slice(cut + 1)) };
}

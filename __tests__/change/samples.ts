import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/sources.js';

type Files = Readonly<Record<string, string | undefined>>;

/** The files of an example, by their path below it. */
export function exampleFiles(name: string): Readonly<Record<string, string>> {
  const folder = join(root, 'examples', name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Pull requests against `examples/etcd`, each with one slip, by the name of their place in docs/pull-request.md. */
export function samplePullRequests(): Readonly<Record<string, Files>> {
  const files = exampleFiles('etcd');
  const text = (path: string): string => {
    const found = files[path];
    if (found === undefined) throw new Error(`examples/etcd has no ${path}`);
    return found;
  };
  const service = text('etcd/service.yaml');
  return {
    'rename-a-port': { 'etcd/service.yaml': service.replaceAll('- name: port', '- name: client') },
    'move-the-secret': {
      'etcd/secret.yaml': undefined,
      'secrets/etcd-certs.yaml': text('etcd/secret.yaml').replace(
        'namespace: monitoring',
        'namespace: kube-system',
      ),
    },
    'delete-the-endpoints': { 'etcd/service.yaml': service.slice(0, service.indexOf('---\n')) },
  };
}

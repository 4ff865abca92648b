import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../house/sources.js';

const cli = join(root, 'dist/cli.js');

function promwire(argv: readonly string[], input = '') {
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], {
    cwd: root,
    encoding: 'utf8',
    input,
    env,
  });
  return { status, stdout, stderr };
}

describe('the built command line', () => {
  test('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(promwire(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('finds nothing wrong in the right example', () => {
    expect(promwire(['examples/etcd', '--min-severity', 'warning'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('finds what is wrong in the broken one, twice in the same bytes', () => {
    const first = promwire(['examples/etcd-broken', '--format', 'json']);
    expect(first).toMatchObject({ status: 1, stderr: '' });
    expect(promwire(['examples/etcd-broken', '--format', 'json'])).toEqual(first);
  });

  test('holds manifests against own schemas, with the kubeconform in dist', () => {
    const folder = mkdtempSync(join(tmpdir(), 'promwire-schemas-'));
    try {
      writeFileSync(join(folder, 'issuer.json'), '{ "properties": { "spec": { "type": "object" } } }');
      writeFileSync(
        join(folder, 'a.yaml'),
        'apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: { name: a }\nspec: 7\n',
      );
      const location = `${folder}/{{ .ResourceKind }}.json`;
      const { status, stdout, stderr } = promwire([join(folder, 'a.yaml'), '--schema-location', location]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toContain('error[field-type-wrong] spec: got number, want object (Issuer a)');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('predicts targets', () => {
    const { status, stdout } = promwire(['targets', 'examples/etcd', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).prometheus).not.toEqual([]);
  });

  test('explains a wire', () => {
    const { status, stdout, stderr } = promwire(['explain', 'monitoring/etcd-k8s', 'examples/etcd']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('holds         scrape: https://10.151.30.57:2379/metrics is up');
    expect(stdout).not.toMatch(/^ {4}broken/m);
  });

  test('shows where a wire is broken, and the finding there', () => {
    const { stdout } = promwire(['explain', 'monitoring/kube-proxy', 'examples/etcd-broken']);
    expect(stdout).toMatch(/^ {4}broken +selection: Prometheus monitoring\/k8s does not select/m);
    expect(stdout).toContain('error[monitor-not-selected]');
  });

  test('writes a configuration that is YAML', () => {
    const { status, stdout } = promwire(['config', 'monitoring/k8s', 'examples/etcd']);
    expect(status).toBe(0);
    expect(parse(stdout).scrape_configs[0].tls_config.ca_file).toBe(
      '/etc/prometheus/secrets/etcd-certs/ca.crt',
    );
  });

  test('finds everything scraped in the right example, and ports left out in the broken one', () => {
    const coverage = (folder: string) =>
      JSON.parse(promwire(['coverage', folder, '--format', 'json']).stdout);
    expect(coverage('examples/etcd')).toEqual({ unscraped: [], twice: [] });
    expect(coverage('examples/etcd-broken').unscraped).not.toEqual([]);
  });

  test('reads standard input', () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: b }\n';
    const { stdout } = promwire(['-', '--format', 'json'], service);
    expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, manifests: 1 });
  });

  test('cannot run: status 2, one sentence, nothing on standard output', () => {
    expect(promwire(['--formt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'promwire: check has no option "--formt" (nearest: "--format")\n',
    });
  });

  test('does not mind a reader that leaves early', async () => {
    const child = spawn(process.execPath, [cli, 'examples/etcd-broken'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

describe('dist', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );

  test('names nothing of the machine that built it', () => {
    const guilty = files.filter((name) => readFileSync(join(root, 'dist', name), 'utf8').includes(root));
    expect(guilty).toEqual([]);
  });

  test('loads nothing for the version, and can be executed', () => {
    const text = readFileSync(cli, 'utf8');
    const imports = [...text.matchAll(/^import .*"(.+)"/gm)].map(([, name = '']) => name);
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(imports.filter((name) => !/rolldown-runtime|version/.test(name))).toEqual([]);
    expect(statSync(cli).mode & 0o111).toBe(0o111);
  });

  test('gives the library to a program', async () => {
    const { scan, memoryHost, defaultConfig, reporters } = await import(join(root, 'dist/library.js'));
    const report = await scan({ host: memoryHost({ 'a.yaml': 'kind: Service\n' }), config: defaultConfig });
    expect(JSON.parse(reporters.json(report, {}))).toMatchObject({ version: 1 });
  });

  test('lists the licence of every package that it contains', () => {
    const licences = readFileSync(join(root, 'dist/licenses.txt'), 'utf8');
    const inside = files.flatMap((name) =>
      [
        ...readFileSync(join(root, 'dist', name), 'utf8').matchAll(
          /^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm,
        ),
      ].map(([, name = '']) => name),
    );
    expect(inside.length).toBeGreaterThan(0);
    for (const name of new Set(inside)) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

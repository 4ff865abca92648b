import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../house/sources.js';

const dist = join(root, 'dist');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'promwire-referee-'));
  const service = (spec: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: cart, namespace: shop }\nspec: ${spec}\n`;
  writeFileSync(join(folder, 'refused.yaml'), service('{ porst: 1 }'));
  writeFileSync(join(folder, 'taken.yaml'), service('{ ports: [{ port: 1 }] }'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function node(...argv: readonly string[]) {
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout: stdout.replace(/\n +/g, ' '), stderr };
}

const words = "(kubeconform: `additional properties 'porst' not allowed`)";

describe('kubeconform in its thread', () => {
  test('is heard by the command line, which ends by itself', () => {
    const { status, stdout, stderr } = node(join(dist, 'cli.js'), 'refused.yaml');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(words);
  });

  test('is heard by the library, scan after scan, and keeps no process from ending', () => {
    const script = `
      import { defaultConfig, nodeHost, scan } from ${JSON.stringify(pathToFileURL(join(dist, 'library.js')).href)};
      for (let i = 0; i < 3; i++) {
        const { findings } = await scan({ host: nodeHost('.'), config: { ...defaultConfig, paths: ['refused.yaml'] } });
        console.log(findings[0].why);
      }`;
    const { status, stdout } = node('--input-type=module', '--eval', script);
    expect(status).toBe(0);
    expect(stdout.split(words)).toHaveLength(4);
  });

  test('is done without where Node may start no thread', () => {
    const flag = process.allowedNodeEnvironmentFlags.has('--permission')
      ? '--permission'
      : '--experimental-permission';
    const { status, stdout } = node(
      '--no-warnings',
      flag,
      '--allow-fs-read=*',
      join(dist, 'cli.js'),
      'refused.yaml',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('error[field-unknown]');
    expect(stdout).toContain('manifests are judged without kubeconform, which cannot be started');
  });

  test.each(['index.js', 'library.js'])('is not loaded by %s before something is refused', (entry) => {
    const loaded = [...staticImports(join(dist, entry))];
    expect(loaded.length).toBeGreaterThan(1);
    expect(
      loaded.filter((file) => /kubeconform\.wasm\.br|worker_threads/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});

/** A chunk and all that is loaded with it. */
function staticImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) .*?["'](\.[^"']+\.js)["'];/gm,
  ))
    staticImports(join(dirname(file), path), seen);
  return seen;
}

test('schemas come from a URL once, and then from where they are kept', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/v1/service.json') response.end('{ "properties": { "spec": { "required": ["fromUs"] } } }');
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const location = `http://127.0.0.1:${port}/{{ .Group }}/{{ .ResourceKind }}.json`;
  const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder, 'cache') };
  const run = () =>
    new Promise<string>((resolve) => {
      const argv = [join(dist, 'cli.js'), 'taken.yaml', '--schema-location', location];
      const child = spawn(process.execPath, argv, { cwd: folder, env });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
      child.on('close', (status) => resolve(`${status} ${said}`));
    });
  try {
    expect(await run()).toMatch(/^1 error\[field-missing\] Service shop\/cart: spec.fromUs is missing/);
    expect(asked).toEqual(['/v1/service.json']);
    expect(await run()).toMatch(/^1 error\[field-missing\]/);
    expect(asked).toHaveLength(1);
  } finally {
    server.close();
  }
});

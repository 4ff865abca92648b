import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const folder = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'kubeconform-wasm-'));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The packed package, installed into an empty project. */
let packed: readonly string[] = [];
beforeAll(() => {
  const [pack] = JSON.parse(npm(['pack', '--json', '--pack-destination', project], folder)) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = pack.files.map(({ path }) => path).sort();
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(project, pack.filename)], project);
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed package', () => {
  test('holds the program, what it was made of, licences, code and types, and no more', () => {
    const code = packed.filter((path) => path.startsWith('dist/'));
    expect(packed.filter((path) => !code.includes(path))).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
      'wasm/about.json',
      'wasm/kubeconform.wasm.br',
      'wasm/licenses.txt',
    ]);
    for (const entry of ['index', 'node']) {
      expect(code).toContain(`dist/${entry}.js`);
      expect(code).toContain(`dist/${entry}.d.ts`);
    }
    expect(code.filter((path) => !/\.(js|d\.ts)$/.test(path))).toEqual([]);
  });

  test('gives in an empty project what its README shows', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const [, output] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
    writeFileSync(join(project, 'readme.mjs'), code);
    const said = execFileSync(process.execPath, ['readme.mjs'], { cwd: project, encoding: 'utf8' });
    expect(said).toBe(output);
  });

  test('has types that need neither those of Node nor of browsers', () => {
    const code = `import { load, type Result } from 'kubeconform-wasm';
      const kubeconform = await load({ schemas: (path) => (path === 'a' ? '{}' : undefined) });
      const results: readonly Result[] = await kubeconform.validate(['a: 1'], { strict: true });
      // @ts-expect-error there is no such option
      await kubeconform.validate('', { stirct: true });
      export const first = results[0]?.validationErrors[0]?.causes[0]?.path satisfies string | undefined;`;
    writeFileSync(join(project, 'types.mts'), code);
    const options = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext'];
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, 'types.mts'], { cwd: project });
    expect({ said: stdout.toString(), status }).toEqual({ said: '', status: 0 });
  });

  test('gives its program to those who load it otherwise', () => {
    const script = "console.log(import.meta.resolve('kubeconform-wasm/kubeconform.wasm.br'))";
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: project });
    expect(said.toString()).toMatch(/kubeconform-wasm\/wasm\/kubeconform\.wasm\.br\n$/);
  });
});

import { describe, expect, test } from 'vitest';
import { type Source, sources, usesGlobal } from './sources.js';

/** Each layer imports from those before it, and from itself; layers side by side do not know each other. */
const layers = [
  ['diagnostics', 'util'],
  ['host'],
  ['source'],
  ['config'],
  ['model'],
  ['worlds'],
  ['graph'],
  ['discovery', 'schema', 'fix'],
  ['rules'],
  ['engine'],
  ['report', 'init'],
  ['index'],
  ['action', 'cli'],
];

const all = sources();

/** `cli.ts` and `cli/run.ts` are of the layer `cli`. */
function layerOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function rank(layer: string): number {
  return layers.findIndex((names) => names.includes(layer));
}

function outOfOrder({ path, imports }: Source): readonly string[] {
  const layer = layerOf(path);
  const wrong = imports.filter((to) => layerOf(to) !== layer && rank(layerOf(to)) >= rank(layer));
  return wrong.map((to) => `${path} imports ${to}`);
}

/** The first cycle found from each file, as a chain of paths. */
function cycles(files: readonly Source[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, chain: readonly string[]) => {
    const at = chain.indexOf(path);
    if (at !== -1) found.push([...chain.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) visit(next, [...chain, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

function source(path: string, imports: readonly string[]): Source {
  return { path, imports, text: '', packages: [] };
}

describe('layers', () => {
  test('every file belongs to one', () => {
    expect(all.map(({ path }) => path).filter((path) => rank(layerOf(path)) === -1)).toEqual([]);
  });

  test('each imports only from its left', () => {
    expect(all.flatMap(outOfOrder)).toEqual([]);
  });

  test('no imports go in a circle', () => {
    expect(cycles(all)).toEqual([]);
  });

  test('only host/ touches files and other programs', () => {
    const doors =
      /^(node:)?(fs|fs\/promises|child_process|net|http|https|http2|dgram|dns|worker_threads|os)$/;
    const guilty = all.filter(({ packages }) => packages.some((name) => doors.test(name)));
    expect(guilty.map(({ path }) => path).filter((path) => layerOf(path) !== 'host')).toEqual([]);
  });

  test.each(['process', 'console', 'fetch', 'eval'])('only the entries and host/ touch %s', (name) => {
    const entries = ['action.ts', 'cli.ts', 'cli/main.ts'];
    const guilty = all.filter((file) => usesGlobal(file, name)).map(({ path }) => path);
    expect(guilty.filter((path) => !entries.includes(path) && layerOf(path) !== 'host')).toEqual([]);
  });
});

describe('the walk itself', () => {
  test('sees an import from the right, and one from a layer beside', () => {
    expect(outOfOrder(source('graph/a.ts', ['rules/b.ts', 'model/c.ts']))).toEqual([
      'graph/a.ts imports rules/b.ts',
    ]);
    expect(outOfOrder(source('fix/a.ts', ['schema/b.ts']))).toEqual(['fix/a.ts imports schema/b.ts']);
  });

  test('sees a circle', () => {
    const circle = [source('a.ts', ['b.ts']), source('b.ts', ['c.ts']), source('c.ts', ['b.ts'])];
    expect(cycles(circle)).toEqual(['b.ts → c.ts → b.ts']);
  });

  test('tells a global from a member', () => {
    const text = 'const x = { process: 1 }; x.process; // process';
    expect(usesGlobal({ ...source('a.ts', []), text }, 'process')).toBe(false);
    expect(usesGlobal({ ...source('a.ts', []), text: 'process.exit()' }, 'process')).toBe(true);
  });
});

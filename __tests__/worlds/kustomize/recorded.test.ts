import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtBy, digestOf, type Objects, reader } from '../../../lab/kustomize-objects.js';
import { Kustomizer } from '../../../src/worlds/kustomize/kustomizer.js';

/** What the real kustomize answered: `npm run lab -- kustomize FOLDER --to FILE`. */
interface Recording<Answer> {
  readonly built: Readonly<Record<string, Answer>>;
  readonly refused: readonly string[];
}

const here = new URL('./', import.meta.url);

function recorded<Answer>(name: string): Recording<Answer> {
  return JSON.parse(readFileSync(new URL(name, here), 'utf8'));
}

const folderOf = (name: string) => (name === '.' ? '' : name);

describe('cases', () => {
  const { built, refused } = recorded<Objects>('cases.json');
  const kustomizer = new Kustomizer(reader(new URL('cases', here).pathname));

  test.each(Object.entries(built))('%s is built as kustomize builds it', (name, objects) => {
    const ours = builtBy(kustomizer, folderOf(name), { all: true });
    expect(ours.problems).toEqual([]);
    expect(ours.objects).toEqual(objects);
  });

  test.each(refused)('%s, which kustomize refuses, gives a problem', (name) => {
    expect(builtBy(kustomizer, folderOf(name), { all: true }).problems).not.toEqual([]);
  });
});

const corpus = new URL('../../../../shared/corpus', here).pathname;
const isThere = existsSync(corpus);
if (!isThere) console.log('skipped: ../shared/corpus is not here, so its kustomizations cannot be built');

describe.skipIf(!isThere)('real repositories', () => {
  const { built, refused } = recorded<string>('corpus.json');
  const kustomizer = new Kustomizer(reader(corpus));

  test('every kustomization that kustomize builds gives the same objects of the wire', () => {
    const differing = Object.entries(built).filter(
      ([name, digest]) => digestOf(builtBy(kustomizer, folderOf(name), { all: false }).objects) !== digest,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
    expect(Object.keys(built).length).toBeGreaterThan(1200);
  });

  test('what kustomize refuses gives a problem', () => {
    const silent = refused.filter(
      (name) => builtBy(kustomizer, folderOf(name), { all: false }).problems.length === 0,
    );
    expect(silent).toEqual([]);
  });
});

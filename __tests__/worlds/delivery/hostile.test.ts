import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';
import { service } from '../shop.js';

const heads = {
  ApplicationSet: 'argoproj.io/v1alpha1',
  Application: 'argoproj.io/v1alpha1',
  Kustomization: 'kustomize.toolkit.fluxcd.io/v1',
} as const;

/** Scans an object of a controller beside a folder that it may ask for. */
async function scanned(kind: keyof typeof heads, spec: string) {
  const object = `apiVersion: ${heads[kind]}\nkind: ${kind}\nmetadata: {name: a, namespace: b}\nspec: ${spec}\n`;
  return await scan({
    host: memoryHost({ 'cluster/object.yaml': object, 'apps/web/service.yaml': service }),
    config: defaultConfig,
  });
}

const template = 'template: {metadata: {name: "{{a}}"}, spec: {source: {repoURL: r, path: "{{a}}"}}}';
const list = (elements: string) => `{generators: [{list: {elements: ${elements}}}], ${template}}`;

describe('what a controller is asked for in no form that it knows', () => {
  test.each([
    ['ApplicationSet', '1'],
    ['ApplicationSet', '[]'],
    ['ApplicationSet', '{generators: {list: 1}}'],
    [
      'ApplicationSet',
      '{generators: [1, null, [], {list: 1}, {git: []}, {matrix: {}}, {merge: {generators: 1}}]}',
    ],
    ['ApplicationSet', list('[1, null, {a: {b: c}}]')],
    ['ApplicationSet', list('[{a: apps/web}]').replace('template: {', 'template: 1, x: {')],
    [
      'ApplicationSet',
      `{generators: [{git: {repoURL: r, directories: [{path: 1}, 2, {path: "../*"}]}}], ${template}}`,
    ],
    [
      'ApplicationSet',
      `{goTemplate: true, generators: [{list: {elements: [{__proto__: {a: 1}}]}}], ${template}}`,
    ],
    [
      'ApplicationSet',
      `{goTemplate: 1, goTemplateOptions: 2, templatePatch: [], ${list('[{a: b}]').slice(1)}`,
    ],
    ['Application', '{source: 1, sources: 2, destination: 3}'],
    ['Application', '{source: {repoURL: [], path: {}, kustomize: [], directory: {include: {}, recurse: x}}}'],
    [
      'Application',
      '{sources: [1, {path: ..}, {path: /}, {path: apps/web, kustomize: {images: [1, a=b=c], patches: 3}}]}',
    ],
    ['Application', '{source: {repoURL: r, path: apps/web, kustomize: {commonLabels: [], replicas: [1]}}}'],
    ['Kustomization', '{path: 1, sourceRef: [], postBuild: 2, images: {}, patches: x, components: [1]}'],
    [
      'Kustomization',
      '{path: ./apps, sourceRef: {name: [a]}, postBuild: {substitute: [1], substituteFrom: {a: b}}}',
    ],
    ['Kustomization', '{path: ../../.., sourceRef: {name: a}, kubeConfig: 1, commonMetadata: 2}'],
    ['Kustomization', '{path: ./apps, sourceRef: {name: a}, postBuild: {substitute: {a: {b: c}, "d e": f}}}'],
  ] as const)('%s %s is no reason to stop', async (kind, spec) => {
    const { wires } = await scanned(kind, spec);
    expect(
      wires.flatMap(({ graph }) => graph.world.objects.services).some(({ name }) => name === 'web'),
    ).toBe(true);
  });
});

test('Applications that bring each other in a circle are applied once', async () => {
  const app = (name: string, path: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd}
spec:
  source: {repoURL: r, path: ${path}}
`;
  const { wires } = await scan({
    host: memoryHost({ 'a/app.yaml': app('a', 'b'), 'b/app.yaml': app('b', 'a'), 'b/service.yaml': service }),
    config: defaultConfig,
  });
  const units = wires.flatMap(({ graph }) => graph.world.units.map(({ delivered }) => delivered?.by));
  expect(units.sort()).toEqual(['Application argocd/a', 'Application argocd/b']);
});

test('a text of braces alone takes no time', async () => {
  const braces = '{{'.repeat(100_000);
  const { wires } = await scanned('ApplicationSet', list('[{a: b}]').replace('"{{a}}"', `"${braces}"`));
  expect(wires).toHaveLength(1);
});

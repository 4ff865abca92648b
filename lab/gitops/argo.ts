import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../src/source/manifest.js';
import { toJson } from '../../src/source/tree.js';
import { isMaking } from '../../src/worlds/delivery/delivery.js';
import { ask } from '../fuzz/ask.js';
import { comparable, type Objects } from '../kustomize-objects.js';
import { bin } from '../paths.js';
import { copyOf, type Delivered, deliveredIn, objectsIn } from './delivered.js';
import { objectsOf } from './flux.js';
import { goTemplates, namedTemplates, templateValues } from './texts.js';

/** What Argo CD's own packages make of a question; `refused` where they stop. */
interface ArgoAnswer {
  readonly text?: string;
  readonly applications?: readonly Json[];
  readonly objects?: readonly object[];
  readonly refused?: string;
}

/** A template, how it is written, and what Argo CD writes for it; null where it stops. */
export interface TemplateAnswer {
  readonly template: string;
  readonly isGo: boolean;
  readonly failsWithoutKey: boolean;
  readonly text: string | null;
}

export async function argoTemplates(): Promise<readonly TemplateAnswer[]> {
  const asked = [
    ...goTemplates.flatMap((template) => [
      { template, isGo: true, failsWithoutKey: false },
      { template, isGo: true, failsWithoutKey: true },
    ]),
    ...namedTemplates.map((template) => ({ template, isGo: false, failsWithoutKey: false })),
  ];
  const answers = await ask<ArgoAnswer>(
    'argo-answers',
    asked.map(({ template, isGo, failsWithoutKey }) => ({
      template,
      isGo,
      values: templateValues,
      options: failsWithoutKey ? ['missingkey=error'] : [],
    })),
  );
  return asked.map((one, i) => ({ ...one, text: answers[i]?.text ?? null }));
}

/** The Applications of each ApplicationSet of a repository, sorted; null where Argo CD stops. */
export async function argoSets(base: string): Promise<Readonly<Record<string, readonly Json[] | null>>> {
  const sets = deliveredIn(base).written.filter(({ id }) => id.kind === 'ApplicationSet');
  const copy = copyOf(base);
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', ['-C', copy, ...args]);
  const answers = await ask<ArgoAnswer>(
    'argo-answers',
    sets.map(({ node }) => ({ applicationSet: toJson(node), root: copy })),
  );
  rmSync(copy, { recursive: true });
  return Object.fromEntries(
    sets.map(({ id }, i) => {
      const { refused, applications = [] } = answers[i] ?? {};
      return [id.name, refused === undefined ? sortedApplications(applications) : null];
    }),
  );
}

/** The same of promwire. */
export function ourSets({ units }: Delivered): ReadonlyMap<string, readonly Json[]> {
  const made = units.flatMap(({ asked }) => (isMaking(asked) ? [asked] : []));
  return new Map(
    made.map(({ resource, resources }) => [
      resource.id.name,
      sortedApplications(resources.map(({ node }) => toJson(node))),
    ]),
  );
}

/** What is made of the template: names, labels and annotations, and the specification. */
function sortedApplications(applications: readonly Json[]): readonly Json[] {
  return applications
    .map((application) => {
      const { metadata, spec } = application as Record<string, Record<string, Json>>; // an object of the API
      const { name, namespace, labels, annotations } = metadata ?? {};
      const kept = { name, namespace, labels, annotations } as Json; // JSON leaves out what is undefined
      return comparable(JSON.parse(JSON.stringify({ metadata: kept, spec: { ...spec, project: '' } })));
    })
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The objects of each Application of a repository; null where Argo CD refuses it. */
export async function argoBuilds(
  base: string,
  tracking: string,
): Promise<Readonly<Record<string, Objects | null>>> {
  const asked = deliveredIn(base).written.filter(({ id }) => id.kind === 'Application');
  const copies = asked.map(() => copyOf(base));
  const answers = await ask<ArgoAnswer>(
    'argo-answers',
    asked.map(({ id, node }, i) => {
      const { spec } = toJson(node) as { readonly spec: { readonly source: Json } }; // each has one source
      const kustomize = join(bin, 'kustomize');
      return { source: spec.source, name: id.name, tracking, kustomize, root: copies[i] };
    }),
  );
  for (const copy of copies) rmSync(copy, { recursive: true });
  return Object.fromEntries(
    asked.map(({ id }, i) => {
      const { refused, objects = [] } = answers[i] ?? {};
      return [id.name, refused === undefined ? objectsOf(objects) : null];
    }),
  );
}

/** The same of promwire; nothing for what it does not follow. */
export function ourBuilds({ units }: Delivered): ReadonlyMap<string, Objects> {
  const built = units.filter(
    ({ asked, problems }) =>
      !isMaking(asked) && asked.resource.id.kind === 'Application' && problems.length === 0,
  );
  return new Map(built.map(({ asked, resources }) => [asked.resource.id.name, objectsIn(resources)]));
}

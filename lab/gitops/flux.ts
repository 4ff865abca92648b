import { rmSync } from 'node:fs';
import { toJson } from '../../src/source/tree.js';
import { isMaking } from '../../src/worlds/delivery/delivery.js';
import { fluxDelivery } from '../../src/worlds/delivery/flux.js';
import type { Resource } from '../../src/worlds/kustomize/resource.js';
import { ask } from '../fuzz/ask.js';
import { type Objects, objectsIn as objectsInText } from '../kustomize-objects.js';
import { copyOf, type Delivered, deliveredIn, objectsIn, withoutMarks } from './delivered.js';
import { variables, variableTexts } from './texts.js';

/** What Flux' own packages make of a text or a Kustomization: undefined where they refuse it. */
interface FluxAnswer {
  readonly text?: string;
  readonly objects?: readonly object[];
  readonly refused?: string;
}

/** What becomes of the texts with variables; null where Flux stops. */
export async function fluxTexts(): Promise<Readonly<Record<string, string | null>>> {
  const answers = await ask<FluxAnswer>(
    'flux-answers',
    variableTexts.map((text) => ({ text, values: variables })),
  );
  return Object.fromEntries(variableTexts.map((text, i) => [text, answers[i]?.text ?? null]));
}

/** What one Kustomization is made into, by Flux and here; null where Flux refuses it, undefined where it is not followed. */
export interface FluxBuild {
  readonly title: string;
  readonly real: Objects | null;
  readonly ours: Objects | undefined;
  readonly why: string;
}

/**
 * Every Kustomization of a repository as the kustomize-controller builds it, and as promwire does. The controller gets the ConfigMaps of
 * the files; a variable that only a cluster knows is replaced by itself.
 */
export async function fluxBuilds(base: string): Promise<readonly FluxBuild[]> {
  const delivered = deliveredIn(base);
  const asked = askedIn(delivered);
  if (asked.length === 0) return [];
  const configMaps = configMapsOf(delivered);
  const copy = copyOf(base);
  const answers = await ask<FluxAnswer>(
    'flux-answers',
    asked.map(({ resource, ours }) => {
      const kustomization = questionOf(resource, ours);
      return { root: copy, path: kustomization.spec.path ?? '', kustomization, configMaps };
    }),
  );
  rmSync(copy, { recursive: true });
  return asked.map(({ title, ours }, i) => {
    const { objects = [], refused } = answers[i] ?? {}; // an empty list is left out
    return { title, real: refused === undefined ? objectsOf(objects) : null, ours, why: refused ?? '' };
  });
}

export function objectsOf(objects: readonly object[]): Objects {
  return withoutMarks(objectsInText(objects.map((object) => JSON.stringify(object)).join('\n---\n')));
}

interface Asked {
  readonly title: string;
  readonly resource: Resource;
  readonly ours: Objects | undefined;
}

/** The Kustomizations that are delivered, and those of the files that are not. */
export function askedIn({ written, units }: Delivered): readonly Asked[] {
  const built = units.flatMap(({ asked, resources, problems }): Asked[] => {
    if (isMaking(asked) || !asked.title.startsWith('Kustomization ')) return [];
    const ours = problems.some(({ sort }) => sort !== 'empty') ? undefined : objectsIn(resources);
    return [{ title: asked.title, resource: asked.resource, ours }];
  });
  const known = new Set(built.map(({ resource }) => placeOf(resource)));
  const others = written.flatMap((resource): Asked[] => {
    const delivery = fluxDelivery(resource);
    if (delivery === undefined || known.has(placeOf(resource))) return [];
    return [{ title: delivery.title, resource, ours: undefined }];
  });
  return numbered([...built, ...others].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)));
}

/** Several clusters may have a Kustomization of one name. */
function numbered(asked: readonly Asked[]): readonly Asked[] {
  return asked.map((one, i) => {
    const before = asked.slice(0, i).filter(({ title }) => title === one.title).length;
    return before === 0 ? one : { ...one, title: `${one.title} (${before + 1})` };
  });
}

function placeOf({ origin: { source, start } }: Resource): string {
  return `${source.path} ${start}`;
}

interface WrittenKustomization {
  readonly spec: {
    readonly path?: string;
    readonly postBuild?: {
      readonly substitute?: Readonly<Record<string, string>>;
      readonly substituteFrom?: readonly { readonly kind: string }[];
    };
  };
}

function questionOf({ node }: Resource, ours: Objects | undefined): WrittenKustomization {
  const written = toJson(node) as unknown as WrittenKustomization; // as the schema of its kind has it
  const { postBuild } = written.spec;
  if (postBuild === undefined) return written;
  const left = [...JSON.stringify(ours ?? {}).matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([text, name]) => [
    name,
    text,
  ]);
  const substituteFrom = (postBuild.substituteFrom ?? []).map((one) => ({ ...one, optional: true }));
  const substitute = { ...Object.fromEntries(left), ...postBuild.substitute };
  return { ...written, spec: { ...written.spec, postBuild: { substitute, substituteFrom } } };
}

/** Those that the API server takes: all of their content is text. */
function configMapsOf({ written, units }: Delivered): readonly unknown[] {
  const all = [...written, ...units.flatMap(({ resources }) => resources)]
    .filter(({ id }) => id.kind === 'ConfigMap')
    .map(({ id, node }) => ({
      name: `${id.namespace}/${id.name}`,
      value: toJson(node) as { readonly data?: object },
    })) // a mapping
    .filter(({ value }) => Object.values(value.data ?? {}).every((text) => typeof text === 'string'));
  return [...new Map(all.map(({ name, value }) => [name, value])).values()];
}

import { type Json, list, refOf, text } from './json.js';
import type { PlacedPod } from './kubelet.js';

/** A text that chance made, and what stands for it in a recording. */
type Replacement = readonly [random: string, stable: string];

/**
 * What chance made in a cluster: names of pods, ReplicaSets and slices, hashes and uids. Longer texts come first,
 * so that a pod's name is replaced before the hash inside it.
 */
export function replacements(
  pods: readonly Json[],
  slices: readonly Json[],
  others: readonly Json[],
  placed: ReadonlyMap<string, PlacedPod>,
): readonly Replacement[] {
  const found = [
    ...pods.flatMap((pod) => ofPod(pod, placed.get(text(pod, 'metadata', 'uid')))),
    ...slices.flatMap(ofSlice),
    ...others.flatMap((object): readonly Replacement[] => [[text(object, 'metadata', 'uid'), '{uid}']]),
  ];
  const unique = new Map(found.filter(([random, stable]) => random.length > 4 && random !== stable));
  return [...unique].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

function ofPod(pod: Json, placed: PlacedPod | undefined): readonly Replacement[] {
  const name = text(pod, 'metadata', 'name');
  const hash = text(pod, 'metadata', 'labels', 'pod-template-hash');
  const revision = text(pod, 'metadata', 'labels', 'controller-revision-hash');
  const workload = placed?.workload.split('/')[1] ?? name;
  return [
    [text(pod, 'metadata', 'uid'), '{uid}'],
    ...(text(pod, 'metadata', 'generateName') === '' ||
    list(pod, 'metadata', 'ownerReferences').some((owner) => text(owner, 'kind') === 'StatefulSet')
      ? []
      : ([[name, `${workload}-{pod ${placed?.index ?? 0}}`]] satisfies readonly Replacement[])),
    ...(hash === ''
      ? []
      : ([
          [`${workload}-${hash}`, `${workload}-{hash}`],
          [`"${hash}"`, '"{hash}"'],
        ] satisfies readonly Replacement[])),
    ...(revision === '' ? [] : ([[`"${revision}"`, '"{revision}"']] satisfies readonly Replacement[])),
    ...ownerUids(pod),
  ];
}

function ownerUids(pod: Json): readonly Replacement[] {
  return list(pod, 'metadata', 'ownerReferences').map((owner): Replacement => [text(owner, 'uid'), '{uid}']);
}

function ofSlice(slice: Json): readonly Replacement[] {
  const prefix = text(slice, 'metadata', 'generateName');
  return prefix === '' ? [] : [[text(slice, 'metadata', 'name'), `${prefix}{slice}`]];
}

/** Replaces all that chance made in a value. */
export function stable<T>(value: T, chance: readonly Replacement[]): T {
  let written = JSON.stringify(value);
  for (const [random, name] of chance) written = written.replaceAll(random, name);
  return JSON.parse(written) as T; // the same shape: only texts were replaced
}

/** `namespace/name` of a pod beside its stable form. */
export function podRef(pod: Json, chance: readonly Replacement[]): string {
  return stable({ ref: refOf(pod) }, chance).ref;
}

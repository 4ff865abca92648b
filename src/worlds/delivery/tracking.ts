import { fieldOf, keyMark, mapAt, type SourcedEntry, scalarAt, textOf } from '../../source/sourced.js';
import { addPairs } from '../kustomize/labels.js';
import type { Resource } from '../kustomize/resource.js';
import type { ConfigMaps } from './config-maps.js';

/** How Argo CD marks what it applied, where that changes labels. */
export interface Tracking {
  /** The name of the label, and the entry of the settings that has it written. */
  readonly label: string;
  readonly by: SourcedEntry;
  /** Where Argo CD itself runs; an Application elsewhere has its namespace in its name. */
  readonly namespace: string;
}

/** The ConfigMap with the settings of Argo CD. */
const argoSettings = 'argocd-cm';

/**
 * What the settings of Argo CD say of labels; undefined where they say nothing: it writes an annotation since 3.0. Several settings
 * that differ are those of several clusters, and say nothing either.
 * Upstream: `GetTrackingMethod` and `GetAppInstanceLabelKey` in util/settings, `SetAppInstance` in util/argo.
 */
export function trackingIn(configMaps: ConfigMaps): Tracking | undefined {
  const found = configMaps.named(argoSettings).flatMap(({ resource: { id, node } }): Tracking[] => {
    const data = fieldOf(node, 'data')?.value;
    const by = fieldOf(data, 'application.resourceTrackingMethod');
    if (by === undefined || !/^(?:annotation\+)?label$/.test(textOf(by.value) ?? '')) return [];
    const label =
      textOf(fieldOf(data, 'application.instanceLabelKey')?.value) || 'app.kubernetes.io/instance';
    return [{ label, by, namespace: id.namespace }];
  });
  const [first, ...others] = found;
  return others.every(
    ({ label, by }) => label === first?.label && textOf(by.value) === textOf(first.by.value),
  )
    ? first
    : undefined;
}

/** The objects with the label that names their Application, written over one that is there. */
export function tracked(
  resources: readonly Resource[],
  { id }: Resource,
  { label, by, namespace }: Tracking,
): readonly Resource[] {
  const name = id.namespace === namespace || id.namespace === '' ? id.name : `${id.namespace}_${id.name}`;
  const mark = keyMark(by);
  const pairs = mapAt([{ ...by, key: label, value: scalarAt(name, by.value) }], mark);
  const labels = { group: '', version: '', kind: '', path: 'metadata/labels', create: true } as const;
  return resources.map((resource) =>
    resource.id.kind === 'CustomResourceDefinition'
      ? resource
      : (addPairs([resource], pairs, [labels])[0] ?? resource),
  );
}

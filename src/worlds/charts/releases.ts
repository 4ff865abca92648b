import type { ChartRelease } from '../../model/chart-release.js';
import type { Objects } from '../../model/objects.js';
import { nodeAt, type SourcedNode, textOf } from '../../source/sourced.js';
import { sourcedAt } from '../../source/sourced-at.js';
import { baseName } from '../../util/path.js';
import { parseChartVersion } from './chart-version.js';
import type { Known, Release } from './release.js';
import { type Layer, layerOf, setValue, valuesOf } from './value-layers.js';

/**
 * The charts that an object installs, as far as it is read: none for a chart that lies in a repository, nor for one of a
 * kustomization, which makes the objects when it is built.
 */
export function releasesOf(object: ChartRelease, objects: Objects): readonly Release[] {
  const { manifest } = object;
  const root = sourcedAt({ manifest, path: [] });
  const written: Written = { object, objects, root, spec: nodeAt(root, 'spec') };
  if (object.kind === 'HelmRelease') return fluxRelease(written);
  if (object.kind === 'HelmChart') return k3sRelease(written);
  return object.kind === 'Application' ? argoReleases(written) : [];
}

interface Written {
  readonly object: ChartRelease;
  readonly objects: Objects;
  readonly root: SourcedNode | undefined;
  readonly spec: SourcedNode | undefined;
}

/**
 * HelmRelease of Flux. Inline values win over `valuesFrom`.
 * Upstream: `GetReleaseName` and `GetReleaseNamespace` in helm-controller's api/v2, `ChartValuesFromReferences` in fluxcd/pkg/chartutil.
 */
function fluxRelease({ object, objects, root, spec }: Written): readonly Release[] {
  const chart = fluxChart({ object, objects, root, spec });
  const own = known(root, 'metadata', 'name');
  if (chart === undefined || own === undefined) return [];
  const target = known(spec, 'targetNamespace');
  const name = target === undefined ? own : { text: `${target.text}-${own.text}`, at: own.at };
  const files = nodeAt(spec, 'chart', 'spec', 'valuesFiles') ?? nodeAt(spec, 'chart', 'spec', 'valuesFile');
  return [
    {
      manifest: object.manifest,
      chart: chart.chart,
      version: chart.version,
      name: known(spec, 'releaseName') ?? name,
      namespace: target ?? known(root, 'metadata', 'namespace'),
      values: valuesOf([
        files === undefined ? undefined : { needs: 'the values files inside of the chart' },
        ...itemsOf(nodeAt(spec, 'valuesFrom')).map((from) => valuesFrom(from, object, objects)),
        layerOf(nodeAt(spec, 'values'), 'its values'),
      ]),
      isAsMade: itemsOf(nodeAt(spec, 'postRenderers')).length === 0,
    },
  ];
}

function fluxChart({ object, objects, spec }: Written): Pick<Release, 'chart' | 'version'> | undefined {
  const chart = known(spec, 'chart', 'spec', 'chart') ?? known(spec, 'chart', 'name');
  if (chart !== undefined) {
    const version = textOf(nodeAt(spec, 'chart', 'spec', 'version') ?? nodeAt(spec, 'chart', 'version'));
    return { chart: withoutRepository(chart), version: parseChartVersion(version ?? '') };
  }
  const ref = known(spec, 'chartRef', 'name');
  if (ref === undefined) return undefined;
  const namespace = textOf(nodeAt(spec, 'chartRef', 'namespace')) ?? object.namespace;
  const source = objects.chartSources.find((one) => one.name === ref.text && one.namespace === namespace);
  return {
    chart: { text: source?.chart ?? ref.text, at: ref.at },
    version: parseChartVersion(source?.version ?? ''),
  };
}

function valuesFrom(from: SourcedNode, { namespace }: ChartRelease, { keySources }: Objects): Layer {
  const kind = textOf(nodeAt(from, 'kind')) ?? '';
  const name = textOf(nodeAt(from, 'name')) ?? '';
  const key = textOf(nodeAt(from, 'valuesKey')) ?? 'values.yaml';
  const needs = `${kind} ${namespace === undefined ? name : `${namespace}/${name}`} with its key "${key}"`;
  const source = keySources.find(
    (one) => one.kind === 'ConfigMap' && one.name === name && one.namespace === namespace,
  );
  const node =
    source && kind === 'ConfigMap'
      ? sourcedAt({ manifest: source.manifest, path: ['data', key] })
      : undefined;
  if (node === undefined) return { needs };
  const target = textOf(nodeAt(from, 'targetPath'));
  return target === undefined ? layerOf(node, needs) : setValue(target, textOf(node) ?? '', false, node);
}

/** HelmChart of k3s. Upstream: `pkg/controllers/chart` in k3s-io/helm-controller. */
function k3sRelease({ object, root, spec }: Written): readonly Release[] {
  const chart = known(spec, 'chart');
  const name = known(root, 'metadata', 'name');
  if (chart === undefined || name === undefined) return [];
  const set = nodeAt(spec, 'set');
  const secrets = itemsOf(nodeAt(spec, 'valuesSecrets')).length > 0;
  return [
    {
      manifest: object.manifest,
      chart: withoutRepository(chart),
      version: parseChartVersion(textOf(nodeAt(spec, 'version')) ?? ''),
      name,
      namespace: known(spec, 'targetNamespace') ?? known(root, 'metadata', 'namespace'),
      values: valuesOf([
        layerOf(nodeAt(spec, 'valuesContent'), 'its valuesContent'),
        secrets ? { needs: 'the Secrets under valuesSecrets' } : undefined,
        ...(set?.type === 'map' ? set.entries : []).map(({ key, value }) =>
          setValue(key, textOf(value) ?? '', false, value),
        ),
      ]),
      isAsMade: true,
    },
  ];
}

/** Application of Argo CD. Upstream: `helmTemplate` in reposerver/repository, `ValuesYAML` of ApplicationSourceHelm. */
function argoReleases({ object, root, spec }: Written): readonly Release[] {
  const sources = [nodeAt(spec, 'source'), ...itemsOf(nodeAt(spec, 'sources'))];
  return sources.flatMap((source): Release[] => {
    const chart = known(source, 'chart');
    const helm = nodeAt(source, 'helm');
    const name = known(helm, 'releaseName') ?? known(root, 'metadata', 'name');
    if (chart === undefined || name === undefined) return [];
    return [
      {
        manifest: object.manifest,
        chart: withoutRepository(chart),
        version: parseChartVersion(textOf(nodeAt(source, 'targetRevision')) ?? ''),
        name,
        namespace: known(helm, 'namespace') ?? known(spec, 'destination', 'namespace'),
        values: valuesOf(argoLayers(helm)),
        isAsMade: true,
      },
    ];
  });
}

function argoLayers(helm: SourcedNode | undefined): readonly Layer[] {
  const file = (node: SourcedNode): Layer => ({ needs: `the values of ${textOf(node) ?? 'a file'}` });
  const object = nodeAt(helm, 'valuesObject');
  return [
    ...itemsOf(nodeAt(helm, 'valueFiles')).map(file),
    layerOf(object ?? nodeAt(helm, 'values'), 'its values'),
    ...itemsOf(nodeAt(helm, 'fileParameters')).map((one) => file(nodeAt(one, 'path') ?? one)),
    ...itemsOf(nodeAt(helm, 'parameters')).map((one) => {
      const value = nodeAt(one, 'value');
      const isText = textOf(nodeAt(one, 'forceString')) === 'true';
      return setValue(textOf(nodeAt(one, 'name')) ?? '', textOf(value) ?? '', isText, value ?? one);
    }),
  ];
}

function withoutRepository({ text, at }: Known): Known {
  return { text: baseName(text), at };
}

function known(node: SourcedNode | undefined, ...path: readonly string[]): Known | undefined {
  const at = nodeAt(node, ...path);
  const text = textOf(at);
  return at === undefined || text === undefined || text === '' ? undefined : { text, at };
}

function itemsOf(node: SourcedNode | undefined): readonly SourcedNode[] {
  return node?.type === 'seq' ? node.items : [];
}

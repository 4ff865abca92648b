import type { ParsedManifest } from '../../source/manifest.js';
import { entryAt, mapAt, type SourcedNode, scalarAt } from '../../source/sourced.js';
import { toJson } from '../../source/tree.js';
import type { Known } from './release.js';
import type { Stack } from './stack.js';
import { installedBy } from './stack-versions.js';

const operator = 'prometheusOperator';

/**
 * The operator of a release, with the flags by which it leaves namespaces or Prometheuses out.
 * Upstream: `templates/prometheus-operator/deployment.yaml`.
 */
export function stackOperator(stack: Stack): readonly ParsedManifest[] {
  const { values } = stack.release;
  if (!values.isOn(true, operator, 'enabled')) return [];
  const image = imageOf(stack);
  const container = [
    stack.entry('name', stack.chartName),
    entryAt('image', scalarAt(image.text, image.at), image.at),
    stack.list('args', flagsOf(stack)),
  ];
  const labels = stack.labels('operator');
  const selected = labels.filter(({ key }) => key === 'app' || key === 'release');
  const template = [
    stack.under('metadata', [stack.under('labels', labels)]),
    stack.under('spec', [stack.list('containers', [mapAt(container, stack.words)])]),
  ];
  return [
    stack.object({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: values.text(operator, 'fullnameOverride') ?? stack.named('-operator'),
      namespace: stack.namespace,
      body: [
        stack.under('spec', [
          stack.under('selector', [stack.under('matchLabels', selected)]),
          stack.under('template', template),
        ]),
      ],
    }),
  ];
}

/** A registry of one's own changes nothing. */
function imageOf(stack: Stack): Known {
  const { values, version } = stack.release;
  const repository = 'quay.io/prometheus-operator/prometheus-operator';
  const tag = values.text(operator, 'image', 'tag');
  if (tag !== undefined) return { text: `${repository}:${tag.text}`, at: tag.at };
  const byChart = version?.isExact === true ? installedBy(version.lowest) : undefined;
  return {
    text: byChart === undefined ? repository : `${repository}:v${byChart.operator}.0`,
    at: stack.words,
  };
}

function flagsOf(stack: Stack): readonly SourcedNode[] {
  const { values } = stack.release;
  const joined = (flag: string, ...path: readonly string[]): readonly SourcedNode[] => {
    const entry = values.given(operator, ...path);
    if (entry === undefined) return [];
    const value = toJson(entry.value);
    return [scalarAt(`--${flag}=${Array.isArray(value) ? value.join(',') : String(value)}`, entry.value)];
  };
  return [
    ...kubeletFlag(stack),
    ...joined('deny-namespaces', 'denyNamespaces'),
    ...namespacesFlag(stack),
    ...(stack.has('10.1.0') ? joined('prometheus-instance-namespaces', 'prometheusInstanceNamespaces') : []),
    ...(stack.has('45.16.0') ? joined('prometheus-instance-selector', 'prometheusInstanceSelector') : []),
  ];
}

function namespacesFlag(stack: Stack): readonly SourcedNode[] {
  const { values } = stack.release;
  const entry = values.given(operator, 'namespaces');
  if (entry === undefined) return [];
  const own = values.given(operator, 'namespaces', 'releaseNamespace');
  const more = values.given(operator, 'namespaces', 'additional')?.value;
  const names = [
    ...(own === undefined || stack.namespace === undefined ? [] : [stack.namespace.text]),
    ...(more?.type === 'seq' ? more.items.map((item) => String(toJson(item))) : []),
  ];
  return [scalarAt(`--namespaces=${[...new Set(names)].join(',')}`, entry.value)];
}

function kubeletFlag(stack: Stack): readonly SourcedNode[] {
  const { values } = stack.release;
  const path = [operator, 'kubeletService'];
  if (!values.isOn(true, ...path, 'enabled') || values.gap !== undefined) return [];
  const namespace = values.text(...path, 'namespace')?.text ?? 'kube-system';
  const name = values.text(...path, 'name')?.text ?? stack.named('-kubelet').text;
  return [scalarAt(`--kubelet-service=${namespace}/${name}`, stack.words)];
}

import type { ParsedManifest } from '../../source/manifest.js';
import { fieldOf, keyMark, type SourcedMap, textOf } from '../../source/sourced.js';
import type { Stack } from './stack.js';

/**
 * The monitors that the values of a release hold, each an item of a list.
 * Upstream: `templates/prometheus/servicemonitors.yaml` and `podmonitors.yaml`.
 */
export function stackMonitors(stack: Stack): readonly ParsedManifest[] {
  const { values } = stack.release;
  if (!values.isOn(true, 'prometheus', 'enabled')) return [];
  return (['ServiceMonitor', 'PodMonitor'] as const).flatMap((kind) => {
    const list = values.given('prometheus', `additional${kind}s`)?.value;
    const items = list?.type === 'seq' ? list.items : [];
    return items.flatMap((item) => (item.type === 'map' ? monitorOf(stack, kind, item) : []));
  });
}

/** The fields of an item that are passed on; any other is left out without a word. */
const fields = [
  'endpoints',
  'podMetricsEndpoints',
  'jobLabel',
  'namespaceSelector',
  'selector',
  'targetLabels',
  'podTargetLabels',
  'sampleLimit',
  'targetLimit',
  'labelLimit',
  'labelNameLengthLimit',
  'labelValueLengthLimit',
  'fallbackScrapeProtocol',
  'attachMetadata',
];

function monitorOf(
  stack: Stack,
  kind: 'ServiceMonitor' | 'PodMonitor',
  item: SourcedMap,
): readonly ParsedManifest[] {
  const name = fieldOf(item, 'name');
  const text = textOf(name?.value);
  if (name === undefined || text === undefined) return [];
  const own = fieldOf(item, 'additionalLabels')?.value;
  return [
    stack.object({
      apiVersion: 'monitoring.coreos.com/v1',
      kind,
      name: { text, at: name.value },
      namespace: stack.namespace,
      labels: [...stack.labels('prometheus'), ...(own?.type === 'map' ? own.entries : [])],
      labelsAt: name.value,
      body: [
        {
          ...stack.under(
            'spec',
            fields.flatMap((field) => fieldOf(item, field) ?? []),
          ),
          ...keyPlace(name),
        },
      ],
    }),
  ];
}

function keyPlace(entry: Parameters<typeof keyMark>[0]) {
  const { source, start, end } = keyMark(entry);
  return { source, keyStart: start, keyEnd: end };
}

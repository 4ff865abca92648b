import { type Selection, selectorPairs } from './select-monitors.js';

/** Why a Prometheus does not select a resource of a kind, as the reason of its pool. */
export function showSelection(
  kind: keyof typeof selectorPairs,
  { fault, wanted }: Extract<Selection, { verdict: 'no' }>,
): string {
  const { selector, namespaceSelector } = selectorPairs[kind];
  switch (fault) {
    case 'selector-absent':
      return `${selector} is absent, which selects nothing`;
    case 'labels':
      return `${selector} wants ${wanted}`;
    case 'other-namespace':
      return `${namespaceSelector} is absent, so only namespace "${wanted}" is searched`;
    case 'namespace-labels':
      return `${namespaceSelector} wants ${wanted} of the Namespace`;
    case 'unwatched-namespace':
      return `the operator runs with ${wanted} and does not see the namespace of the monitor`;
    case 'daemonset-agent':
      return 'a PrometheusAgent in DaemonSet mode reads PodMonitors only';
  }
}

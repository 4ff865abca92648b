import type { Graph } from '../../graph/graph.js';
import type { NamespaceName } from '../../graph/namespaces.js';
import { parseLabelSelector } from '../../model/label-selector-text.js';
import type { Operator } from '../../model/operator.js';
import type { OperatorFlag } from '../../model/operator-flags.js';
import type { Prometheus } from '../../model/prometheus.js';
import { perObject } from '../../util/per-object.js';
import { matches } from '../selector.js';

/** Whether an operator looks at an object, and the flag that keeps it from it. */
export type Watch =
  | { readonly verdict: 'yes' }
  /** A flag is filled in elsewhere, or the namespace of the object is not known. */
  | { readonly verdict: 'unknown' }
  | {
      readonly verdict: 'no';
      readonly flag: OperatorFlag;
      readonly because: 'namespace' | 'labels' | 'annotation';
    };

export type Unwatched = Extract<Watch, { verdict: 'no' }>;

const controllerId = 'operator.prometheus.io/controller-id';

/** The operators of the scan that look after a Prometheus, or may. */
export function operatorsOf(graph: Graph, prometheus: Prometheus): readonly Operator[] {
  return operatorsByPrometheus(graph)(prometheus);
}

const operatorsByPrometheus = perObject((graph: Graph) =>
  perObject((prometheus: Prometheus) =>
    graph.operators().filter((operator) => watchesPrometheus(operator, prometheus).verdict !== 'no'),
  ),
);

/**
 * Whether an operator looks after a Prometheus.
 * Upstream: `Namespaces.Finalize` in pkg/operator/config.go, `isManagedByController` in pkg/operator/resource_reconciler.go.
 */
export function watchesPrometheus({ flags, workload }: Operator, prometheus: Prometheus): Watch {
  const own = flags.get('prometheus-instance-namespaces');
  const namespace =
    own === undefined || own.value === ''
      ? watchesNamespace({ flags }, prometheus.namespace)
      : within(own, prometheus.namespace);
  if (namespace.verdict === 'no') return namespace;
  const labels = watchesLabels(flags.get('prometheus-instance-selector'), prometheus);
  if (labels.verdict === 'no') return labels;
  const id = flags.get('controller-id') ?? { name: 'controller-id', value: '', at: workload.field('kind') };
  const wanted = id.value;
  if (wanted !== undefined && wanted !== (prometheus.annotations[controllerId] ?? ''))
    return { verdict: 'no', flag: id, because: 'annotation' };
  const isSure = wanted !== undefined && namespace.verdict === 'yes' && labels.verdict === 'yes';
  return { verdict: isSure ? 'yes' : 'unknown' };
}

/** Whether an operator sees what stands in a namespace. Upstream: `newInformerOptions` in pkg/informers/informers.go. */
export function watchesNamespace({ flags }: Pick<Operator, 'flags'>, namespace: NamespaceName): Watch {
  const allowed = flags.get('namespaces');
  if (allowed !== undefined && allowed.value !== '') return within(allowed, namespace);
  const denied = flags.get('deny-namespaces');
  if (denied === undefined) return { verdict: 'yes' };
  if (denied.value === undefined || namespace === undefined) return { verdict: 'unknown' };
  const isDenied = denied.value.split(',').includes(namespace);
  return isDenied ? { verdict: 'no', flag: denied, because: 'namespace' } : { verdict: 'yes' };
}

/** An empty entry stands for all namespaces. */
function within(flag: OperatorFlag, namespace: NamespaceName): Watch {
  if (flag.value === undefined || namespace === undefined) return { verdict: 'unknown' };
  const names = flag.value.split(',');
  const isSeen = names.includes(namespace) || (names.length === 1 && names[0] === '');
  return isSeen ? { verdict: 'yes' } : { verdict: 'no', flag, because: 'namespace' };
}

function watchesLabels(flag: OperatorFlag | undefined, { labels }: Prometheus): Watch {
  if (flag === undefined) return { verdict: 'yes' };
  const selector = flag.value === undefined ? undefined : parseLabelSelector(flag.value);
  if (selector === undefined) return { verdict: 'unknown' };
  return matches(selector, labels) ? { verdict: 'yes' } : { verdict: 'no', flag, because: 'labels' };
}

/** What an operator of the scan says against a namespace; undefined where one may see it, or the scan holds none. */
export function unwatchedNamespace(
  graph: Graph,
  prometheus: Prometheus,
  namespace: NamespaceName,
): (Unwatched & { readonly certain: boolean }) | undefined {
  const operators = operatorsOf(graph, prometheus);
  const answers = operators.map((operator) => watchesNamespace(operator, namespace));
  const [first] = answers;
  if (first?.verdict !== 'no' || answers.some(({ verdict }) => verdict !== 'no')) return undefined;
  const certain = operators.every(
    (operator) =>
      watchesPrometheus(operator, prometheus).verdict === 'yes' &&
      graph.world.changedBy(operator.workload.manifest).length === 0,
  );
  return { ...first, certain };
}

/** What each operator of the scan says against a Prometheus; empty where one may look after it, or the scan holds none. */
export function unwatchedPrometheus(graph: Graph, prometheus: Prometheus): readonly Unwatched[] {
  const answers = graph.operators().map((operator) => watchesPrometheus(operator, prometheus));
  return answers.every((answer): answer is Unwatched => answer.verdict === 'no') ? answers : [];
}

/** `--namespaces=a,b`, as a reader finds it. */
export function flagText({ name, value = '...' }: OperatorFlag): string {
  return `--${name}=${value}`;
}

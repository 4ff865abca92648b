import type { Workload } from '../../model/workload.js';
import { symbol } from '../../util/symbol.js';

/** What the controllers of a workload write into its pods, beside the template. */
export interface PodController {
  /** `__meta_kubernetes_pod_controller_kind` and `_name`; undefined for a pod that nothing made. */
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The owner of a workload's pods and the labels that it adds; values that only the cluster knows are symbols.
 * Upstream: k8s.io/kubernetes pkg/controller/deployment, statefulset, daemon and job; `GetControllerOf` in Prometheus'
 * discovery/kubernetes/pod.go.
 */
export function podControllerOf(workload: Workload): PodController {
  const { kind, name } = workload;
  const of = `of a pod of ${kind} ${workload.ref}`;
  const hash = symbol(`template hash ${of}`);
  const revision = { 'controller-revision-hash': symbol(`revision ${of}`) };
  switch (kind) {
    case 'Deployment':
      return { kind: 'ReplicaSet', name: `${name}-${hash}`, labels: { 'pod-template-hash': hash } };
    case 'Rollout':
      return { kind: 'ReplicaSet', name: `${name}-${hash}`, labels: { 'rollouts-pod-template-hash': hash } };
    case 'StatefulSet': {
      const podName = symbol(`name ${of}`);
      const index = symbol(`index ${of}`);
      const own = { 'statefulset.kubernetes.io/pod-name': podName, 'apps.kubernetes.io/pod-index': index };
      return { kind, name, labels: { ...own, ...revision } };
    }
    case 'CloneSet': {
      const instance = { 'apps.kruise.io/cloneset-instance-id': symbol(`instance ${of}`) };
      return { kind, name, labels: { ...instance, ...revision } };
    }
    case 'DaemonSet':
      return { kind, name, labels: { ...revision, 'pod-template-generation': symbol(`generation ${of}`) } };
    case 'Job':
      return { kind, name, labels: { 'job-name': name, 'batch.kubernetes.io/job-name': name } };
    case 'CronJob':
      return { kind: 'Job', name: symbol(`Job of CronJob ${workload.ref}`), labels: {} };
    case 'ReplicaSet':
    case 'ReplicationController':
      return { kind, name, labels: {} };
    case 'Pod':
      return { kind: undefined, name: undefined, labels: {} };
  }
}

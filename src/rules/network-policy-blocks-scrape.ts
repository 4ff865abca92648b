import { type BarredTargets, barredTargetsOf } from '../discovery/scrape/barred-targets.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { counted, enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const networkPolicyBlocksScrape = defineRule({
  id: 'network-policy-blocks-scrape',
  title: 'NetworkPolicy keeps the Prometheus from the port it scrapes',
  gate: 'scrape',
  severity: 'warning',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    for (const barred of barredTargetsOf(graph, discovery, prometheus)) {
      const [pool] = barred.pools;
      if (pool === undefined) continue;
      yield {
        at: placeOf(barred),
        message: messageOf(barred, prometheus),
        why: 'where the network enforces policies, the target is down: "context deadline exceeded", since the packets are dropped',
        help: helpFor(barred, prometheus),
        confidence: 'likely', // the network may not enforce policies, and a policy outside the scan may let it in
        related: [
          { at: pool.monitor.field('metadata', 'name'), label: `${title(pool.monitor)} scrapes it` },
          ...barred.workloads.slice(0, 2).map((workload) => ({
            at: workload.field('metadata', 'name'),
            label: `the policy selects the pods of ${title(workload)}`,
          })),
        ],
      };
    }
  },
});

function placeOf({ barrier: { policy, how, rule } }: BarredTargets): Place {
  if (rule === undefined) return policy.key('spec', 'ingress');
  return policy.key(...rule.at, how === 'port' ? 'ports' : 'from');
}

function messageOf({ barrier, workloads, ports }: BarredTargets, prometheus: Prometheus): string {
  const { policy, how } = barrier;
  const [first] = workloads;
  const rest = workloads.length > 1 ? ` and ${counted(workloads.length - 1, 'other')}` : '';
  const pods = `the pods of ${first === undefined ? '' : title(first)}${rest}`;
  const where = `${counted(ports.length, 'port').replace(/^\d+ /, '')} ${enumerated(ports.map(String))}`;
  switch (how) {
    case 'nobody':
      return `${title(policy)} lets nobody in to ${pods}, and ${title(prometheus)} scrapes ${where}`;
    case 'peer':
      return `${title(policy)} lets others in to ${pods}, but not ${title(prometheus)}, which scrapes ${where}`;
    case 'port':
      return `${title(policy)} lets ${title(prometheus)} in to ${pods}, but not on ${where}, which it scrapes`;
  }
}

function helpFor({ barrier: { how }, ports }: BarredTargets, { name, namespace }: Prometheus): string {
  if (how === 'port') return `add port ${enumerated(ports.map(String))} to the ports of this rule`;
  return `let in the pods with "operator.prometheus.io/name: ${name}" of the namespace with "kubernetes.io/metadata.name: ${namespace}"`;
}

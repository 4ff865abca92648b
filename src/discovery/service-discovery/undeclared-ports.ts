import type { Service } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import type { Evidence } from '../trace.js';
import { type DiscoveredTarget, joinHostPort, LabelSet } from './discovered-target.js';
import { addContainerLabels, addPodLabels, podAddress } from './pod-labels.js';

/**
 * Ports that containers declare and no endpoint port of the pod uses: discovery makes targets of them too, by the pod's IP
 * and without any label of an endpoint. Upstream: the second half of `buildEndpoints` and `buildEndpointSlice`.
 * @param used the ports that the Endpoints (or the slice) name for this pod
 */
export function undeclaredPorts(
  service: Service | undefined,
  workload: Workload,
  used: ReadonlySet<number>,
  common: LabelSet,
): DiscoveredTarget[] {
  return workload.template.containers.flatMap((container) =>
    container.ports.flatMap((port): DiscoveredTarget[] => {
      if (port.containerPort === undefined || used.has(port.containerPort)) return [];
      const set = new LabelSet(common.labels);
      set.set('__address__', joinHostPort(podAddress(workload), port.containerPort));
      addPodLabels(set, workload);
      addContainerLabels(set, container, port, port.protocol);
      return [
        {
          labels: set.labels,
          service,
          backing: { kind: 'workload', workload, container },
          portName: undefined,
          port: port.containerPort,
          evidence: [templateEvidence(workload)],
        },
      ];
    }),
  );
}

export function templateEvidence(workload: Workload): Evidence {
  const at = workload.key(...workload.template.at, 'metadata', 'labels');
  return { at, label: `pods of ${workload.kind} ${workload.ref}` };
}

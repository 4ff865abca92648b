import type { Service } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import type { Version } from '../../util/version-number.js';
import type { Evidence } from '../trace.js';
import { type DiscoveredTarget, joinHostPort, type LabelSet } from './discovered-target.js';
import { addContainerLabels, addPodLabels, containersSeen, podAddress } from './pod-labels.js';

/**
 * Ports that containers declare and no endpoint port of the pod uses: discovery makes targets of them too, by the pod's IP
 * and without any label of an endpoint. Upstream: the second half of `buildEndpoints` and `buildEndpointSlice`.
 * @param used the ports that the Endpoints (or the slice) name for this pod
 */
export function undeclaredPorts(
  service: Service | undefined,
  workload: Workload,
  used: ReadonlySet<number>,
  common: () => LabelSet,
  running: Version,
): DiscoveredTarget[] {
  return containersSeen(workload, running).flatMap((container) =>
    container.ports.flatMap((port): DiscoveredTarget[] => {
      const number = port.containerPort;
      if (number === undefined || used.has(number)) return [];
      return [
        {
          labels: () => {
            const set = common();
            set.set('__address__', joinHostPort(podAddress(workload), number));
            addPodLabels(set, workload);
            addContainerLabels(set, container, port, port.protocol);
            return set.labels;
          },
          service,
          backing: { kind: 'workload', workload, container },
          portName: undefined,
          port: number,
          evidence: () => [templateEvidence(workload)],
        },
      ];
    }),
  );
}

export function templateEvidence(workload: Workload): Evidence {
  const at = workload.key(...workload.template.at, 'metadata', 'labels');
  return { at, label: `pods of ${workload.kind} ${workload.ref}` };
}

import type { Workload } from '../../model/workload.js';
import { isPlaceholder } from '../../util/placeholder.js';
import { unmetRequirement } from '../unmet-requirement.js';
import { type ApiFault, apiFault, containerPorts, portFaults } from './api-fault.js';

/** Upstream: `validateContainerPorts` in pkg/apis/core/validation, `ValidatePodTemplateSpecForDeployment` in pkg/apis/apps. */
export function* workloadFaults(workload: Workload): Iterable<ApiFault> {
  const { at, containers, labels } = workload.template;
  if (containers.some(({ image }) => isPlaceholder(image))) return; // a program fills it in, and may do so elsewhere too
  const positions = { containers: 0, initContainers: 0 };
  for (const { init, ports } of containers) {
    const list = init ? 'initContainers' : 'containers';
    const container = [...at, 'spec', list, positions[list]++];
    const named = ports.map(({ name, containerPort, protocol }, index) => ({
      name,
      number: containerPort,
      protocol,
      at: [...container, 'ports', index],
    }));
    yield* portFaults(workload, named, containerPorts);
  }
  const isSelected =
    workload.selector === undefined || unmetRequirement(workload.selector, labels) === undefined;
  if (isSelected) return;
  const path = [...at, 'metadata', 'labels'];
  const words = `Invalid value: ${JSON.stringify(labels)}: \`selector\` does not match template \`labels\``;
  yield { ...apiFault(workload, path, words), at: workload.key(...path) };
}

import type { ConfigurationResource } from '../../model/monitor.js';
import { title } from '../../model/object.js';
import type { StaticConfig } from '../../model/probe.js';
import type { Path } from '../../source/manifest.js';
import { type DiscoveredTarget, LabelSet } from './discovered-target.js';

/** Targets that are listed, with the labels that stand beside them. `path` is that of the list. */
export function staticTargets(
  resource: ConfigurationResource,
  { targets, labels }: StaticConfig,
  path: Path,
): DiscoveredTarget[] {
  return targets.map((address, index): DiscoveredTarget => {
    const [, host = address, port] = /^(.*):(\d+)$/.exec(address) ?? [];
    return {
      labels: () => {
        const set = new LabelSet().set('__address__', address);
        for (const [name, value] of Object.entries(labels)) set.set(name, value);
        return set.labels;
      },
      service: undefined,
      backing: { kind: 'address', ip: host, object: resource },
      portName: undefined,
      port: port === undefined ? undefined : Number(port),
      evidence: () => [{ at: resource.field(...path, index), label: `a target of ${title(resource)}` }],
    };
  });
}

import type { Versions } from '../../graph/versions.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import { title } from '../../model/object.js';
import type { StaticConfig } from '../../model/probe.js';
import type { Path } from '../../source/manifest.js';
import { isSymbolic } from '../../source/template.js';
import { isValidLabelName, majorOf } from '../relabel/labels.js';
import type { Rejection } from './rejection.js';

/**
 * The labels of listed targets must have names that Prometheus takes. Upstream: `validateStaticConfigLabels`.
 * @param path of the mapping of labels
 */
export function checkStaticLabels(
  resource: ConfigurationResource,
  { labels }: StaticConfig,
  path: Path,
  { prometheus }: Versions,
): Rejection | undefined {
  const name = Object.keys(labels)
    .sort()
    .find((one) => !isSymbolic(one) && !isValidLabelName(one, majorOf(prometheus)));
  if (name === undefined) return undefined;
  return {
    cause: resource.kind === 'Probe' ? 'probe' : 'scrape-config',
    message: `invalid label ${JSON.stringify(name)}`,
    found: `${title(resource)} gives its listed targets a label "${name}", which is no name that Prometheus ${prometheus.major} takes`,
    help: 'write letters, digits and underscores, and no digit first',
    at: resource.key(...path, name),
    related: [],
  };
}

import type { LabelSelector } from '../../model/label-selector.js';
import type { Monitor } from '../../model/monitor.js';
import { title } from '../../model/object.js';
import type { Path } from '../../source/manifest.js';
import type { Version } from '../../util/version-number.js';
import { validateSelector } from '../selector.js';
import type { Rejection } from './rejection.js';

/** Upstream: `LabelSelectorAsSelector` in apimachinery, then `validateMonitorSelectorMechanism` in the operator. */
export function checkSelector(monitor: Monitor, version: Version): Rejection | undefined {
  const { selector, selectorMechanism } = monitor.spec;
  const fault = selector === undefined ? undefined : validateSelector(selector);
  if (fault !== undefined) {
    return {
      cause: 'selector',
      message: monitor.kind === 'PodMonitor' ? `failed to parse label selector: ${fault}` : fault,
      found: `the label selector of ${title(monitor)} is none that Kubernetes takes: ${fault}`,
      at: monitor.field('spec', 'selector', ...(selector === undefined ? [] : faultyPart(selector))),
      related: [],
    };
  }
  if (selectorMechanism !== 'RoleSelector' || !isBefore217(version)) return undefined;
  return {
    cause: 'selector',
    message: 'RoleSelector selectorMechanism is only supported in Prometheus 2.17.0 and newer',
    found: `${title(monitor)} selects by "RoleSelector", which Prometheus ${version.major}.${version.minor} does not know`,
    help: 'leave selectorMechanism out, or run Prometheus 2.17 or newer',
    at: monitor.field('spec', 'selectorMechanism'),
    related: [],
  };
}

function isBefore217({ major, minor }: Version): boolean {
  return major < 2 || (major === 2 && minor < 17);
}

/** The first part of a selector that is refused by itself, as a path below it. */
function faultyPart({ matchLabels, matchExpressions }: LabelSelector): Path {
  for (const [key, value] of Object.entries(matchLabels)) {
    const fault = validateSelector({ matchLabels: { [key]: value }, matchExpressions: [] });
    if (fault !== undefined) return ['matchLabels', key];
  }
  for (const [index, requirement] of matchExpressions.entries()) {
    const fault = validateSelector({ matchLabels: {}, matchExpressions: [requirement] });
    if (fault === undefined) continue;
    const field = /operator$/.test(fault) ? 'operator' : /values/.test(fault) ? 'values' : 'key';
    return ['matchExpressions', index, field];
  }
  return [];
}

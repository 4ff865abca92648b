import type { Json, ParsedManifest } from '../source/manifest.js';
import { decodeAttachMetadata } from './attach-metadata.js';
import { decodeEndpoint, type Endpoint } from './endpoint.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asBoolean, asNumber, asObject, asObjects, asString, asStrings } from './read.js';

export interface ServiceMonitor extends KubernetesObject {
  readonly kind: 'ServiceMonitor';
  readonly spec: {
    readonly jobLabel: string | undefined;
    readonly targetLabels: readonly string[];
    readonly podTargetLabels: readonly string[];
    /** Undefined when missing, which the CRD refuses. */
    readonly selector: LabelSelector | undefined;
    readonly selectorMechanism: string;
    readonly namespaceSelector: NamespaceSelector;
    readonly serviceDiscoveryRole: string | undefined;
    readonly scrapeClass: string | undefined;
    readonly endpoints: readonly Endpoint[];
    /** Whether the metadata of nodes is attached; undefined where `attachMetadata` is absent. */
    readonly attachesNode: boolean | undefined;
    /** 0 for none. */
    readonly targetLimit: number;
  };
}

/** `NamespaceSelector` of the operator's API: no label selector, only `any` and `matchNames`. */
export interface NamespaceSelector {
  readonly any: boolean;
  readonly matchNames: readonly string[];
}

export function decodeServiceMonitor(parsed: ParsedManifest, namespace?: string): ServiceMonitor {
  const spec = asObject(parsed.value['spec']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'ServiceMonitor',
    spec: {
      jobLabel: asString(spec['jobLabel']) || undefined,
      targetLabels: asStrings(spec['targetLabels']),
      podTargetLabels: asStrings(spec['podTargetLabels']),
      selector: decodeLabelSelector(spec['selector']),
      selectorMechanism: asString(spec['selectorMechanism']) ?? 'RelabelConfig',
      namespaceSelector: decodeNamespaceSelector(spec['namespaceSelector']),
      serviceDiscoveryRole: asString(spec['serviceDiscoveryRole']),
      scrapeClass: asString(spec['scrapeClass']) || undefined,
      endpoints: asObjects(spec['endpoints']).map(decodeEndpoint),
      attachesNode: decodeAttachMetadata(spec['attachMetadata']),
      targetLimit: asNumber(spec['targetLimit']) ?? 0,
    },
  });
}

export function decodeNamespaceSelector(value: Json | undefined): NamespaceSelector {
  const selector = asObject(value);
  return { any: asBoolean(selector['any']) ?? false, matchNames: asStrings(selector['matchNames']) };
}

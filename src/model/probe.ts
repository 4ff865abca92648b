import type { Json, JsonObject, ParsedManifest } from '../source/manifest.js';
import { crdDefaults } from './crd-defaults.generated.js';
import { decodeEndpoint, type Endpoint } from './endpoint.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asNumber, asObject, asObjects, asString, asStringMap, asStrings, isPresent } from './read.js';
import { decodeNamespaceSelector, type NamespaceSelector } from './service-monitor.js';
import { withoutFiles } from './tls-config.js';

export interface Probe extends KubernetesObject {
  readonly kind: 'Probe';
  /** Its fields in the form that monitors have; `endpointPath` tells where they are written. */
  readonly endpoint: Endpoint;
  readonly spec: {
    readonly jobName: string | undefined;
    readonly scrapeClass: string | undefined;
    /** The metadata of nodes comes with monitors only. */
    readonly attachesNode: false;
    /** 0 for none. */
    readonly targetLimit: number;
    readonly prober: { readonly url: string };
    readonly targets: {
      /** It wins over `ingress`. */
      readonly staticConfig: StaticConfig | undefined;
      readonly ingress: ProbedIngress | undefined;
    };
  };
}

export interface StaticConfig {
  readonly targets: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export interface ProbedIngress {
  /** An absent one selects every Ingress. */
  readonly selector: LabelSelector;
  readonly namespaceSelector: NamespaceSelector;
}

export function decodeProbe(parsed: ParsedManifest, namespace?: string): Probe {
  const spec = asObject(parsed.value['spec']);
  const prober = asObject(spec['prober']);
  const { staticConfig, ingress } = asObject(spec['targets']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'Probe',
    endpoint: probeEndpoint(spec, prober, asObject(isPresent(staticConfig) ? staticConfig : ingress)),
    spec: {
      jobName: asString(spec['jobName']) || undefined,
      scrapeClass: asString(spec['scrapeClass']) || undefined,
      attachesNode: false,
      targetLimit: asNumber(spec['targetLimit']) ?? 0,
      prober: { url: asString(prober['url']) ?? '' },
      targets: {
        staticConfig: isPresent(staticConfig) ? decodeStatic(asObject(staticConfig), 'static') : undefined,
        ingress: isPresent(ingress) ? decodeIngressTargets(asObject(ingress)) : undefined,
      },
    },
  });
}

/** @param list the field that lists the targets */
export function decodeStatic(value: JsonObject, list: 'static' | 'targets'): StaticConfig {
  return { targets: asStrings(value[list]), labels: asStringMap(value['labels']) };
}

function decodeIngressTargets(value: JsonObject): ProbedIngress {
  return {
    selector: decodeLabelSelector(value['selector']) ?? { matchLabels: {}, matchExpressions: [] },
    namespaceSelector: decodeNamespaceSelector(value['namespaceSelector']),
  };
}

function probeEndpoint(spec: JsonObject, prober: JsonObject, targets: JsonObject): Endpoint {
  const endpoint = decodeEndpoint({
    ...prober,
    interval: spec['interval'] ?? null,
    scrapeTimeout: spec['scrapeTimeout'] ?? null,
    tlsConfig: spec['tlsConfig'] ?? null,
    bearerTokenSecret: spec['bearerTokenSecret'] ?? null,
    basicAuth: spec['basicAuth'] ?? null,
    authorization: spec['authorization'] ?? null,
    oauth2: spec['oauth2'] ?? null,
    relabelings: targets['relabelingConfigs'] ?? null,
    metricRelabelings: spec['metricRelabelings'] ?? null,
  });
  return {
    ...endpoint,
    path: endpoint.path ?? crdDefaults.proberPath,
    params: probeParams(asString(spec['module']), spec['params']),
    bearerTokenFile: undefined,
    tlsConfig: withoutFiles(endpoint.tlsConfig),
  };
}

/** The module comes first and wins over a parameter of that name. */
function probeParams(module: string | undefined, value: Json | undefined): Endpoint['params'] {
  const params = asObjects(value).map(
    ({ name, values }) => [asString(name) ?? '', asStrings(values)] as const,
  );
  return { ...Object.fromEntries(params), ...(module ? { module: [module] } : {}) };
}

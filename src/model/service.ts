import type { ParsedManifest } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asBoolean, asNumber, asObject, asObjects, asString, asStringMap, asStrings } from './read.js';

export interface Service extends KubernetesObject {
  readonly kind: 'Service';
  readonly spec: {
    readonly type: string;
    readonly clusterIP: string | undefined;
    readonly externalName: string | undefined;
    /** What is asked for; what a cloud gives stands in the status. */
    readonly loadBalancerIP: string | undefined;
    /** Undefined where the API server chooses, as with `ipFamilies`. */
    readonly ipFamilyPolicy: string | undefined;
    readonly ipFamilies: readonly string[];
    /** Undefined when absent or empty: the API server stores `{}` as no selector. */
    readonly selector: Readonly<Record<string, string>> | undefined;
    readonly ports: readonly ServicePort[];
    readonly publishNotReadyAddresses: boolean;
  };
}

export interface ServicePort {
  readonly name: string | undefined;
  readonly port: number | undefined;
  /** Undefined, 0 and "" mean the number of `port` (Kubernetes SetDefaults_Service). */
  readonly targetPort: number | string | undefined;
  readonly protocol: string;
}

export function decodeService(parsed: ParsedManifest, namespace?: string): Service {
  const spec = asObject(parsed.value['spec']);
  const selector = asStringMap(spec['selector']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'Service',
    spec: {
      type: asString(spec['type']) ?? 'ClusterIP',
      clusterIP: asString(spec['clusterIP']),
      externalName: asString(spec['externalName']),
      loadBalancerIP: asString(spec['loadBalancerIP']),
      ipFamilyPolicy: asString(spec['ipFamilyPolicy']),
      ipFamilies: asStrings(spec['ipFamilies']),
      selector: Object.keys(selector).length > 0 ? selector : undefined,
      ports: asObjects(spec['ports']).map((port) => ({
        name: asString(port['name']) || undefined,
        port: asNumber(port['port']),
        targetPort: asNumber(port['targetPort']) || asString(port['targetPort']) || undefined,
        protocol: asString(port['protocol']) ?? 'TCP',
      })),
      publishNotReadyAddresses: asBoolean(spec['publishNotReadyAddresses']) ?? false,
    },
  });
}

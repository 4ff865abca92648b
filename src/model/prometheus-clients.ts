import type { Json, JsonObject, Path } from '../source/manifest.js';
import { decodeHttpClient, type HttpClient } from './endpoint.js';
import { asObject, asObjects, isPresent } from './read.js';

/** A program that a Prometheus talks to beside its targets, and the credentials it does that with. */
export interface OtherClient {
  /** Where it stands in the manifest, such as `['spec', 'remoteWrite', 0]`. */
  readonly at: Path;
  readonly client: HttpClient;
}

/**
 * In the order in which the operator resolves what they refer to. Of a scrape class only `tlsConfig` is resolved then.
 * Upstream: `createOrUpdateConfigurationSecret` in the operator's pkg/prometheus/server/operator.go.
 */
export function decodeOtherClients(spec: JsonObject): readonly OtherClient[] {
  const apiserver = spec['apiserverConfig'];
  const { alertmanagers } = asObject(spec['alerting']);
  return [
    ...clientsOf(spec['remoteRead'], ['spec', 'remoteRead']),
    ...clientsOf(spec['remoteWrite'], ['spec', 'remoteWrite']),
    ...(isPresent(apiserver)
      ? [{ at: ['spec', 'apiserverConfig'], client: decodeHttpClient(asObject(apiserver)) }]
      : []),
    ...clientsOf(alertmanagers, ['spec', 'alerting', 'alertmanagers']),
    ...asObjects(spec['scrapeClasses']).map(({ tlsConfig }, index) => ({
      at: ['spec', 'scrapeClasses', index],
      client: decodeHttpClient(tlsConfig === undefined ? {} : { tlsConfig }),
    })),
  ];
}

function clientsOf(value: Json | undefined, at: Path): readonly OtherClient[] {
  return asObjects(value).map((client, index) => ({ at: [...at, index], client: decodeHttpClient(client) }));
}

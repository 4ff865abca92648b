import type { Path } from '../source/manifest.js';
import type { Endpoint } from './endpoint.js';
import { title } from './object.js';
import type { PodMonitor } from './pod-monitor.js';
import type { ServiceMonitor } from './service-monitor.js';

export type Monitor = ServiceMonitor | PodMonitor;

/** What a Prometheus selects to make scrape pools of. */
export type ConfigurationResource = Monitor;

/** The scrapes that an object asks for, each of which becomes a pool. */
export function endpointsOf(resource: ConfigurationResource): readonly Endpoint[] {
  switch (resource.kind) {
    case 'ServiceMonitor':
      return resource.spec.endpoints;
    case 'PodMonitor':
      return resource.spec.podMetricsEndpoints;
  }
}

/** Where an endpoint is written. */
export function endpointPath({ kind }: ConfigurationResource, index: number): Path {
  switch (kind) {
    case 'ServiceMonitor':
      return ['spec', 'endpoints', index];
    case 'PodMonitor':
      return ['spec', 'podMetricsEndpoints', index];
  }
}

/** `endpoint 0 of ServiceMonitor shop/web`, for messages. */
export function endpointTitle(resource: ConfigurationResource, index: number): string {
  return `endpoint ${index} of ${title(resource)}`;
}

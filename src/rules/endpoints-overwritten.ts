import { isSymbolic } from '../util/symbol.js';
import { defineRule } from './define-rule.js';

export const endpointsOverwritten = defineRule({
  id: 'endpoints-overwritten',
  title: 'Hand-made Endpoints of a Service that has a selector',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, { graph }) {
    const service = graph.serviceOf(endpoints);
    const { selector, type } = service?.spec ?? {};
    if (service === undefined || selector === undefined) return;
    if (type === 'ExternalName' || Object.keys(selector).some(isSymbolic)) return; // the controller leaves it alone; assumed by the configuration
    yield {
      at: endpoints.field('metadata', 'name'),
      message: `Service ${service.ref} has a selector, so Kubernetes overwrites the Endpoints of its name`,
      why: 'the addresses written here last until the next change of a pod or of the Service; then Prometheus finds the pods that the selector finds, or nothing',
      help: 'remove these Endpoints, or the selector of the Service',
      confidence: service.namespace === endpoints.namespace ? 'proven' : 'likely', // one of them names no namespace
      related: [{ at: service.key('spec', 'selector'), label: `the selector of Service ${service.ref}` }],
    };
  },
});

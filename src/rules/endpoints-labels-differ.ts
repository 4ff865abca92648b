import { poolsSelecting } from '../discovery/service-discovery/pools-selecting.js';
import { takesHandMade } from '../graph/hand-made.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

const why =
  'nothing breaks today, since Prometheus compares the labels of the Service alone; under `selectorMechanism: RoleSelector`, ' +
  'and for whoever lists Endpoints by label, the addresses do not exist';

export const endpointsLabelsDiffer = defineRule({
  id: 'endpoints-labels-differ',
  title: 'Hand-made Endpoints carry other labels than their Service',
  gate: 'discovery',
  severity: 'notice',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, { graph, discovery }) {
    const service = graph.serviceOf(endpoints);
    if (service === undefined || !takesHandMade(service)) return;
    if (poolsSelecting(discovery, service).some(({ scrapeJob }) => scrapeJob.roleSelector)) return; // role-selector-endpoints-labels speaks
    const keys = Object.keys(service.labels).filter((key) => !isOfTools(key));
    for (const key of keys) {
      const [own, wanted] = [endpoints.labels[key], service.labels[key]];
      if (own === undefined || own === wanted) continue;
      yield {
        at: endpoints.field('metadata', 'labels', key),
        message: `Endpoints ${endpoints.ref} carry ${key}: "${own}" where Service ${service.ref} carries "${wanted}"`,
        why,
        help: 'write the labels of the Service on its Endpoints',
        confidence: 'proven',
        related: [
          { at: service.field('metadata', 'labels', key), label: `the label of Service ${service.ref}` },
        ],
      };
    }
    const missing = keys.filter((key) => endpoints.labels[key] === undefined);
    if (missing.length === 0) return;
    yield {
      at: endpoints.key('metadata', 'labels'),
      message: `Endpoints ${endpoints.ref} lack the ${missing.length === 1 ? 'label' : 'labels'} ${listed(missing)} of Service ${service.ref}`,
      why,
      help: 'write the labels of the Service on its Endpoints',
      confidence: 'proven',
      related: [{ at: service.key('metadata', 'labels'), label: `the labels of Service ${service.ref}` }],
    };
  },
});

/** Labels that tell how an object came to be; no selector of a monitor asks for them. */
function isOfTools(key: string): boolean {
  return /^(?:helm\.sh\/chart|chart|release|heritage|app\.kubernetes\.io\/(?:managed-by|version|part-of)|argocd\.argoproj\.io\/.*|.*\.fluxcd\.io\/.*)$/.test(
    key,
  );
}

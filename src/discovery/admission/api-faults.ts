import type { EndpointSlice } from '../../model/endpoint-slice.js';
import type { Endpoints } from '../../model/endpoints.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import { type Workload, workloadKinds } from '../../model/workload.js';
import { valueAt } from '../../source/locate.js';
import { isSymbolic } from '../../source/template.js';
import { perObject } from '../../util/per-object.js';
import { endpointsFaults, sliceFaults } from './address-faults.js';
import { type ApiFault, apiFault } from './api-fault.js';
import { serviceFaults } from './service-faults.js';
import { workloadFaults } from './workload-faults.js';

/** The objects of the wire that the API server itself knows. */
export type CoreObject = Service | Endpoints | EndpointSlice | Workload;

const coreKinds: ReadonlySet<string> = new Set(['Service', 'Endpoints', 'EndpointSlice', ...workloadKinds]);

export function isCoreObject(object: KubernetesObject): object is CoreObject {
  return coreKinds.has(object.kind);
}

/** What the API server says against an object of the core kinds; nothing when it takes the object. */
export const apiFaults = perObject((object: CoreObject): readonly ApiFault[] => [
  ...metadataFaults(object),
  ...ownFaults(object),
]);

function ownFaults(object: CoreObject): Iterable<ApiFault> {
  switch (object.kind) {
    case 'Service':
      return serviceFaults(object);
    case 'Endpoints':
      return endpointsFaults(object);
    case 'EndpointSlice':
      return sliceFaults(object);
    default:
      return workloadFaults(object);
  }
}

/** Values that YAML reads as something else than text, unless they are quoted. */
const unquoted = /^(?:true|false|[-+.]?\d.*)$/;

/** Labels and annotations are text; a number or a boolean keeps the object from being decoded. */
function* metadataFaults(object: CoreObject): Iterable<ApiFault> {
  for (const field of ['labels', 'annotations'] as const) {
    for (const [key, text] of Object.entries(object[field])) {
      if (!unquoted.test(text) || isSymbolic(text)) continue;
      const type = typeof valueAt(object.field('metadata', field, key));
      if (type !== 'number' && type !== 'boolean') continue;
      const found = type === 'boolean' ? 'bool' : 'number';
      const words = `json: cannot unmarshal ${found} into Go struct field ObjectMeta.metadata.${field} of type string`;
      yield apiFault(object, ['metadata', field, key], words);
    }
  }
}

import { dig, type Json, type JsonObject, mapping, refOf, text } from './json.js';
import { collection, type Kube } from './kube.js';

/** An object that the API server would not have, in its own words. */
export interface Refusal {
  /** `Kind namespace/name`. */
  readonly object: string;
  readonly reason: string;
}

/**
 * Creates an object as the first `kubectl apply` of it does: unknown fields are faults, a missing namespace is
 * `default`, and a second manifest of the same object is merged into the first.
 * Returns why the API server refused, or undefined.
 */
export async function applyObject(kube: Kube, object: JsonObject): Promise<Refusal | undefined> {
  const kind = text(object, 'kind');
  const resource = await kube.resource(text(object, 'apiVersion'), kind);
  if (resource === undefined)
    return {
      object: `${kind} ${refOf(object)}`,
      reason: `no matches for kind "${kind}" in version "${text(object, 'apiVersion')}"`,
    };
  const placed = resource.namespaced ? inNamespace(object) : object;
  const path = collection(resource, text(placed, 'metadata', 'namespace'));
  const strict = '?fieldValidation=Strict';
  const created = await kube.call('POST', path + strict, placed);
  const answer =
    created.status === 409 && text(created.body, 'reason') === 'AlreadyExists'
      ? await kube.call(
          'PATCH',
          `${path}/${text(placed, 'metadata', 'name')}${strict}`,
          placed,
          'application/merge-patch+json',
        )
      : created;
  if (answer.status < 300) return undefined;
  return { object: `${kind} ${refOf(placed)}`, reason: text(answer.body, 'message') };
}

function inNamespace(object: JsonObject): JsonObject {
  if (text(object, 'metadata', 'namespace') !== '') return object;
  return { ...object, metadata: { ...mapping(object, 'metadata'), namespace: 'default' } };
}

/** Makes every namespace that an object is written into, as a cluster in use would have them. */
export async function createNamespaces(kube: Kube, objects: readonly Json[]): Promise<void> {
  const declared = new Set(
    objects.filter((one) => text(one, 'kind') === 'Namespace').map((one) => text(one, 'metadata', 'name')),
  );
  const named = new Set(
    objects.map((object) => text(object, 'metadata', 'namespace')).filter((name) => name !== ''),
  );
  for (const name of named) if (!declared.has(name)) await makeNamespace(kube, name);
}

async function makeNamespace(kube: Kube, name: string): Promise<void> {
  const answer = await kube.call('POST', '/api/v1/namespaces', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  });
  if (answer.status >= 300 && dig(answer.body, 'reason') !== 'AlreadyExists')
    throw new Error(`namespace ${name}: ${text(answer.body, 'message')}`);
}

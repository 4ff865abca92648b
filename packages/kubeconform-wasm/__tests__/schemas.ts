// Small schemas in the layout of kubernetes-json-schema, strict and not. Written for these tests.

const string = { type: 'string' };
const metadata = {
  type: 'object',
  properties: {
    name: string,
    generateName: string,
    namespace: string,
    labels: { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } },
  },
};
const base = { apiVersion: string, kind: string, metadata };
const intOrString = { oneOf: [{ type: 'string' }, { type: 'integer' }] };

const service = {
  type: 'object',
  required: ['spec'],
  properties: {
    ...base,
    spec: {
      type: 'object',
      properties: {
        clusterIP: { type: ['string', 'null'] },
        selector: { type: ['object', 'null'], additionalProperties: string },
        ports: {
          type: ['array', 'null'],
          items: {
            type: 'object',
            required: ['port'],
            properties: {
              name: { type: 'string', maxLength: 15 },
              port: { type: 'integer' },
              targetPort: intOrString,
            },
          },
        },
      },
    },
  },
};

const secret = {
  type: 'object',
  properties: {
    ...base,
    data: { type: 'object', additionalProperties: string },
    stringData: { type: 'object', additionalProperties: string },
    type: string,
  },
};

const serviceMonitor = {
  type: 'object',
  required: ['spec'],
  properties: {
    ...base,
    spec: {
      type: 'object',
      required: ['endpoints', 'selector'],
      properties: {
        selector: { type: 'object', properties: { matchLabels: { type: 'object' } } },
        endpoints: {
          type: 'array',
          items: {
            type: 'object',
            properties: { port: string, interval: { type: 'string', pattern: '^([0-9]+(ms|s|m|h))+$' } },
          },
        },
      },
    },
  },
};

/** The schema with every object closed that does not say what else it takes, as the strict ones of kubernetes-json-schema. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const made = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in made ? { additionalProperties: false, ...made } : made;
}

const kinds = {
  'service-v1': service,
  'secret-v1': secret,
  'servicemonitor-monitoring-v1': serviceMonitor,
};

/** One folder for each version and strictness, `master` and 1.31.0. */
export const schemas: ReadonlyMap<string, string> = new Map(
  ['master', 'v1.31.0'].flatMap((version) =>
    Object.entries(kinds).flatMap(([name, schema]) => [
      [`${version}-standalone/${name}.json`, JSON.stringify(schema)] as const,
      [`${version}-standalone-strict/${name}.json`, JSON.stringify(strict(schema))] as const,
    ]),
  ),
);

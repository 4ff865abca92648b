import type { Options, Result } from '../src/node.js';

/** What kubeconform documents, or its acceptance tests show, as texts and verdicts. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly options?: Options;
  /** Schemas beside those of `schemas.ts`. */
  readonly schemas?: Readonly<Record<string, string>>;
  /** One for each resource, in order, as far as it matters. */
  readonly want: readonly Partial<Result>[];
}

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
  ports:
    - name: metrics
      port: 9090
      targetPort: metrics
`;
const secret = `apiVersion: v1
kind: Secret
metadata: { name: certs, namespace: shop }
stringData: { a: b }
`;
const error = (message: string) => ({ status: 'error', message }) as const;
const leaf = (path: string, msg: string) => ({ path, msg, causes: [] });
const invalid = (...errors: readonly (readonly [path: string, msg: string])[]) =>
  ({ status: 'invalid', validationErrors: errors.map(([path, msg]) => leaf(path, msg)) }) as const;
const valid = { status: 'valid', message: '', validationErrors: [] } as const;

const targetPort = '/spec/ports/0/targetPort';
const notText = 'got number, want null or string';

const verdicts: readonly Case[] = [
  {
    name: 'a valid resource, with what identifies it',
    text: secret,
    want: [{ ...valid, apiVersion: 'v1', kind: 'Secret', namespace: 'shop', name: 'certs' }],
  },
  { name: 'JSON', text: '{"apiVersion": "v1", "kind": "Secret", "data": {"a": "Yg=="}}', want: [valid] },
  {
    name: 'a wrong type',
    text: service.replace('9090', '"9090"'),
    want: [invalid(['/spec/ports/0/port', 'got string, want integer'])],
  },
  {
    name: 'a missing property',
    text: 'apiVersion: v1\nkind: Service\n',
    want: [invalid(['', "missing property 'spec'"])],
  },
  {
    name: 'an int where a string may stand',
    text: service.replace('targetPort: metrics', 'targetPort: 80'),
    want: [valid],
  },
  {
    name: 'neither of two alternatives',
    text: service.replace('targetPort: metrics', 'targetPort: true'),
    want: [
      {
        status: 'invalid',
        validationErrors: [
          {
            path: targetPort,
            msg: "'oneOf' failed, none matched",
            causes: [
              leaf(targetPort, 'got boolean, want integer'),
              leaf(targetPort, 'got boolean, want string'),
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'null where the schema allows it',
    text: 'apiVersion: v1\nkind: Service\nspec: { clusterIP: null, ports: null }\n',
    want: [valid],
  },
  {
    name: 'several places, in the order of paths',
    text: service.replace('9090', '"9090"').replace('name: web', 'name: 1'),
    want: [
      invalid(
        ['/metadata/name', 'got number, want string'],
        ['/spec/ports/0/port', 'got string, want integer'],
      ),
    ],
  },
  {
    name: 'several places below one, of several',
    text: service.replace('9090', '"9090"').replace('  name: web', '  labels: { a: 1, b: 2 }'),
    want: [
      {
        status: 'invalid',
        validationErrors: [
          {
            path: '/metadata/labels',
            msg: 'validation failed',
            causes: [leaf('/metadata/labels/a', notText), leaf('/metadata/labels/b', notText)],
          },
          leaf('/spec/ports/0/port', 'got string, want integer'),
        ],
      },
    ],
  },
  {
    name: 'keys with a slash and a tilde, as JSON pointers',
    text: service.replace('  name: web', '  labels: { app.kubernetes.io/name: 1, a~b: 2, a/b~1\'"\\c: 3 }'),
    want: [
      {
        status: 'invalid',
        validationErrors: [
          leaf('/metadata/labels/app.kubernetes.io~1name', notText),
          leaf('/metadata/labels/a~0b', notText),
          leaf('/metadata/labels/a~1b~01\'"\\c', notText),
        ],
      },
    ],
  },
  {
    name: 'a name that is generated',
    text: secret.replace('name: certs', 'generateName: certs-'),
    want: [{ ...valid, name: 'certs-{{ generateName }}' }],
  },
];

const strictness: readonly Case[] = [
  {
    name: 'an unknown property, when not strict',
    text: service.replace('port: 9090', 'port: 9090\n      prot: 1'),
    want: [valid],
  },
  {
    name: 'unknown properties, when strict, in the order of names',
    text: service.replace('port: 9090', 'port: 9090\n      zone: 1\n      prot: 1\n      name2: 1'),
    options: { strict: true },
    want: [invalid(['/spec/ports/0', "additional properties 'name2', 'prot', 'zone' not allowed"])],
  },
  {
    name: 'a key that stands twice, when not strict',
    text: `${secret}type: Opaque\ntype: Opaque\n`,
    want: [valid],
  },
  {
    name: 'a key that stands twice, when strict',
    text: `${secret}type: Opaque\ntype: Opaque\n`,
    options: { strict: true },
    want: [
      error(
        'error unmarshalling resource: error converting YAML to JSON: yaml: unmarshal errors:\n  line 6: key "type" already set in map',
      ),
    ],
  },
];

const documents: readonly Case[] = [
  { name: 'an empty text', text: '', want: [] },
  { name: 'a blank text', text: '\n\n', want: [{ status: 'empty' }] },
  { name: 'comments only', text: '# nothing\n# here\n', want: [{ status: 'empty' }] },
  {
    name: 'several documents, empty ones among them',
    text: `---\n${secret}---\n# nothing\n---\n${service}---\n`,
    want: [
      { ...valid, document: 0, kind: 'Secret' },
      { status: 'empty', document: 1 },
      { ...valid, document: 2, kind: 'Service' },
    ],
  },
  {
    name: 'one of several documents is wrong',
    text: `${secret}---\n${service.replace('9090', 'web')}---\n${secret}`,
    want: [valid, { status: 'invalid', document: 1 }, { ...valid, document: 2 }],
  },
  {
    name: 'lines that end as on Windows',
    text: `${secret}---\n${secret}`.replaceAll('\n', '\r\n'),
    want: [valid, valid],
  },
  {
    name: 'a document that is no YAML, and one after it',
    text: `kind: [\n---\n${secret}`,
    want: [
      error(
        'error unmarshalling resource: error converting YAML to JSON: yaml: line 1: did not find expected node content',
      ),
      valid,
    ],
  },
  {
    name: 'a List, item by item',
    text: `apiVersion: v1\nkind: List\nitems:\n- ${secret.trim().replaceAll('\n', '\n  ')}\n- apiVersion: v1\n  kind: Service\n`,
    want: [
      { ...valid, item: 0, kind: 'Secret' },
      { ...invalid(['', "missing property 'spec'"]), item: 1, kind: 'Service' },
    ],
  },
  { name: 'an empty List', text: 'apiVersion: v1\nkind: List\nitems: []\n', want: [] },
  {
    name: 'a List and a resource',
    text: `apiVersion: v1\nkind: List\nitems: [{ apiVersion: v1, kind: Secret }]\n---\n${secret}`,
    want: [
      { ...valid, document: 0, item: 0 },
      { ...valid, document: 1, name: 'certs' },
    ],
  },
  {
    name: 'no kind',
    text: 'apiVersion: v1\nmetadata: {}\n',
    want: [error("error while parsing: missing 'kind' key")],
  },
  {
    name: 'no value for kind',
    text: 'apiVersion: v1\nkind:\n',
    want: [error("error while parsing: missing 'kind' key")],
  },
  {
    name: 'no apiVersion',
    text: 'kind: Secret\n',
    want: [error("error while parsing: missing 'apiVersion' key")],
  },
];

const byKind = ['Secret', 'v1/Secret'].flatMap((kind): readonly Case[] => [
  {
    name: `skip ${kind}`,
    text: `${secret}---\n${service}`,
    options: { skipKinds: [kind] },
    want: [{ status: 'skipped', message: '' }, valid],
  },
  {
    name: `reject ${kind}`,
    text: `${secret}---\n${service}`,
    options: { rejectKinds: [kind] },
    want: [error('prohibited resource kind Secret'), valid],
  },
]);

const selection: readonly Case[] = [
  ...byKind,
  { name: 'skip another version', text: secret, options: { skipKinds: ['v2/Secret'] }, want: [valid] },
  { name: 'reject another version', text: secret, options: { rejectKinds: ['v2/Secret'] }, want: [valid] },
  {
    name: 'skip by group, version and kind',
    text: 'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\n',
    options: { skipKinds: ['monitoring.coreos.com/v1/ServiceMonitor'] },
    want: [{ status: 'skipped' }],
  },
  {
    name: 'skip comes before reject',
    text: secret,
    options: { skipKinds: ['Secret'], rejectKinds: ['Secret'] },
    want: [{ status: 'skipped' }],
  },
  { name: 'no schema', text: 'apiVersion: v1\nkind: Pod\n', want: [error('could not find schema for Pod')] },
  {
    name: 'no schema, ignored',
    text: 'apiVersion: v1\nkind: Pod\n',
    options: { ignoreMissingSchemas: true },
    want: [{ status: 'skipped', message: '' }],
  },
];

/** A schema that refuses every kind and says where it was found. */
const telling = (words: string) => JSON.stringify({ properties: { kind: { enum: [words] } } });
const found = (words: string) => invalid(['/kind', `value must be '${words}'`]);
const monitor = 'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\n';

const locations: readonly Case[] = [
  {
    name: 'every variable of a template',
    text: monitor,
    options: {
      kubernetesVersion: '1.31.0',
      strict: true,
      schemaLocations: [
        'own/{{ .NormalizedKubernetesVersion }}{{ .StrictSuffix }}/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}{{ .KindSuffix }}.json',
      ],
    },
    schemas: {
      'own/v1.31.0-strict/monitoring.coreos.com/servicemonitor_v1-monitoring-v1.json':
        telling('every variable'),
    },
    want: [found('every variable')],
  },
  {
    name: 'a group without slash',
    text: secret,
    options: {
      schemaLocations: [
        'core/{{ .Group }}-{{ .ResourceAPIVersion }}{{ .StrictSuffix }}{{ .KindSuffix }}.json',
      ],
    },
    schemas: { 'core/v1-v1-v1.json': telling('core') },
    want: [found('core')],
  },
  {
    name: 'the first of two locations that has the schema',
    text: `${monitor}---\n${secret}`,
    options: { schemaLocations: ['first/{{ .ResourceKind }}.json', 'second/{{ .ResourceKind }}.json'] },
    schemas: {
      'first/servicemonitor.json': telling('first'),
      'second/servicemonitor.json': telling('second'),
      'second/secret.json': telling('second'),
    },
    want: [found('first'), found('second')],
  },
  {
    name: 'a location that is a folder has the usual layout',
    text: monitor,
    options: { schemaLocations: ['folder'], kubernetesVersion: '1.31.0' },
    schemas: { 'folder/v1.31.0-standalone/servicemonitor-monitoring-v1.json': telling('folder') },
    want: [found('folder')],
  },
  {
    name: 'a schema that is no JSON',
    text: secret,
    options: { schemaLocations: ['broken/text/{{ .ResourceKind }}.json'] },
    schemas: { 'broken/text/secret.json': '{' },
    want: [error('unexpected EOF')],
  },
  {
    name: 'a schema that is no schema lets the next location speak',
    text: secret,
    options: { schemaLocations: ['broken/{{ .ResourceKind }}.json', 'second/{{ .ResourceKind }}.json'] },
    schemas: { 'broken/secret.json': '{ "type": 7 }' },
    want: [found('second')],
  },
  {
    name: 'a reference to a schema beside it',
    text: secret,
    options: { schemaLocations: ['refs/{{ .ResourceKind }}.json'] },
    schemas: {
      'refs/secret.json': '{ "$ref": "_definitions.json#/definitions/secret" }',
      'refs/_definitions.json': `{ "definitions": { "secret": ${telling('a definition')} } }`,
    },
    want: [found('a definition')],
  },
  {
    name: 'a duration as Go writes it, and one that is none',
    text: 'apiVersion: v1\nkind: Wait\nfor: 1h30m\nthen: soon\n',
    options: { schemaLocations: ['waits/{{ .ResourceKind }}.json'] },
    schemas: {
      'waits/wait.json':
        '{ "properties": { "for": { "format": "duration" }, "then": { "format": "duration" } } }',
    },
    want: [invalid(['/then', "'soon' is not valid duration: must start with P"])],
  },
];

export const cases: readonly Case[] = [...verdicts, ...strictness, ...documents, ...selection, ...locations];

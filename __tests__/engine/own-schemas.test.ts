import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import type { FetchAnswer, Host } from '../../src/host/host.js';
import { memoryHost } from '../../src/host/memory-host.js';

const location = 'schemas/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json';
const schema = (spec: object) =>
  JSON.stringify({ properties: { spec: { additionalProperties: false, ...spec } } });
const certificate = (spec: string, name = 'web') =>
  `apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: { name: ${name}, namespace: shop }\nspec: ${spec}\n`;
const certificates = schema({
  required: ['secretName'],
  properties: { secretName: { type: 'string' }, dnsNames: { type: 'array' }, usage: { enum: ['a', 'b'] } },
});

/** The findings as `rule "text of the place"`, with the rest of the report. */
async function run(files: Readonly<Record<string, string>>, schemaLocations: readonly string[] = [location]) {
  const config = { ...defaultConfig, paths: ['deploy'], schemaLocations };
  const report = await scan({ host: memoryHost(files), config });
  const findings = report.findings.map(({ rule, at }) => {
    const text = report.textOf(at.file)?.slice(at.start, at.end);
    return `${rule} ${text}`;
  });
  return { ...report, told: findings };
}

describe('own schemas', () => {
  test('judge the manifests of their kinds, at the exact place', async () => {
    const { told, findings } = await run({
      'schemas/certificate_v1.json': certificates,
      'deploy/a.yaml': `${certificate('{ secretName: a, dnsName: a }')}---\n${certificate('{ dnsNames: a, usage: c }', 'b')}`,
    });
    expect(told).toEqual([
      'field-unknown dnsName',
      'field-missing spec',
      'field-type-wrong a',
      'value-not-allowed c',
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'Certificate shop/web has a field "dnsName" under spec that its kind does not have',
      'Certificate shop/b: spec.secretName is missing, and its kind requires it',
      'spec.dnsNames: got string, want array (Certificate shop/b)',
      "spec.usage: value must be one of 'a', 'b' (Certificate shop/b)",
    ]);
    expect(findings[0]?.why).toContain(
      'by your schema kubectl apply fails with `unknown field "spec.dnsName"`',
    );
  });

  test('say nothing of what they take, and of kinds that they do not have', async () => {
    const { told, unusable, notRead } = await run({
      'schemas/certificate_v1.json': certificates,
      'deploy/a.yaml': `${certificate('{ secretName: a }')}---\napiVersion: a/v1\nkind: Other\nmetadata: { name: x }\nspec: 7\n`,
    });
    expect({ told, unusable, notRead }).toEqual({ told: [], unusable: [], notRead: [] });
  });

  test('come before the recorded ones, both ways', async () => {
    const monitor = (field: string) =>
      `apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: { name: a }\nspec: { selector: {}, endpoints: [], ${field} }\n`;
    const files = (field: string) => ({
      'schemas/servicemonitor_v1.json': schema({
        properties: { selector: {}, endpoints: {}, fromTomorrow: {} },
      }),
      'deploy/a.yaml': monitor(field),
    });
    expect((await run(files('fromTomorrow: 1'), [])).told).toEqual(['field-unknown fromTomorrow']);
    expect((await run(files('fromTomorrow: 1'))).told).toEqual([]);
    expect((await run(files('sampleLimit: 1'), [])).told).toEqual([]);
    expect((await run(files('sampleLimit: 1'))).told).toEqual(['field-unknown sampleLimit']);
  });

  test('may refer to each other, below their own folder', async () => {
    const files = {
      'schemas/certificate_v1.json': '{ "$ref": "common/all.json#/definitions/certificate" }',
      'schemas/common/all.json': `{ "definitions": { "certificate": ${certificates} } }`,
      'deploy/a.yaml': certificate('{}'),
    };
    expect((await run(files)).told).toEqual(['field-missing spec']);
    const outside = {
      ...files,
      'schemas/certificate_v1.json': '{ "$ref": "../deploy/a.json" }',
      'deploy/a.json': '{}',
    };
    expect((await run(outside)).unusable).toEqual([
      'the schema schemas/certificate_v1.json is JSON, but no schema that kubeconform can use',
    ]);
  });

  test('are tried in the order of locations; a folder has the usual layout', async () => {
    const files = {
      'first/v1.30.0-standalone-strict/certificate-cert-manager-v1.json': certificates,
      'second/certificate.json': '{ "not": {} }',
      'second/issuer.json': '{ "properties": { "spec": { "type": "integer" } } }',
      'deploy/a.yaml': `${certificate('{ secretName: 1 }')}---\n${certificate('a').replace('Certificate', 'Issuer')}`,
    };
    const config = {
      ...defaultConfig,
      paths: ['deploy'],
      versions: { kubernetes: { major: 1, minor: 30 } },
      schemaLocations: ['first', './second/{{ .ResourceKind }}.json'],
    };
    const { findings } = await scan({ host: memoryHost(files), config });
    expect(findings.map(({ message }) => message)).toEqual([
      'spec.secretName: got number, want string (Certificate shop/web)',
      'spec: got string, want integer (Issuer shop/web)',
    ]);
  });

  test('do not look at what is filled in later, nor at patches', async () => {
    const { told } = await run({
      'schemas/certificate_v1.json': certificates,
      'deploy/a.yaml': `${certificate('{ secretName: a, usage: "${USAGE}", "${FIELD}": 1 }')}---\n${certificate('{ $patch: delete }')}`,
    });
    expect(told).toEqual([]);
  });

  test('do not make promwire tell what a Secret holds', async () => {
    const { told, findings } = await run({
      'schemas/secret_v1.json':
        '{ "properties": { "stringData": { "additionalProperties": { "pattern": "^x" } } } }',
      'deploy/a.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { key: hunter2 }\n',
    });
    expect(told).toEqual(['value-not-allowed hunter2']);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  test('that kubeconform cannot ask for are told of, and the other manifests are judged', async () => {
    const { told, notRead } = await run({
      'schemas/certificate_v1.json': certificates,
      'deploy/a.yaml': `${certificate('{}').replace('Certificate', 'Half%zz')}---\n${certificate('{}')}`,
    });
    expect(told).toEqual(['field-missing spec']);
    expect(notRead).toEqual([
      {
        file: 'deploy/a.yaml',
        reason:
          'Half%zz shop/web is held against no schema: parse "0/half%zz_v1.json": invalid URL escape "%zz"',
      },
    ]);
  });
});

describe('own schemas at a URL', () => {
  const url = 'https://schemas.example/{{ .Group }}/{{ .ResourceKind }}.json';
  const monitor =
    'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: { name: a }\nspec: { selector: {}, endpoints: [], fromTomorrow: 1 }\n';
  const other = 'apiVersion: example.com/v1\nkind: Other\nmetadata: { name: x }\n';
  const text = [certificate('{}'), certificate('{}', 'b'), monitor, other].join('---\n');
  const hostWith = (answers: Readonly<Record<string, FetchAnswer>>, asked: string[]) => ({
    ...memoryHost({ 'deploy/a.yaml': text }),
    fetch: async (from: string) => {
      asked.push(from);
      return answers[from] ?? { absent: true as const };
    },
  });
  const answers = {
    'https://schemas.example/cert-manager.io/certificate.json': { text: certificates },
    'https://schemas.example/monitoring.coreos.com/servicemonitor.json': { text: '{}' },
  };
  const report = async (host: Host, schemaLocations: readonly string[]) => {
    const { findings, unusable } = await scan({
      host,
      config: { ...defaultConfig, paths: ['deploy'], schemaLocations },
    });
    return [...unusable, ...findings.map(({ rule, message }) => `${rule}: ${message.slice(0, 24)}`)];
  };

  test('judge as those of files, each asked for once', async () => {
    const asked: string[] = [];
    expect(await report(hostWith(answers, asked), [url])).toEqual([
      'field-missing: Certificate shop/web: sp',
      'field-missing: Certificate shop/b: spec',
    ]);
    expect(asked).toEqual([...Object.keys(answers), 'https://schemas.example/example.com/other.json']);
  });

  test('come after the recorded ones, behind the word that stands for them', async () => {
    const asked: string[] = [];
    const found = await report(hostWith(answers, asked), ['default', url]);
    expect(found.map((one) => one.split(' ')[0])).toEqual([
      'field-missing:',
      'field-missing:',
      'field-unknown:',
    ]);
    expect(asked.filter((one) => one.includes('monitoring'))).toEqual([]);
    expect(await report(hostWith({}, asked), ['default'])).toEqual([
      expect.stringContaining('field-unknown'),
    ]);
  });

  test('end the run when one of them cannot be had', async () => {
    const failing = {
      ...answers,
      'https://schemas.example/example.com/other.json': { failed: 'the server answers 500' },
    };
    const told = await report(hostWith(failing, []), [url]);
    expect(told.filter((one) => !one.includes('ServiceMonitor'))).toEqual([
      'the schema https://schemas.example/example.com/other.json cannot be read: the server answers 500',
    ]);
  });
});

describe('own schemas that cannot be used end the run', () => {
  const files = { 'deploy/a.yaml': certificate('{}'), 'schemas/other.json': '{}' };

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'a folder that is not there',
      'nowhere',
      {},
      'schema-location "nowhere" names a folder that is not there: nowhere',
    ],
    [
      'a URL, where there is no network',
      'https://schemas.example/{{ .ResourceKind }}.json',
      {},
      'the schema https://schemas.example/certificate.json cannot be read: there is no network to be used',
    ],
    [
      'a variable that there is not',
      'schemas/{{ .Kind }}.json',
      {},
      'schema-location "schemas/{{ .Kind }}.json" names the variable Kind, which there is not: there are NormalizedKubernetesVersion, StrictSuffix, ResourceKind, ResourceAPIVersion, Group, KindSuffix',
    ],
    [
      'no template',
      'schemas/{{ .Group .json',
      {},
      'schema-location "schemas/{{ .Group .json" is no template: failed initialising schema location registry: template: tpl:1: unclosed action',
    ],
    [
      'no JSON',
      location,
      { 'schemas/certificate_v1.json': '{' },
      'the schema schemas/certificate_v1.json is no JSON: ',
    ],
    [
      'no schema',
      location,
      { 'schemas/certificate_v1.json': '{ "type": 7 }' },
      'the schema schemas/certificate_v1.json is JSON, but no schema that kubeconform can use',
    ],
  ])('%s', async (_, given, more, sentence) => {
    const { unusable, told } = await run({ ...files, ...more }, [given]);
    expect(unusable).toHaveLength(1);
    expect(unusable[0]?.slice(0, sentence.length)).toBe(sentence);
    expect(told).toEqual([]);
  });
});

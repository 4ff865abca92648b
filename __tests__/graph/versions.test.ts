import { describe, expect, test } from 'vitest';
import type { GivenVersions } from '../../src/config/config.js';
import { defaultPrometheusOf } from '../../src/graph/default-prometheus-versions.js';
import { wire } from '../../src/graph/graph.js';
import { decodeInto, isWanted } from '../../src/model/decode.js';
import { noObjects } from '../../src/model/objects.js';
import { defaultLimits } from '../../src/source/limits.js';
import { readManifests } from '../../src/source/read-documents.js';
import { versionText } from '../../src/util/version-number.js';
import { worldOf } from '../../src/worlds/world.js';

const operator = (image: string, version = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: operator, labels: { app.kubernetes.io/version: "${version}" } }
spec: { selector: {}, template: { spec: { containers: [{ name: operator, image: "${image}" }] } } }
`;
const prometheus = (spec: string) => `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s }
spec: ${spec}
`;

/** The versions in force for the Prometheus of some manifests; one that nobody says has a question mark. */
function versions(manifests: readonly string[], given: GivenVersions = {}) {
  const objects = noObjects();
  const read = { wanted: isWanted, limits: defaultLimits };
  const source = { path: 'a.yaml', text: manifests.join('---\n') };
  for (const parsed of readManifests(source, read).manifests) decodeInto(objects, parsed);
  const inForce = wire(worldOf(objects, given)).versionsFor(objects.prometheuses[0]);
  return Object.fromEntries(
    Object.entries(inForce).map(([name, version]) => [
      name,
      `${versionText(version)}${version.known ? '' : '?'}`,
    ]),
  );
}

describe('the versions in force', () => {
  test('are the newest known where nothing says them', () => {
    const newest = { operator: '0.93?', prometheus: '3.13?', running: '3.13?', kubernetes: '1.37?' };
    expect(versions([])).toEqual(newest);
    expect(versions([prometheus('{}')])).toEqual(newest);
    expect(versions([operator('quay.io/prometheus-operator/prometheus-operator:latest')])).toEqual(newest);
  });

  test.each([
    ['quay.io/prometheus-operator/prometheus-operator:v0.60.1', ''],
    ['registry:5000/mirrored-prometheus-operator-prometheus-operator:0.60.1-debian-11-r3@sha256:ab', ''],
    ['prometheus-operator@sha256:ab', '0.60.1'],
  ])('follow the operator %s and its label "%s"', (image, label) => {
    expect(versions([operator(image, label), prometheus('{}')])).toMatchObject({
      operator: '0.60',
      prometheus: '2.39',
    });
  });

  test.each([
    ['quay.io/prometheus-operator/admission-webhook:v0.60.1', ''],
    ['quay.io/prometheus-operator/prometheus-config-reloader:v0.60.1', ''],
    ['prometheus-operator', '45.7.1'],
    ['prometheus-operator:2', ''],
  ])('do not follow %s with the label "%s"', (image, label) => {
    expect(versions([operator(image, label)])).toMatchObject({ operator: '0.93?' });
  });

  test('follow no operator where two differ', () => {
    const [old, young] = ['prometheus-operator:v0.60.0', 'prometheus-operator:v0.61.0'].map((image) =>
      operator(image),
    );
    expect(versions([old ?? '', young ?? ''])).toMatchObject({ operator: '0.93?' });
    expect(versions([old ?? '', old ?? ''])).toMatchObject({ operator: '0.60' });
  });

  test('tell what the operator writes for from what runs', () => {
    const both = prometheus('{ version: v2.45.0, image: "prom/prometheus:v3.5.0" }');
    expect(versions([both])).toMatchObject({ prometheus: '2.45', running: '3.5' });
    const imageOnly = prometheus('{ image: "prom/prometheus:v3.5.0" }');
    expect(versions([imageOnly])).toMatchObject({ prometheus: '3.13?', running: '3.5' });
    const versionOnly = prometheus('{ version: 2.45.0, image: "prom/prometheus@sha256:ab" }');
    expect(versions([versionOnly])).toMatchObject({ prometheus: '2.45', running: '2.45' });
  });

  test('are those that the user gives before any other', () => {
    const files = [operator('prometheus-operator:v0.60.1'), prometheus('{ version: v2.45.0 }')];
    const given = { operator: { major: 0, minor: 80 }, kubernetes: { major: 1, minor: 30 } };
    expect(versions(files, given)).toEqual({
      operator: '0.80',
      prometheus: '2.45',
      running: '2.45',
      kubernetes: '1.30',
    });
    expect(versions(files, { prometheus: { major: 3, minor: 1 } })).toMatchObject({
      prometheus: '3.1',
      running: '3.1',
    });
  });
});

// pkg/operator/defaults.go of v0.50.0, v0.71.0, v0.82.0; v0.20.0 is older than all that is listed
test.each([
  [50, '2.29'],
  [71, '2.48'],
  [82, '3.2'],
  [99, '3.14'],
  [20, '2.3'],
])('operator 0.%i runs Prometheus %s by default', (minor, expected) => {
  expect(versionText(defaultPrometheusOf({ major: 0, minor }))).toBe(expected);
});

/**
 * A tree of kustomizations, the same on every run: one base to a hundred overlays, each with a namespace, a prefix, labels
 * and a patch of its own.
 *
 *   node bench/kustomizations.mjs FOLDER OVERLAYS
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const overlaysOfABase = 100;

function* base(app) {
  const labels = `app: ${app}`;
  yield ['kustomization.yaml', 'resources:\n  - deployment.yaml\n  - monitor.yaml\n  - service.yaml\n'];
  yield [
    'service.yaml',
    `apiVersion: v1
kind: Service
metadata:
  name: ${app}
  labels:
    ${labels}
spec:
  selector:
    ${labels}
  ports:
    - name: metrics
      port: 9100
      targetPort: metrics
`,
  ];
  yield [
    'deployment.yaml',
    `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app}
spec:
  selector:
    matchLabels:
      ${labels}
  template:
    metadata:
      labels:
        ${labels}
    spec:
      containers:
        - name: ${app}
          image: example/${app}
          ports:
            - name: metrics
              containerPort: 9100
`,
  ];
  yield [
    'monitor.yaml',
    `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: ${app}
spec:
  selector:
    matchLabels:
      ${labels}
  endpoints:
    - port: metrics
`,
  ];
}

function overlay(index) {
  return `namespace: team-${index}
namePrefix: team-${index}-
commonLabels:
  team: team-${index}
resources:
  - ../../base
patches:
  - target:
      kind: Deployment
    patch: |-
      - op: add
        path: /spec/replicas
        value: ${index}
`;
}

/** Writes the tree below `folder`. Returns what it holds: `{ files, documents }`. */
export function writeKustomizations(folder, overlays) {
  let files = 0;
  const write = (path, text) => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    files++;
  };
  for (let index = 0; index < overlays; index++) {
    const app = `app-${Math.floor(index / overlaysOfABase)}`;
    if (index % overlaysOfABase === 0)
      for (const [name, text] of base(app)) write(`${app}/base/${name}`, text);
    write(`${app}/overlays/team-${index}/kustomization.yaml`, overlay(index));
  }
  return { files, documents: files };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = '', overlays = '5000'] = process.argv.slice(2);
  console.log(JSON.stringify(writeKustomizations(folder, Number(overlays))));
}

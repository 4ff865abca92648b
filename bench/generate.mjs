/**
 * A tree of manifests as platform teams keep them, of any size and the same on every run:
 *
 *   node bench/generate.mjs FOLDER DOCUMENTS
 *
 * Applications of about six documents each, twenty-five to a namespace, forty namespaces to a Prometheus; half of them one
 * document a file, the rest several. About one document in a hundred is a monitor that is wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as manifest from './manifests.mjs';
import { seeded } from './random.mjs';

const seed = 20250;
const appsOfANamespace = 25;
const namespacesOfAPrometheus = 40;
const faults = ['port', 'selector', 'not selected', 'namespace'];
const teams = ['cart', 'search', 'billing', 'identity', 'media', 'ledger', 'routing'];

/** The files of a tree with exactly this many documents: `{ path, text, documents, faults }`, one after the other. */
function* tree(documents) {
  const random = seeded(seed);
  let left = documents;
  for (let index = 0; left > 0; index++) {
    for (const file of fileGroups(application(index, random), random)) {
      const texts = file.documents.slice(0, left);
      if (texts.length === 0) break;
      left -= texts.length;
      yield {
        path: file.path,
        text: texts.map(({ text }) => text).join('---\n'),
        documents: texts.length,
        faults: texts.filter(({ fault }) => fault !== undefined).length,
      };
    }
  }
}

/** Writes the tree below `folder`. Returns what it holds: `{ files, documents, faults, bytes }`. */
export function writeTree(folder, documents) {
  const sum = { files: 0, documents: 0, faults: 0, bytes: 0 };
  for (const file of tree(documents)) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
    sum.files += 1;
    sum.documents += file.documents;
    sum.faults += file.faults;
    sum.bytes += file.text.length;
  }
  return sum;
}

/** The documents of the application with this 0-based number, and of what is new with it: `{ folder, documents }`. */
function application(index, random) {
  const place = Math.floor(index / appsOfANamespace);
  const team = teams[place % teams.length];
  const namespace = `${team}-${place}`;
  const prometheus = `shard-${Math.floor(place / namespacesOfAPrometheus)}`;
  const name = `${random.pick(['api', 'worker', 'web', 'sync'])}-${index}`;
  const central = random.chance(0.3);
  const app = {
    ...{ name, namespace, team, prometheus, central },
    replicas: 1 + random.below(4),
    port: random.pick([9090, 9100, 8081]),
    keys: random.below(30),
    fault: random.chance(0.08) ? random.pick(central ? faults : faults.slice(0, 3)) : undefined,
  };
  const documents = [
    { name: 'deployment', text: manifest.deployment(app) },
    { name: 'service', text: manifest.service(app) },
    { name: 'configmap', text: manifest.configMap(app) },
    { name: 'serviceaccount', text: manifest.serviceAccount(app) },
  ];
  if (random.chance(0.75)) {
    documents.push({ name: 'servicemonitor', text: manifest.serviceMonitor(app), fault: app.fault });
  }
  if (random.chance(0.5)) documents.push({ name: 'networkpolicy', text: manifest.networkPolicy(app) });
  if (random.chance(0.4)) documents.push({ name: 'ingress', text: manifest.ingress(app) });
  return { folder: `apps/${namespace}/${name}`, documents, ...first(index, namespace, prometheus) };
}

/** The namespace and the Prometheus, with the first application that needs them. */
function first(index, namespace, prometheus) {
  const isFirstOf = (apps) => index % apps === 0;
  const shared = [];
  if (isFirstOf(appsOfANamespace)) {
    shared.push({
      path: `namespaces/${namespace}.yaml`,
      documents: [{ text: manifest.namespace(namespace) }],
    });
  }
  if (isFirstOf(appsOfANamespace * namespacesOfAPrometheus)) {
    shared.push({
      path: `monitoring/${prometheus}.yaml`,
      documents: [{ text: manifest.prometheus(prometheus) }],
    });
  }
  return { shared };
}

/** The same documents laid out in files, the way this team likes it: `{ path, documents }`. */
function fileGroups({ folder, documents, shared }, random) {
  if (random.chance(0.5)) {
    return [...shared, ...documents.map((one) => ({ path: `${folder}/${one.name}.yaml`, documents: [one] }))];
  }
  if (random.chance(0.5)) return [...shared, { path: `${folder}/all.yaml`, documents }];
  const isMonitoring = ({ name }) => name === 'servicemonitor' || name === 'service';
  return [
    ...shared,
    { path: `${folder}/app.yaml`, documents: documents.filter((one) => !isMonitoring(one)) },
    { path: `${folder}/monitoring.yaml`, documents: documents.filter(isMonitoring) },
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, documents] = process.argv.slice(2);
  if (folder === undefined || !/^[1-9]\d*$/.test(documents ?? '')) {
    console.error('usage: node bench/generate.mjs FOLDER DOCUMENTS');
    process.exit(2);
  }
  console.log(JSON.stringify(writeTree(folder, Number(documents))));
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseAllDocuments } from 'yaml';
import { jobDigest } from './job-digest.js';
import { type Json, text } from './json.js';
import type { Recording } from './recording.js';

/** What the operator generated for a Prometheus of a folder that is not committed here: a digest of each job. */
export interface GeneratedJobs {
  /** `<repository>/<folder>`. */
  readonly folder: string;
  /** `namespace/name` of the Prometheus. */
  readonly ref: string;
  /** Of the operator and of Kubernetes. */
  readonly versions: Recording['versions'];
  /** Job name to digest. */
  readonly jobs: Readonly<Record<string, string>>;
}

/** What the operator reads to generate a configuration. */
const needed = new Set([
  ...['Namespace', 'Secret', 'ConfigMap', 'Service', 'ServiceAccount'],
  ...['ServiceMonitor', 'PodMonitor', 'Probe', 'ScrapeConfig', 'Prometheus', 'PrometheusAgent'],
]);

/** The name of a folder of the corpus, from the repository on: `owner+name/deploy`. */
export function nameInCorpus(folder: string): string {
  return /[^/]+\+[^/]+(?:\/.*)?$/.exec(folder)?.[0].replace(/\/$/, '') ?? folder;
}

/** Writes a scenario for each folder, with those of its objects that the operator reads. */
export function stage(folders: readonly string[], to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const folder of folders) {
    const at = join(to, nameInCorpus(folder).replaceAll('/', '__'));
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'scenario.yaml'), 'says: What the operator generates for it.\n');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.ya?ml$/.test(name),
    );
    const documents = files.sort().flatMap((name) => documentsOf(join(folder, name)));
    const isNamespace = (document: Document) => document.get('kind') === 'Namespace';
    const inOrder = [...documents.filter(isNamespace), ...documents.filter((one) => !isNamespace(one))];
    if (inOrder.length > 0) writeFileSync(join(at, 'objects.yaml'), inOrder.map(String).join('---\n'));
  }
}

/** The laboratory has no storage classes, and no job depends on one. */
function documentsOf(file: string): readonly Document[] {
  const kept = parseAllDocuments(readFileSync(file, 'utf8')).filter(
    (document) => document.errors.length === 0 && needed.has(text(document.toJS() as Json, 'kind')),
  );
  for (const document of kept)
    if (document.hasIn(['spec', 'storage'])) document.deleteIn(['spec', 'storage']);
  return kept;
}

/** Reads the recordings of such scenarios. */
export function generatedJobs(staged: string): readonly GeneratedJobs[] {
  return readdirSync(staged)
    .sort()
    .flatMap((name) => {
      const recording = JSON.parse(readFileSync(join(staged, name, 'recorded.json'), 'utf8')) as Recording; // written by the laboratory
      return recording.prometheuses.map(({ ref, jobs }) => ({
        folder: name.replaceAll('__', '/'),
        ref,
        versions: recording.versions,
        jobs: Object.fromEntries(jobs.map((job) => [String(job.job_name), jobDigest(job)])),
      }));
    });
}

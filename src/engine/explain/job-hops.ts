import type { PoolTrace } from '../../discovery/pool.js';
import { type Reference, referencesOf } from '../../discovery/rejection/references.js';
import type { Evidence } from '../../discovery/trace.js';
import { nothingElse } from '../../graph/closed.js';
import type { Graph } from '../../graph/graph.js';
import { type KeyLookup, lookUpKey } from '../../graph/key-lookup.js';
import { isSurelyMissing, type MountedFile } from '../../graph/mounted-files.js';
import { showNamespaces } from '../../graph/namespaces.js';
import type { KeySource } from '../../model/key-source.js';
import { title } from '../../model/object.js';
import { listed } from '../../util/text.js';
import { evidence, type Hop, hop } from './hop.js';

/** The job that the operator writes, or what makes Prometheus refuse it. */
export function jobHop({ job, scrapeJob, poison, field, object }: PoolTrace): Hop {
  if (poison !== undefined) {
    const text = `Prometheus refuses the whole configuration: ${poison.message}`;
    return hop('load', 'broken', text, [{ at: poison.at, label: job }, ...poison.related], [object], field());
  }
  const { role, namespaces, scheme, metricsPath, scrapeInterval } = scrapeJob;
  const where =
    namespaces === 'any'
      ? ' in every namespace'
      : namespaces.length === 0
        ? ''
        : ` in ${showNamespaces(namespaces)}`;
  const text = `it becomes job ${job}: role ${role}${where}, ${scheme} ${metricsPath} every ${scrapeInterval / 1000}s`;
  return hop('generation', 'holds', text, [{ at: field(), label: 'made from this' }], [object], field());
}

/** A key that an endpoint reads, with what the scan knows of it. */
export interface ReadKey {
  readonly reference: Reference;
  readonly found: KeyLookup;
}

/** The Secrets and ConfigMaps that the operator reads for a job. */
export function keysReadBy(graph: Graph, { monitor, endpoint }: PoolTrace): readonly ReadKey[] {
  return referencesOf(monitor.kind, endpoint).flatMap((reference) => {
    const { makes, selector } = reference;
    if (selector === undefined) return [];
    return [{ reference, found: lookUpKey(graph, makes, monitor.namespace, selector) }];
  });
}

/** Whether a key that an endpoint reads is there. */
export function referenceHop({ monitor, field, object }: PoolTrace, { reference, found }: ReadKey): Hop {
  const { makes, selector, path } = reference;
  const what = `key "${selector?.key ?? ''}" of ${makes} ${monitor.namespace ?? '?'}/${selector?.name ?? ''}`;
  const at = { at: field(...path), label: `read by ${object}` };
  const made = (verdict: Hop['verdict'], text: string, ends: readonly Evidence[] = []) =>
    hop('rejection', verdict, text, [at, ...ends], [], field(...path));
  switch (found.state) {
    case 'present':
      return made('holds', `the operator reads ${what}`, keyPlace(found.source, selector?.key ?? ''));
    case 'key-missing':
      return made('broken', `there is no ${what}`, found.sources.flatMap(named));
    case 'misplaced':
      return made(
        'likely-broken',
        `there is no ${what}; there is ${title(found.source)}`,
        named(found.source),
      );
    case 'absent':
      return made('broken', `there is no ${what}: ${nothingElse}`);
    case 'unknown':
      return made('unproven', `whether there is ${what} depends on ${found.needs}`);
  }
}

/** Whether the files that a job names are there in the `prometheus` container. */
export function fileHops(pool: PoolTrace): readonly Hop[] {
  const { files, tokenFile } = pool;
  return [...files, ...(tokenFile === undefined ? [] : [tokenFile])].map((one) => fileHop(pool, one));
}

/** @param one a file of the pool's `files`, or its `tokenFile` */
export function fileHop(
  pool: PoolTrace,
  { file, found }: PoolTrace['files'][number] | NonNullable<PoolTrace['tokenFile']>,
): Hop {
  const at = [{ at: file.at, label: `${file.field} of ${pool.object}` }];
  const { verdict, text, ends } = fileState(file.path, found);
  return hop('pool', verdict, text, [...at, ...ends], [], file.at);
}

interface FileState {
  readonly verdict: Hop['verdict'];
  readonly text: string;
  readonly ends: readonly Evidence[];
}

function fileState(path: string, found: MountedFile): FileState {
  switch (found.state) {
    case 'present': {
      const text = `${path} is mounted from ${found.source.makes} ${found.source.ref}`;
      return { verdict: 'holds', text, ends: [mountPlace(found), ...named(found.source)] };
    }
    case 'not-mounted': {
      const verdict = isSurelyMissing(found) ? 'broken' : 'unproven';
      return { verdict, text: `nothing in the scan mounts ${path}`, ends: [] };
    }
    case 'key-missing': {
      const there = found.files.length === 0 ? '' : ` (there are ${listed(found.files)})`;
      const text = `the mount at ${found.mount.mountPath} has no file "${found.key}"${there}`;
      return { verdict: 'broken', text, ends: [mountPlace(found), ...found.sources.flatMap(named)] };
    }
    case 'waiting': {
      const text = `there is no ${found.for} to mount, so the pod never starts: ${nothingElse}`;
      return { verdict: 'broken', text, ends: [{ at: found.mount.at, label: 'the mount' }] };
    }
    case 'unknown': {
      if (found.mount === undefined)
        return { verdict: 'holds', text: `the kubelet mounts ${path}`, ends: [] };
      const text = `whether ${path} is there depends on ${found.needs}`;
      return { verdict: 'unproven', text, ends: [{ at: found.mount.at, label: 'the mount' }] };
    }
  }
}

function mountPlace({ mount }: Extract<MountedFile, { state: 'present' | 'key-missing' }>): Evidence {
  return { at: mount.at, label: `the mount at ${mount.mountPath}` };
}

function keyPlace(source: KeySource, key: string): readonly Evidence[] {
  const written = source.keys?.find(({ name }) => name === key);
  if (written === undefined) return named(source);
  return evidence(source, source.key(...written.at), `the key in ${title(source)}`);
}

function named(source: KeySource): readonly Evidence[] {
  return evidence(source, source.field('metadata', 'name'), title(source));
}

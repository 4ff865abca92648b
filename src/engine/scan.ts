import type { Config } from '../config/config.js';
import { discover } from '../discovery/discover.js';
import { type Graph, wire } from '../graph/graph.js';
import type { Host } from '../host/host.js';
import type { KubernetesObject } from '../model/object.js';
import { configurationResources, noObjects, type Objects } from '../model/objects.js';
import type { Refused } from '../model/refused.js';
import type { Rule } from '../rules/define-rule.js';
import { rules as allRules } from '../rules/rules.js';
import { type Collection, collect } from '../source/collect.js';
import { locate } from '../source/locate.js';
import type { ParsedManifest, SourceFile } from '../source/manifest.js';
import { addGiven } from '../worlds/given.js';
import type { Units } from '../worlds/units.js';
import { cutWorlds } from '../worlds/worlds.js';
import { addCharts } from './add-charts.js';
import { buildUnits } from './build-units.js';
import { checkBuilds, checkDocuments, checkTemplates, checkWorld } from './check.js';
import { countTargets } from './count-targets.js';
import { ignoreAnnotations } from './ignore-annotations.js';
import { ignoreMarker } from './ignore-comments.js';
import { judgedByOperator } from './judge-by-operator.js';
import { openGate } from './open-gate.js';
import { hasOwnSchemas, judgeByOwnSchemas, noRuling, watched } from './own-schemas.js';
import { putBeforeReferee } from './put-before-referee.js';
import { decodingBehind, type ReadFiles, readFiles } from './read-files.js';
import { renderedBy } from './rendered-by.js';
import type { Survey } from './report.js';
import { settle } from './settle.js';
import { sift } from './sift.js';
import { apartFromTestData } from './test-data.js';
import { unprovenOf } from './unproven.js';
import { variablesIn } from './variables.js';

export interface ScanOptions {
  readonly host: Host;
  readonly config: Config;
  /** A text to read beside the files, as standard input gives it. */
  readonly stdin?: SourceFile;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
}

/**
 * Reads what the configuration names and says what Prometheus would make of it. Faults of the files are findings or
 * stand under `notRead`; an exception is a fault of promwire.
 */
export async function scan({ host, config, stdin, rules = allRules }: ScanOptions): Promise<Survey> {
  const objects = noObjects();
  const input = inputOf(host, config, stdin);
  const gate = await openGate(config);
  const seen: ParsedManifest[] = [];
  const isOwn = hasOwnSchemas(config);
  const decoding = decodingBehind(isOwn ? watched(gate, seen) : gate, config.assume);
  const files = readFiles(input, objects, config, decoding);
  const kustomized = await buildUnits(host, config, files, input.paths, objects, decoding);
  await decoding.settle();
  const ruling = isOwn
    ? await judgeByOwnSchemas(seen, decoding.holderOf, config, host, gate.isWanted)
    : noRuling;
  const monitors = configurationResources(objects).length;
  await addCharts(
    objects,
    kustomized.units.map((unit) => unit.objects),
    config,
  );
  addGiven(objects, config.assume);
  const { worlds, notes } = cutWorlds(objects, kustomized, {
    versions: config.versions,
    closed: config.assume.closed,
    unread: unreadOf(files, config, stdin),
  });
  const held = heldBy(objects, kustomized);
  const isWhole = stdin === undefined && config.paths.length === 0;
  const helm = await renderedBy(host, config, files, isWhole ? input.paths : undefined);
  const graphs = worlds.map(wire);
  const refereed = await putBeforeReferee(
    graphs.map((graph) => judgedByOperator(graph, gate)),
    gate,
  );
  const checked = graphs.map((unruled, i) => {
    const graph = withRefused(unruled, refereed.refused[i] ?? []);
    const discovery = discover(graph);
    return { graph, discovery, told: checkWorld(rules, { graph, discovery }) };
  });
  const settled = settle(
    checked.flatMap(({ told }) => told),
    worlds,
  );
  const findings = [
    ...checkDocuments(rules, files.faults),
    ...checkBuilds(rules, kustomized.faults),
    ...checkTemplates(rules, helm.notRendered),
    ...settled.findings,
  ];
  const prometheuses = checked.flatMap(({ discovery }) => discovery.prometheuses);
  const { kept, suppressed } = sift(findings, {
    config,
    comments: [...files.withIgnores, ...besideWithIgnores(files, kustomized)],
    annotations: ignoreAnnotations(held),
    ruleIds: allRules.map(({ id }) => id),
    ran: rules.map(({ id }) => id),
  });
  const targets = countTargets(prometheuses);
  const told = apartFromTestData(kept, config.paths, rules);
  return {
    counts: { files: files.read, manifests: files.manifests, monitors, targets },
    findings: told.findings.map(helm.ledBack),
    suppressed: suppressed.map(helm.ledBack),
    unproven: unprovenOf(
      prometheuses,
      [...settled.unproven, ...told.unproven],
      [...told.findings, ...suppressed],
    ),
    notRead: [
      ...files.notRead,
      ...ruling.notRead,
      ...refereed.notRead,
      ...variablesIn(worlds.map(({ objects }) => objects)),
    ],
    missing: input.missing,
    unusable: ruling.unusable,
    prometheuses,
    wires: checked.map(({ graph, discovery }) => ({ graph, discovery })),
    kustomizations: objects.kustomizations,
    worldNotes: notes,
    textOf: (path) =>
      files.sources.get(path)?.text ??
      kustomized.files.get(path)?.text ??
      config.charts.find(({ values }) => values.path === path)?.values.text ??
      helm.textOf(path) ??
      configurationText(host, config, path),
    spanOf: locate,
  };
}

/** Why what was read is not all that the configuration speaks of. */
function unreadOf(
  { notRead, faults }: ReadFiles,
  { narrowed }: Config,
  stdin: SourceFile | undefined,
): readonly string[] {
  const files = [
    ...notRead.map(({ file }) => file),
    ...faults.flatMap(({ rule, span }) => (rule === 'yaml-syntax' ? span.file : [])),
  ];
  return [
    ...(narrowed && stdin === undefined
      ? ['an option names the paths, so other files are not looked at']
      : []),
    ...[...new Set(files)].map((file) => `${file} could not be read, or not all of it`),
  ];
}

function withRefused(graph: Graph, refused: readonly Refused[]): Graph {
  const { world } = graph;
  const { objects } = world;
  const isSame =
    refused.length === objects.refused.length && refused.every((one, i) => one === objects.refused[i]);
  return isSame ? graph : wire({ ...world, objects: { ...objects, refused: [...refused] } });
}

/** Standard input, when it is given, and then files only where paths are given too. */
function inputOf(
  host: Host,
  config: Config,
  stdin: SourceFile | undefined,
): Pick<Collection, 'paths' | 'missing' | 'entries'> {
  if (stdin === undefined) return collect(host, config);
  if (config.paths.length === 0) return { paths: [], missing: [], entries: [stdin] };
  const { paths, missing, entries } = collect(host, config);
  return {
    paths,
    missing,
    entries: {
      *[Symbol.iterator]() {
        yield stdin;
        yield* entries;
      },
    },
  };
}

/** The text of a configuration or a baseline that a notice about one of its entries points into. */
function configurationText(
  host: Host,
  { ignore, baseline, limits }: Config,
  path: string,
): string | undefined {
  if (path !== baseline?.file && !ignore.some(({ file }) => file === path)) return undefined;
  const answer = host.read(path, limits.fileSize);
  return 'text' in answer ? answer.text : undefined;
}

/** The objects of all worlds, each once. */
function heldBy(objects: Objects, { units, files }: Units): readonly KubernetesObject[] {
  const all = (lists: Objects) => Object.values(lists).flat() as readonly KubernetesObject[];
  const plain = all(objects).filter(({ manifest }) => !files.has(manifest.source.path));
  return [...plain, ...units.flatMap((unit) => all(unit.objects))];
}

/** Files that only a kustomization leads to, and that hold a comment to silence something. */
function besideWithIgnores({ sources }: ReadFiles, { files }: Units): readonly SourceFile[] {
  return [...files.values()].filter(({ path, text }) => !sources.has(path) && text.includes(ignoreMarker));
}

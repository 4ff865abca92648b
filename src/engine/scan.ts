import type { Config } from '../config/config.js';
import { discover } from '../discovery/discover.js';
import { wire } from '../graph/graph.js';
import type { Host } from '../host/host.js';
import { configurationResources, noObjects, type Objects } from '../model/decode.js';
import type { Rule } from '../rules/define-rule.js';
import { rules as allRules } from '../rules/rules.js';
import { type Collection, collect } from '../source/collect.js';
import { locate } from '../source/locate.js';
import type { ParsedManifest, SourceFile } from '../source/manifest.js';
import { addGiven } from '../worlds/given.js';
import { cutWorlds } from '../worlds/worlds.js';
import { checkDocuments, checkWorld } from './check.js';
import { countTargets } from './count-targets.js';
import { ignoreAnnotations } from './ignore-annotations.js';
import { judgedByOperator } from './judge-by-operator.js';
import { openGate } from './open-gate.js';
import { judgeByOwnSchemas, noRuling, watched } from './own-schemas.js';
import { addRefused, readFiles } from './read-files.js';
import type { Survey } from './report.js';
import { settle } from './settle.js';
import { sift } from './sift.js';
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
  const { missing, entries } = inputOf(host, config, stdin);
  const gate = await openGate(config);
  const seen: ParsedManifest[] = [];
  const hasOwnSchemas = config.schemaLocations.length > 0;
  const files = readFiles(entries, objects, config, hasOwnSchemas ? watched(gate, seen) : gate);
  for (const { parsed, faults } of await gate.settle())
    addRefused(objects, parsed, faults, config.assume.namespace);
  const ruling = hasOwnSchemas ? await judgeByOwnSchemas(seen, objects, config, host) : noRuling;
  const monitors = configurationResources(objects).length;
  const variables = variablesIn(objects);
  addGiven(objects, config.assume);
  const { worlds, notes } = cutWorlds(objects, config.versions);
  const checked = worlds.map((world) => {
    const graph = judgedByOperator(wire(world), gate);
    const discovery = discover(graph);
    return { graph, discovery, told: checkWorld(rules, { graph, discovery }) };
  });
  const settled = settle(
    checked.flatMap(({ told }) => told),
    worlds,
  );
  const findings = [...checkDocuments(rules, files.faults), ...settled.findings];
  const prometheuses = checked.flatMap(({ discovery }) => discovery.prometheuses);
  const { kept, suppressed } = sift(findings, {
    config,
    comments: files.withIgnores,
    annotations: ignoreAnnotations(allOf(objects)),
    ruleIds: allRules.map(({ id }) => id),
    ran: rules.map(({ id }) => id),
  });
  const targets = countTargets(prometheuses);
  return {
    counts: { files: files.read, manifests: files.manifests, monitors, targets },
    findings: kept,
    suppressed,
    unproven: unprovenOf(prometheuses, settled.unproven, [...kept, ...suppressed]),
    notRead: [...files.notRead, ...ruling.notRead, ...variables],
    missing,
    unusable: ruling.unusable,
    prometheuses,
    wires: checked.map(({ graph, discovery }) => ({ graph, discovery })),
    worldNotes: notes,
    textOf: (path) => files.sources.get(path)?.text ?? configurationText(host, config, path),
    spanOf: locate,
  };
}

/** Standard input, when it is given, and then files only where paths are given too. */
function inputOf(
  host: Host,
  config: Config,
  stdin: SourceFile | undefined,
): Pick<Collection, 'missing' | 'entries'> {
  if (stdin === undefined) return collect(host, config);
  if (config.paths.length === 0) return { missing: [], entries: [stdin] };
  const { missing, entries } = collect(host, config);
  return {
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

function allOf(objects: Objects) {
  return Object.values(objects).flat();
}

import type { DroppedTarget, Evidence, Pool, Target } from '../discovery/trace.js';
import { show } from '../util/symbol.js';
import { jsonText } from './json-text.js';
import { Positions } from './position.js';
import type { Reporter } from './reporter.js';
import { targetsTable } from './targets-table.js';

/** The predicted targets as JSON: what Prometheus' targets page would say, for programs. */
export const targetsJson: Reporter = (report) => {
  const positions = new Positions(report);
  const evidence = (entries: readonly Evidence[]): readonly unknown[] =>
    entries.map(({ at, label }) => ({ ...positions.of(report.spanOf(at)), label: show(label) }));
  return jsonText({
    prometheus: report.prometheuses.map(({ ref, world, state, pools }) => ({
      ref,
      world,
      state,
      pools: pools.map((pool) => poolJson(pool, evidence)),
    })),
  });
};

type EvidenceJson = (entries: readonly Evidence[]) => readonly unknown[];

function poolJson({ job, object, state, reason, targets, dropped }: Pool, evidence: EvidenceJson): unknown {
  return {
    ...{ job, object, state },
    reason: show(reason),
    targets: targets.map((target) => targetJson(target, evidence)),
    dropped: dropped().map((target) => droppedJson(target, evidence)),
  };
}

function targetJson({ url, labels, verdict, why, evidence, shard }: Target, located: EvidenceJson): unknown {
  return {
    url: show(url),
    labels: shownLabels(labels),
    verdict,
    why: show(why),
    evidence: located(evidence),
    ...(shard === undefined ? {} : { shard }),
  };
}

function droppedJson({ discoveredLabels, by, evidence }: DroppedTarget, located: EvidenceJson): unknown {
  return { discoveredLabels: shownLabels(discoveredLabels), by: show(by), evidence: located(evidence) };
}

/** Sorted by name, unknown parts in braces. `Object.fromEntries` defines, so a label `__proto__` is one like others. */
function shownLabels(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(labels)
      .sort()
      .map((name) => [name, show(labels[name] ?? '')]),
  );
}

/** Reporters of `promwire targets`, by the name that `--format` knows them under. */
export const targetReporters = { table: targetsTable, json: targetsJson } as const satisfies Readonly<
  Record<string, Reporter>
>;

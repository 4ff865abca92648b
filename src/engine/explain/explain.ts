import type { KeySource } from '../../model/key-source.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import { groupBy } from '../../util/group.js';
import type { Survey } from '../report.js';
import { attachFindings } from './attach-findings.js';
import { type Explanation, hop, type Wire } from './hop.js';
import { type Named, namedObjects } from './named-objects.js';
import { wiresOfKeySource } from './wires-of-key-source.js';
import { wiresOfMonitor, wiresOfPrometheus } from './wires-of-monitor.js';
import { wiresOfScraped } from './wires-of-scraped.js';

export interface Explained {
  /** One for each world that holds the object; worlds in which its wires are the same share one. */
  readonly explanations: readonly Explanation[];
  /** Other objects of that name, as `kind/namespace/name`. */
  readonly others: readonly string[];
}

/**
 * The wires of the object that `words` name, `namespace/name` or `kind/namespace/name`: from each Prometheus to the
 * targets for a monitor, and for any other object who scrapes it and through what. A `fault` says that there is no such
 * object, with the nearest name.
 */
export function explainObject(survey: Survey, words: string): Explained | { readonly fault: string } {
  const lookup = namedObjects(survey, words);
  if ('fault' in lookup) return lookup;
  const explanations = lookup.found.map((named) => explanationOf(survey, named));
  return { explanations: shared(explanations), others: lookup.others };
}

function shared(explanations: readonly Explanation[]): readonly Explanation[] {
  return [...groupBy(explanations, wordsOf).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, worlds: group.flatMap(({ worlds }) => worlds) }];
  });
}

/** What an explanation says, places aside from the first of the object. */
function wordsOf({ object, at, wires }: Explanation): string {
  const { source, start } = at.manifest;
  const hops = wires.map(({ title, hops }) => [
    title,
    ...hops.map(({ verdict, text }) => `${verdict} ${text}`),
  ]);
  return JSON.stringify([object, source.path, start, hops]);
}

function explanationOf({ findings }: Survey, named: Named): Explanation {
  const { object, wires } = named;
  const name = title(object);
  const { wires: filled, left } = attachFindings(wiresOf(named), findings, object);
  const gates = [...new Set(left.map(({ gate }) => gate))];
  const more = gates.map((gate) =>
    hop(
      gate,
      'holds',
      `also found about ${name}`,
      [],
      left.map((finding) => finding.object),
    ),
  );
  const rest = left.length === 0 ? [] : attachFindings([{ title: name, hops: more }], left, object).wires;
  return {
    object: name,
    at: object.field('metadata', 'name'),
    worlds: [wires.graph.world.name],
    wires: [...filled, ...rest],
  };
}

/** The casts hold because `namedObjects` took the object from the list of that name. */
function wiresOf({ wires: { graph, discovery }, object, list }: Named): readonly Wire[] {
  switch (list) {
    case 'serviceMonitors':
    case 'podMonitors':
    case 'probes':
    case 'scrapeConfigs':
      return wiresOfMonitor(graph, discovery, object as ConfigurationResource);
    case 'prometheuses':
      return wiresOfPrometheus(discovery, object as Prometheus);
    case 'keySources':
      return wiresOfKeySource(graph, discovery, object as KeySource);
    case 'services':
    case 'endpoints':
    case 'endpointSlices':
    case 'workloads':
      return wiresOfScraped(graph, discovery, object);
  }
}

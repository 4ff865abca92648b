import type { PoolTrace, PrometheusPools } from '../../discovery/pool.js';
import { selectorPairs } from '../../discovery/selection/select-monitors.js';
import type { Evidence } from '../../discovery/trace.js';
import { title } from '../../model/object.js';
import { type Hop, hop } from './hop.js';

/** `Prometheus monitoring/k8s`, or words for the one that is assumed. */
export function prometheusTitle({ prometheus }: Pick<PoolTrace, 'prometheus'>): string {
  return prometheus === undefined ? 'a Prometheus outside the scan' : title(prometheus);
}

/** What keeps a Prometheus from having a configuration at all; none where nothing does. */
export function stateHops(trace: PrometheusPools): readonly Hop[] {
  const { prometheus, state, pools } = trace;
  if (prometheus === undefined || state === 'ready' || state === 'assumed') return [];
  const name = title(prometheus);
  const at = [{ at: prometheus.key('spec'), label: name }];
  if (state === 'unmanaged') {
    const text = `all selectors of ${name} are absent, so the operator writes no configuration for it`;
    return [hop('ownership', 'broken', text, at, [name])];
  }
  if (state === 'failed') {
    return [
      hop('generation', 'broken', `the operator cannot generate the configuration of ${name}`, at, [name]),
    ];
  }
  const culprit = pools.find((pool) => pool.state === 'poisoned');
  const cause = culprit?.poison === undefined ? at : [{ at: culprit.poison.at, label: culprit.object }];
  const why =
    culprit === undefined ? '' : ` because of ${culprit.job}: ${culprit.poison?.message ?? culprit.reason}`;
  const about = culprit === undefined ? [name] : [name, culprit.object];
  return [hop('load', 'broken', `${name} refuses its configuration${why}`, cause, about)];
}

/** Whether the Prometheus selects the monitor. */
export function selectionHop(pool: PoolTrace): Hop {
  const { monitor, selection, object } = pool;
  const name = prometheusTitle(pool);
  if (selection.verdict === 'unknown') {
    const text = `whether ${name} selects ${object} depends on ${selection.needs}`;
    return hop(
      'selection',
      'unproven',
      text,
      [{ at: monitor.field('metadata', 'name'), label: object }],
      [object],
    );
  }
  if (selection.verdict === 'yes') {
    return hop('selection', 'holds', `${name} selects ${object}`, selectors(pool), [object]);
  }
  const ends: readonly Evidence[] = [
    { at: selection.selectorAt, label: `wanted by ${name}` },
    { at: selection.objectAt, label: 'what stands there' },
  ];
  const verdict = selection.certain ? 'broken' : 'likely-broken';
  return hop('selection', verdict, `${name} does not select ${object}: ${pool.reason}`, ends, [object]);
}

function selectors({ prometheus, monitor }: PoolTrace): readonly Evidence[] {
  if (prometheus === undefined) return [];
  const { selector, namespaceSelector } = selectorPairs[monitor.kind];
  return [
    { at: prometheus.field('spec', selector), label: selector },
    ...(prometheus.spec[namespaceSelector] === undefined
      ? []
      : [{ at: prometheus.field('spec', namespaceSelector), label: namespaceSelector }]),
  ];
}

/** Whether the operator takes the monitor into the configuration. */
export function rejectionHop({ monitor, admission, object }: PoolTrace): Hop {
  switch (admission.verdict) {
    case 'accepted': {
      const at = { at: monitor.field('metadata', 'name'), label: object };
      return hop('rejection', 'holds', `the operator accepts ${object}`, [at], [object]);
    }
    case 'rejected': {
      const { message, at, related } = admission.rejection;
      return hop(
        'rejection',
        'broken',
        `the operator rejects it: ${message}`,
        [{ at, label: object }, ...related],
        [object],
      );
    }
    case 'unknown': {
      const needs = admission.needs.map(({ what }) => what).join(', ');
      const ends = admission.needs.map(({ what, at }) => ({ at, label: what }));
      return hop('rejection', 'unproven', `whether the operator accepts it depends on ${needs}`, ends, [
        object,
      ]);
    }
  }
}

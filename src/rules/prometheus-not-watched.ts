import { flagText, type Unwatched, unwatchedPrometheus } from '../discovery/selection/watched-by.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { nearest } from '../util/nearest.js';
import { defineRule } from './define-rule.js';

export const prometheusNotWatched = defineRule({
  id: 'prometheus-not-watched',
  title: 'Prometheus that the operator of the files does not look after',
  gate: 'ownership',
  severity: 'warning',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph }) {
    const answers = unwatchedPrometheus(graph, prometheus);
    const [answer] = answers;
    if (answer === undefined || !answers.some((one) => isMeant(prometheus, one))) return;
    yield {
      at: placeOf(prometheus, answer),
      message: `the operator of the files runs with ${flagText(answer.flag)}, and so does not look after ${title(prometheus)}: ${foundOf(prometheus, answer)}`,
      why: 'the operator makes neither pods nor a configuration for it, and says so in no event and no log line',
      help: helpOf(answer),
      confidence: 'likely', // another operator may run outside the scan
      related: answers.slice(0, 3).map(({ flag }) => ({ at: flag.at, label: 'what the operator watches' })),
    };
  },
});

/** An operator that asks for an id leaves all without one to another on purpose; only a slip is none. */
function isMeant({ annotations }: Prometheus, { flag, because }: Unwatched): boolean {
  if (because !== 'annotation') return true;
  const written = annotations['operator.prometheus.io/controller-id'] ?? '';
  return written !== '' && nearest(written, [flag.value ?? '']) !== undefined;
}

function placeOf(prometheus: Prometheus, { because }: Unwatched): Place {
  switch (because) {
    case 'namespace':
      return prometheus.field('metadata', 'namespace');
    case 'labels':
      return prometheus.key('metadata', 'labels');
    case 'annotation':
      return prometheus.field('metadata', 'annotations', 'operator.prometheus.io/controller-id');
  }
}

function foundOf({ namespace, annotations }: Prometheus, { because }: Unwatched): string {
  switch (because) {
    case 'namespace':
      return `it is in "${namespace ?? ''}"`;
    case 'labels':
      return 'its labels are others';
    case 'annotation':
      return `its controller-id is "${annotations['operator.prometheus.io/controller-id'] ?? ''}"`;
  }
}

function helpOf({ flag, because }: Unwatched): string {
  switch (because) {
    case 'namespace':
      return `move it into a namespace that the operator watches, or change --${flag.name}`;
    case 'labels':
      return 'put the labels on it that the operator asks for';
    case 'annotation':
      return `write "${flag.value ?? ''}" if that is meant`;
  }
}

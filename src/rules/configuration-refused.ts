import type { PoolTrace } from '../discovery/pool.js';
import { title } from '../model/object.js';
import { groupBy } from '../util/group.js';
import { enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const configurationRefused = defineRule({
  id: 'configuration-refused',
  title: 'Monitor makes a configuration that Prometheus refuses as a whole',
  gate: 'load',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const pools = discovery.poolsOf(monitor).filter(isReached);
    for (const group of groupBy(pools, ({ poison }) => JSON.stringify(poison?.at.path)).values()) {
      const poison = group[0]?.poison;
      if (poison === undefined) continue;
      const victims = enumerated([
        ...new Set(group.map(({ prometheus }) => (prometheus ? title(prometheus) : 'the Prometheus'))),
      ]);
      yield {
        at: poison.at,
        message: `${title(monitor)} ${poison.found}`,
        why: `the operator accepts it, and ${victims} refuses the whole configuration ("${poison.message}"): every monitor keeps its old state, and a restarted pod does not come up`,
        help: poison.help,
        confidence: group.some(
          ({ selection, prometheus }) => prometheus === undefined || selection.verdict === 'yes',
        )
          ? 'proven'
          : 'likely',
        related: poison.related,
      };
    }
  },
});

/** A monitor that is not selected or is rejected never gets into a configuration. */
function isReached({ selection, admission, poison }: PoolTrace): boolean {
  return poison !== undefined && selection.verdict !== 'no' && admission.verdict !== 'rejected';
}

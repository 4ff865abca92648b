import { exceededLimit } from '../discovery/generation/target-limit.js';
import { endpointTitle } from '../model/monitor.js';
import { defineRule } from './define-rule.js';

export const targetLimitExceeded = defineRule({
  id: 'target-limit-exceeded',
  title: 'There are more targets than targetLimit allows',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const seen = new Set<number>();
    for (const { state, prometheus, outcomes, index, selection } of discovery.poolsOf(monitor)) {
      const exceeded = state === 'ready' ? exceededLimit(prometheus, monitor, outcomes) : undefined;
      if (exceeded === undefined || seen.has(index)) continue;
      seen.add(index);
      const { count, limit, at, isCertain } = exceeded;
      yield {
        at,
        message: `${endpointTitle(monitor, index)} has ${count} targets, and the limit is ${limit}`,
        why: `Prometheus then scrapes none of them: all are down (target_limit exceeded (number of targets: ${count}, limit: ${limit}))`,
        help: 'raise the limit, or narrow what is selected',
        confidence: isCertain && selection.verdict === 'yes' ? 'proven' : 'likely', // replicas may be fewer
        related: outcomes
          .filter(({ fate }) => fate.kind === 'kept')
          .flatMap(({ target }) => target.evidence().slice(0, 1))
          .slice(0, 3),
      };
    }
  },
});

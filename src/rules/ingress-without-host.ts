import { title } from '../model/object.js';
import { groupBy } from '../util/group.js';
import { defineRule } from './define-rule.js';

export const ingressWithoutHost = defineRule({
  id: 'ingress-without-host',
  title: 'Probe of an Ingress rule that names no host',
  gate: 'scrape',
  severity: 'warning',
  since: '0.1.0',
  subject: 'Probe',

  *check(probe, { discovery }) {
    const pools = discovery.poolsOf(probe).filter(({ state }) => state === 'ready');
    const hostless = pools.flatMap(({ outcomes }) =>
      outcomes.filter(
        ({ target: { backing }, fate }) =>
          fate.kind === 'kept' &&
          !fate.labels.has('__param_target') &&
          backing.kind === 'address' &&
          backing.object.kind === 'Ingress' &&
          backing.ip === '',
      ),
    );
    const places = hostless.flatMap(({ target }) => target.evidence().map(({ at }) => at)); // one for each path of a rule
    for (const [at] of groupBy(places, ({ manifest, path }) =>
      JSON.stringify([manifest.source.path, manifest.start, path]),
    ).values()) {
      if (at === undefined) continue;
      yield {
        at: { ...at, path: [...at.path, 'http'], part: 'key' },
        message: `${title(probe)} selects an Ingress with a rule that names no host, so there is nothing to probe`,
        why: 'the prober is asked without a target, and answers with HTTP status 400 Bad Request',
        help: 'write a host into the rule, or let the selector of the Probe leave the Ingress out',
        confidence: 'proven',
        related: [{ at: probe.key('spec', 'targets', 'ingress'), label: `what ${title(probe)} selects` }],
      };
    }
  },
});

import { type RefusedTarget, refusalsOf } from '../discovery/scrape/refusals.js';
import { portField } from '../model/endpoint.js';
import { title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const componentListensOnLoopback = defineRule({
  id: 'component-listens-on-loopback',
  title: 'Component listens on loopback, where Prometheus cannot reach it',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const seen = new Set<string>();
    for (const refused of refusalsOf(discovery.poolsOf(monitor), 'loopback')) {
      const { pool, target, refusal } = refused;
      const { listener, certain } = refusal;
      const key = JSON.stringify([listener.at.manifest.source.path, listener.at.path, listener.at.text]);
      if (seen.has(key)) continue; // another endpoint of the monitor reads the same port
      seen.add(key);
      yield {
        at: listener.at,
        message: `${listener.component} listens on "${listener.host}" alone, while ${title(monitor)} sends Prometheus to ${addressOf(refused)}`,
        why: `the target is down: ${target.backing.kind === 'address' ? `dial tcp ${addressOf(refused)}: ` : ''}connect: connection refused`,
        help: `let ${listener.flag} name the address of the machine or all of them, such as ${wider(refused)}`,
        confidence: certain ? 'proven' : 'likely',
        related: [
          ...target.evidence().slice(0, 1),
          {
            at: pool.field(portField(pool.endpoint)),
            label: `${title(monitor)} scrapes it`,
          },
        ],
      };
    }
  },
});

function addressOf({ target: { backing, port, service } }: RefusedTarget): string {
  if (backing.kind === 'address')
    return backing.ip.includes(':') ? `[${backing.ip}]:${port}` : `${backing.ip}:${port}`;
  if (backing.kind === 'workload' && service === undefined)
    return `port ${port} of the pods of ${title(backing.workload)}`;
  return `port ${port} of the pods behind Service ${service?.ref ?? ''}`;
}

/** The written address with a host that others reach; etcd keeps its own beside it. */
function wider({ refusal: { listener }, target: { backing } }: RefusedTarget): string {
  const written = listener.at.text ?? '';
  const host = backing.kind === 'address' && !backing.ip.includes(':') ? backing.ip : '0.0.0.0';
  if (listener.flag === '--listen-client-urls' || listener.flag === 'listen-client-urls') {
    return `${written},${written.replace(listener.host, host)}`;
  }
  return written === '' ? '0.0.0.0' : written.replace(listener.host, '0.0.0.0');
}

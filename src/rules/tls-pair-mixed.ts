import { mixedPairOf } from '../discovery/pool/mixed-pair.js';
import { endpointTitle } from '../model/monitor.js';
import { defineRule } from './define-rule.js';

export const tlsPairMixed = defineRule({
  id: 'tls-pair-mixed',
  title: 'Client certificate and its key, one by reference and the other by file',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',

  *check(monitor, { discovery }) {
    const seen = new Set<number>();
    for (const { index, endpoint, admission, selection, key } of discovery.poolsOf(monitor)) {
      const mixed = mixedPairOf(monitor, endpoint);
      if (mixed === undefined || admission.verdict === 'rejected' || selection.verdict === 'no') continue;
      if (seen.has(index)) continue; // another Prometheus sees the same
      seen.add(index);
      const { reference, file, message } = mixed;
      yield {
        at: key('tlsConfig', file),
        message: `${endpointTitle(monitor, index)} gives one half of its client certificate by "${reference}" and the other by "${file}"`,
        why: `the operator makes no file of the half that is referred to; Prometheus logs "error creating new scrape pool", "${message.replace('error creating HTTP client: ', '')}", and the job is missing from its targets page altogether`,
        help: 'give both by reference ("cert" and "keySecret") or both by file ("certFile" and "keyFile")',
        confidence: 'proven',
        related: [{ at: key('tlsConfig', reference), label: 'the half by reference' }],
      };
    }
  },
});

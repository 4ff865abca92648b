import { accountMeantFor, type MeantAccount } from '../graph/meant-account.js';
import { accountOf } from '../graph/rights.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import { defineRule } from './define-rule.js';

export const prometheusAccountUnbound = defineRule({
  id: 'prometheus-account-unbound',
  title: 'Rights of discovery are bound to another account than that of the Prometheus',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph }) {
    const meant = accountMeantFor(graph, prometheus);
    if (meant === undefined) return;
    const { binding, subject } = meant;
    const own = accountOf(prometheus);
    const atPrometheus = prometheus.field('spec', 'serviceAccountName');
    const atSubject = binding.field(...subject.at, own.name === subject.name ? 'namespace' : 'name');
    const isBindings = meant.how === 'not-there' || meant.how === 'namesake';
    const wanted = own.name === subject.name ? (own.namespace ?? '') : own.name;
    yield {
      at: isBindings ? atSubject : atPrometheus,
      message: messageOf(prometheus, meant),
      why: `Prometheus logs "services is forbidden: User "system:serviceaccount:${own.namespace}:${own.name}" cannot list resource "services"", and its jobs stay on the targets page without any target`,
      help: isBindings ? `write "${wanted}" here` : `set serviceAccountName: ${subject.name}`,
      confidence: meant.how === 'namesake' ? 'likely' : 'proven', // both may be there, and the own one be bound elsewhere
      related: [
        {
          at: isBindings ? atPrometheus : atSubject,
          label: isBindings ? `the account of ${title(prometheus)}` : 'the account that has the rights',
        },
      ],
      ...editsOf(meant, atSubject, wanted),
    };
  },
});

function messageOf(prometheus: Prometheus, { binding, subject, how }: MeantAccount): string {
  const own = accountOf(prometheus);
  const other = `${subject.namespace}/${subject.name}`;
  const grants = `${title(binding)} grants the rights of discovery to "${other}"`;
  if (how === 'unnamed' && prometheus.spec.serviceAccountName === undefined)
    return `${title(prometheus)} names no service account, so it runs as "${own.namespace}/default", while ${grants}`;
  const missing = how === 'not-there' ? ', which is not there' : '';
  return `${title(prometheus)} runs as "${own.namespace}/${own.name}", while ${grants}${missing}`;
}

/** The account of a binding that does not exist can only be the wrong end. */
function editsOf({ how }: MeantAccount, at: Place, text: string) {
  return how === 'not-there' ? { edits: [{ at, text }] } : {};
}

import { defineRule } from './define-rule.js';

export const substitutionRefused = defineRule({
  id: 'substitution-refused',
  title: 'Flux stops where it fills in variables',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Kustomization',

  *check({ by, message, help, span, isSure, roots }) {
    if (by !== 'Flux') return; // kustomization-does-not-build speaks of kustomize
    const [root = '', ...others] = roots;
    const all = others.length === 0 ? root : `${root} and ${others.length} more`;
    yield {
      at: span,
      message: `Flux applies nothing of ${all}: it ${message}`,
      why: 'the Kustomization is not ready with `envsubst error`, and what is in the cluster stays as it was',
      ...(help === undefined ? {} : { help }),
      confidence: isSure ? 'proven' : 'likely', // a Secret that is not there may be all that brings variables
      related: [],
    };
  },
});

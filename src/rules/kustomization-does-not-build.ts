import { defineRule } from './define-rule.js';

export const kustomizationDoesNotBuild = defineRule({
  id: 'kustomization-does-not-build',
  title: 'Kustomization that kustomize does not build',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Kustomization',

  *check({ by, message, span, others: more, isMissing, isSure, roots }) {
    if (by !== 'kustomize') return; // substitution-refused speaks of Flux
    const [root = '', ...others] = roots;
    const all = others.length === 0 ? root : `${root} and ${others.length} more`;
    yield {
      at: span,
      message: `kustomize does not build ${all}: ${message}${more.length === 0 ? '' : ` (and ${more.length} more that ${more.length === 1 ? 'is' : 'are'} not there)`}`,
      why: 'nothing of it is applied; what is in the cluster stays as it was',
      // What is not in the files may be made before the build, or may bring what is looked for in vain.
      ...(isMissing ? { help: 'add the file, or the step that makes it, to what is scanned' } : {}),
      confidence: isSure ? 'proven' : 'likely',
      related: more.slice(0, 3).map((at) => ({ at, label: 'is not there either' })),
    };
  },
});

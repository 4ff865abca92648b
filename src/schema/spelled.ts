import type { Path } from '../source/manifest.js';

/** `['spec', 'ports', 1, 'name']` as `spec.ports[1].name`. */
export function spelled(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

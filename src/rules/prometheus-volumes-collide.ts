import { collisionsOf } from '../graph/volume-collisions.js';
import { title } from '../model/object.js';
import { isSymbolic } from '../source/template.js';
import { defineRule } from './define-rule.js';

export const prometheusVolumesCollide = defineRule({
  id: 'prometheus-volumes-collide',
  title: 'Two volumes of a Prometheus have one name, or two mounts one path',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus) {
    const told = new Set<string>();
    for (const { what, value, at, other } of collisionsOf(prometheus)) {
      const key = JSON.stringify(at.path.slice(0, 3)); // one entry may collide by its volume and by its mount
      if (told.has(key) || isSymbolic(value)) continue;
      told.add(key);
      const made = what === 'volume' ? `a volume "${value}"` : `a mount at "${value}"`;
      yield {
        at,
        message: `${title(prometheus)} gets ${made} twice: ${other === undefined ? 'the operator makes one of its own' : 'another entry makes one already'}`,
        why: `the API server refuses the pods (${what === 'volume' ? `Duplicate value: "${value}"` : `Invalid value: "${value}": must be unique`}): a new Prometheus never starts, and one that runs is not changed any more`,
        help:
          what === 'volume'
            ? 'give one of them another name; of a Secret or a ConfigMap every character but letters, digits and hyphens becomes a hyphen'
            : 'take one of them away, or mount it elsewhere',
        confidence: 'proven',
        related: other === undefined ? [] : [{ at: other, label: 'the other one' }],
      };
    }
  },
});

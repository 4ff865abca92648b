import type { Unproven } from '../../diagnostics/finding.js';
import { title } from '../../model/object.js';
import type { Report, Survey } from '../report.js';

/** Hops that are open now and were not before, of objects that were there before: what they lead to was taken away. */
export function openedHops(now: Report, before: Survey): readonly Unproven[] {
  const known = new Set(before.unproven.map(keyOf));
  const opened = now.unproven.filter((entry) => !known.has(keyOf(entry)));
  if (opened.length === 0) return [];
  const objects = before.wires.flatMap(({ graph }) => Object.values(graph.world.objects).flat());
  const titles = new Set(objects.map(title));
  return opened.filter(({ object }) => titles.has(object));
}

function keyOf({ object, hop, needs }: Unproven): string {
  return JSON.stringify([object, hop, needs]);
}

import { stringify } from 'yaml';
import type { JsonObject } from '../json.js';
import { podMonitor, probe, serviceMonitor } from './monitors.js';
import { type Pick, pickFrom } from './pick.js';
import { prometheus } from './prometheuses.js';
import { scrapeConfig } from './scrape-configs.js';
import { surroundings } from './surroundings.js';

/** Objects that the operator reads, as chance wrote them: a Prometheus or two and some monitors, with what they refer to. */
export function operatorCases(seed: number, count: number): readonly (readonly JsonObject[])[] {
  const pick = pickFrom(seed);
  return Array.from({ length: count }, () => [...surroundings(), ...drawn(pick)]);
}

function drawn(pick: Pick): readonly JsonObject[] {
  const monitors = { sm: serviceMonitor, pm: podMonitor, probe, sc: scrapeConfig };
  return [
    ...Array.from({ length: pick.chance(20) ? 2 : 1 }, (_, index) => prometheus(pick, index, true)),
    ...Object.entries(monitors).flatMap(([name, make]) =>
      Array.from({ length: pick.below(3) }, (_, index) => make(pick, `${name}-${index}`)),
    ),
  ];
}

/** Objects as a file of manifests. */
export function manifests(objects: readonly JsonObject[]): string {
  return objects
    .map((object) => stringify(object, { version: '1.1', aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n');
}

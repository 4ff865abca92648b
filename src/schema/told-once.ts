import type { SchemaFault } from '../model/schema-fault.js';
import type { Path } from '../source/manifest.js';

/** A fault, and those that the same change mends and of which the same is to be told. */
export interface ToldFault {
  readonly fault: SchemaFault;
  /** Other fields of the same mapping that belong into the same other one. */
  readonly alike: readonly SchemaFault[];
}

/**
 * What one change mends is told once: a field is not missing besides that stands there misspelt or on another level, and fields
 * that left their mapping together are told together.
 */
export function toldOnce(faults: readonly SchemaFault[]): readonly ToldFault[] {
  const unknown = faults.filter(({ about }) => about === 'unknown');
  const told: ToldFault[] = [];
  const seen = new Set<SchemaFault>();
  for (const fault of faults) {
    if (seen.has(fault) || (fault.about === 'missing' && unknown.some((other) => explains(other, fault))))
      continue;
    const isLost = fault.home === undefined && fault.belongs === undefined;
    const alike = isLost ? [] : unknown.filter((other) => other !== fault && leftWith(other, fault));
    for (const other of alike) seen.add(other);
    told.push({ fault, alike });
  }
  return told;
}

function leftWith(other: SchemaFault, { path, home, belongs }: SchemaFault): boolean {
  const isInto = home === undefined ? other.belongs === belongs : isSame(other.home, home);
  return isInto && isSame(other.path.slice(0, -1), path.slice(0, -1));
}

/** Whether an unknown field is, or holds, what is missing elsewhere. */
function explains({ path, near, home }: SchemaFault, { path: missing }: SchemaFault): boolean {
  const [parent, name] = [missing.slice(0, -1), missing.at(-1)];
  if (near === name && isSame(path.slice(0, -1), parent)) return true;
  if (home === undefined) return false;
  return isSame([...home, path.at(-1) ?? ''], missing) || isSame(home.slice(0, missing.length), missing);
}

function isSame(one: Path | undefined, other: Path): boolean {
  return one?.length === other.length && other.every((step, i) => one[i] === step);
}

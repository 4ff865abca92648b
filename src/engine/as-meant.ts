import { withValue } from '../fix/verified.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';

/**
 * A manifest as its author sees it: what stands under a misspelt key, or on another level, stands where it was meant to. The API server
 * refuses the object either way, and the slip is told; without this each thing that its loss brings about would be told as well.
 */
export function asMeant({ manifest, value }: ParsedManifest, faults: readonly SchemaFault[]): ParsedManifest {
  const meant = faults.reduce<Json>((whole, fault) => {
    const to = fault.about === 'unknown' ? meantPlace(fault) : undefined;
    return to === undefined
      ? whole
      : withValue(withValue(whole, fault.path, undefined), to, at(value, fault.path));
  }, value);
  return { manifest, value: meant as JsonObject }; // keys that change their place leave a mapping one
}

function meantPlace({ path, near, home }: SchemaFault): Path | undefined {
  if (near !== undefined) return [...path.slice(0, -1), near];
  return home && [...home, ...path.slice(-1)];
}

function at(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (whole, step) => (whole as Record<string | number, Json> | undefined)?.[step], // a fault stands where its path leads
    value,
  );
}

import { groupOf } from '../model/group-of.js';
import { nothingMeant, type SchemaFault } from '../model/schema-fault.js';
import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { describe } from './describe.js';
import { type Families, operatorGroup, schemaName, unasked } from './families.js';
import { valueAt } from './kubeconform-errors.js';
import { misgrouped, misnamed } from './misnamed.js';
import { byVersion, type Pack } from './pack.js';
import { type PendingRule, pendingRules, placeOfRule } from './pending-rules.js';
import { removedApi } from './removed-apis.js';
import type { Schema } from './schema.js';
import { isBeyondSchema, type Refusal, screen } from './screen.js';
import { isSlip } from './slip.js';
import { spelled } from './spelled.js';
import { broken } from './validation.js';

/** The versions that are installed, as somebody said; undefined where nobody did. */
export interface InstalledVersions {
  readonly kubernetes: string | undefined;
  readonly operator: string | undefined;
}

/** A recorded version to judge by, and whether it is the installed one. */
interface Asked {
  readonly version: string;
  readonly certain: boolean;
}

/** What there is to judge the manifests of one kind by. */
interface Judgement {
  readonly schema: Schema | undefined;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly judge: SchemaFault['judge'];
  /** Told of every manifest of the kind. */
  readonly strange: SchemaFault | undefined;
}

/** The recorded schemas, asked about one manifest after the other. */
export class Schemas {
  readonly #families: Families;
  readonly #installed: InstalledVersions;
  readonly #judgements = new Map<string, Judgement>();

  constructor(families: Families, installed: InstalledVersions) {
    this.#families = families;
    this.#installed = installed;
  }

  /** The same schemas, asked about an operator of this version. */
  withOperator(operator: string): Schemas {
    return new Schemas(this.#families, { ...this.#installed, operator });
  }

  /** Whether a schema is recorded for a kind. */
  knows(apiVersion: string, kind: string): boolean {
    return this.#judgement(apiVersion, kind).schema !== undefined;
  }

  /** What is to be told of every manifest of a kind that no schema is recorded for: a slip of the pen, a version of the past. */
  strange(apiVersion: string, kind: string): SchemaFault | undefined {
    return this.#judgement(apiVersion, kind).strange;
  }

  /** What the API server says against a manifest; empty when it takes it, or when there is no schema for it. */
  faultsOf({ manifest, value }: ParsedManifest): readonly SchemaFault[] {
    const { apiVersion, kind } = manifest;
    const { schema, pack, asked, judge, strange } = this.#judgement(apiVersion, kind);
    if (schema === undefined) return strange === undefined ? [] : [strange];
    const refusals = screen(value, schema).filter((refusal) => !isOfSops(refusal));
    if (refusals.some(isOfPatch)) return [];
    const isPart = !isWholeWorkload(manifest, value) && isPartial(refusals, value, pack.isCustom);
    const name = schemaName(judge, asked.version, apiVersion, kind);
    const ofSchema = refusals
      .filter(({ isFilledIn, about }) => !isFilledIn && !(isPart && about === 'missing'))
      .map((refusal): SchemaFault => {
        const described = describe(refusal, schema, value, kind === 'Secret');
        const takenBy = others(pack, asked.version, refusal, apiVersion, kind, value);
        const isNew =
          refusal.about === 'unknown' &&
          described.near === undefined &&
          described.belongs === undefined &&
          mayBeField(refusal.path);
        const certain = asked.certain || (takenBy.length === 0 && !isNew);
        const schemaOfIt = isBeyondSchema(refusal) ? undefined : name;
        const { about, path } = refusal;
        return { about, path, ...described, judge, takenBy, certain, ...unasked, schema: schemaOfIt };
      });
    if (isNameless(value)) return ofSchema.filter(isOfName);
    const beyond = isPart ? [] : broken(apiVersion, kind, value);
    return [
      ...ofSchema,
      ...beyond.map(
        (fault): SchemaFault => ({
          ...nothingMeant,
          ...fault,
          ...{ isSlip: fault.near !== undefined, judge, takenBy: [], certain: true, ...unasked },
        }),
      ),
    ];
  }

  /** The rules in CEL that may be broken in a manifest of which `faultsOf` has nothing to say. */
  rulesOf({ manifest, value }: ParsedManifest): readonly PendingRule[] {
    const { schema } = this.#judgement(manifest.apiVersion, manifest.kind);
    return schema === undefined || isNameless(value) ? [] : pendingRules(value, schema);
  }

  /** A broken rule as a fault. */
  ruleFault(broken: PendingRule, { manifest, value }: ParsedManifest): SchemaFault {
    const { apiVersion, kind } = manifest;
    const { asked, judge, pack } = this.#judgement(apiVersion, kind);
    const takenBy = pack.versions.filter((version) => {
      const schema = pack.schemaOf(version, apiVersion, kind);
      return schema !== undefined && !pendingRules(value, schema).some(({ rule }) => rule === broken.rule);
    });
    const { message, path } = broken;
    return {
      about: 'value',
      path: placeOfRule(broken),
      words: `${spelled(path)}: Invalid value: ${message}`,
      told: `${spelled(path)} breaks a rule of its kind: ${message}`,
      ...{ ...nothingMeant, judge, takenBy },
      ...unasked,
      certain: asked.certain || takenBy.length === 0,
    };
  }

  #judgement(apiVersion: string, kind: string): Judgement {
    const name = `${apiVersion} ${kind}`;
    const before = this.#judgements.get(name);
    if (before !== undefined) return before;
    const { pack, judge, installed } = this.#family(apiVersion);
    const asked = this.#asked(pack, installed, apiVersion, kind);
    const schema = pack.schemaOf(asked.version, apiVersion, kind);
    const strange = schema === undefined ? this.#strange(apiVersion, kind) : undefined;
    const judgement = { schema, pack, asked, judge, strange };
    this.#judgements.set(name, judgement);
    return judgement;
  }

  #family(apiVersion: string) {
    const isOperator = apiVersion.startsWith(`${operatorGroup}/`);
    return isOperator
      ? { pack: this.#families.operator(), judge: 'operator' as const, installed: this.#installed.operator }
      : {
          pack: this.#families.kubernetes(),
          judge: 'Kubernetes' as const,
          installed: this.#installed.kubernetes,
        };
  }

  /** The installed version where it is recorded, otherwise the newest that has the kind. */
  #asked(pack: Pack, installed: string | undefined, apiVersion: string, kind: string): Asked {
    const minor = installed?.split('.').slice(0, 2).join('.');
    if (minor !== undefined && pack.versions.includes(minor)) return { version: minor, certain: true };
    const older = minor === undefined ? [] : pack.versions.filter((version) => byVersion(version, minor) < 0);
    const has = (version: string) => pack.schemaOf(version, apiVersion, kind) !== undefined;
    return { version: older.findLast(has) ?? pack.versions.findLast(has) ?? '', certain: false };
  }

  #strange(apiVersion: string, kind: string): SchemaFault | undefined {
    const { pack, judge, installed } = this.#family(apiVersion);
    const common = {
      words: `no matches for kind "${kind}" in version "${apiVersion}"`,
      ...nothingMeant,
      judge,
      takenBy: [],
      ...unasked,
    };
    const removed = removedApi(apiVersion, kind);
    if (removed !== undefined) {
      const isGone = installed !== undefined && byVersion(installed, removed.since) >= 0;
      if (installed !== undefined && !isGone) return undefined;
      const told = `Kubernetes serves ${kind} no longer as ${apiVersion}, since ${removed.since}`;
      return { about: 'version', path: ['apiVersion'], ...common, told, near: removed.use, certain: isGone };
    }
    const families = isSlip(groupOf(apiVersion), operatorGroup) ? [this.#families.operator(), pack] : [pack];
    return misnamed(apiVersion, kind, pack, common) ?? misgrouped(apiVersion, kind, families, common);
  }
}

/** Whether a field is misspelt or misplaced that would give the object its name: then it is no patch. */
function isOfName({ about, path, near, isSlip, home }: SchemaFault): boolean {
  if (about !== 'unknown') return false;
  const meant =
    isSlip && near !== undefined ? [...path.slice(0, -1), near] : [...(home ?? []), ...path.slice(-1)];
  return ['metadata', 'metadata.name'].includes(meant.join('.'));
}

/** An object that could not be applied as it stands, such as a patch or the template of something else. */
export function isNameless(value: JsonObject): boolean {
  const metadata = value['metadata'] as JsonObject | null | undefined; // asked for its fields only
  return !metadata?.['name'] && !metadata?.['generateName'];
}

/**
 * Whether a manifest is a part of an object, as patches and the expectations of tests are: it lacks what no object lacks,
 * or says what only the cluster knows.
 */
export function isPartial(
  refusals: readonly Pick<SchemaFault, 'about' | 'path'>[],
  value: JsonObject,
  isCustom: boolean,
): boolean {
  const missing = refusals.filter(({ about }) => about === 'missing').map(({ path }) => path);
  if (missing.length > 0 && value['status'] !== undefined) return true;
  if (missing.some(([first, ...rest]) => first === 'metadata' || rest.length === 0)) return true;
  const ofSpec = missing.filter(({ length }) => length === 2);
  return isCustom ? ofSpec.length > 1 : ofSpec.length > 0 || missing.some(isPodTemplate);
}

/**
 * A workload that runs something, as it is written: every container has an image, and no kustomization is there to add what it
 * lacks, nor any in another repository.
 */
function isWholeWorkload({ apiVersion, built }: ParsedManifest['manifest'], value: JsonObject): boolean {
  if (!apiVersion.startsWith('apps/') || built !== undefined || value['status'] !== undefined) return false;
  const containers = valueAt(['spec', 'template', 'spec', 'containers'], value);
  return Array.isArray(containers) && containers.length > 0 && containers.every(hasImage);
}

function hasImage(container: Json): boolean {
  return typeof container === 'object' && container !== null && 'image' in container;
}

/** `spec.template.spec.containers`: a template without containers. */
function isPodTemplate(path: Path): boolean {
  return path.at(-1) === 'containers';
}

/** The fields of the API have names of letters and digits; a label in the place of a field shows by its other characters. */
function mayBeField(path: Path): boolean {
  return /^[a-zA-Z][a-zA-Z0-9]*$/.test(String(path.at(-1)));
}

/** Directives such as `$patch` stand in patches only, which are no objects. */
export function isOfPatch({ about, path }: Pick<SchemaFault, 'about' | 'path'>): boolean {
  return about === 'unknown' && String(path.at(-1)).startsWith('$');
}

/** What SOPS writes beside the fields that it encrypted; whatever decrypts them for the cluster takes it away. */
function isOfSops({ about, path }: Pick<SchemaFault, 'about' | 'path'>): boolean {
  return about === 'unknown' && path.length === 1 && path[0] === 'sops';
}

/** The other recorded versions that know the kind and take this place as it is. */
function others(
  pack: Pack,
  asked: string,
  refusal: Refusal,
  apiVersion: string,
  kind: string,
  value: JsonObject,
): readonly string[] {
  // Of the older API servers no enumerations are recorded.
  if (!pack.isCustom && refusal.about === 'value') return [];
  const place = placeOf(refusal);
  return pack.versions.filter((version) => {
    const schema = version === asked ? undefined : pack.schemaOf(version, apiVersion, kind);
    return schema !== undefined && isTaken(place, screen(value, schema));
  });
}

function isTaken(place: string, refusals: readonly Refusal[]): boolean {
  return !refusals.some((other) => isAtOrAbove(placeOf(other), place));
}

/** A version that does not know the mapping around a field says nothing about the field. */
function isAtOrAbove(above: string, place: string): boolean {
  return place === above || place.startsWith(`${above}/`);
}

function placeOf({ path }: Refusal): string {
  return path.join('/');
}

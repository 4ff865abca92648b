import type { Edit, Problem } from '../diagnostics/finding.js';
import { type ApiFault, isRefused } from '../discovery/admission/api-fault.js';
import { apiFaults, isCoreObject } from '../discovery/admission/api-faults.js';
import { type ConfigurationResource, isConfigurationResource } from '../model/monitor.js';
import { type KubernetesObject, title } from '../model/object.js';
import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { toldOnce } from '../schema/told-once.js';
import { markOf, valueAt } from '../source/locate.js';
import type { Path, Place } from '../source/manifest.js';
import { lineEnd } from '../util/lines.js';
import type { RuleContext, Where } from './define-rule.js';
import { outcomeOf } from './outcome-of.js';

/** What a rule says of a fault, beside what is the same for all of them. */
export interface Telling {
  readonly at: Where;
  readonly message: string;
  readonly help?: string;
  readonly edits?: NonNullable<Problem<Where>['edits']>;
  readonly related?: Problem<Where>['related'];
  readonly alike?: string;
}

/** The problems of one sort of faults, each told by `tell`. What another rule says of the same place is left to it. */
export function* schemaProblems(
  refused: Refused,
  about: SchemaFault['about'],
  context: RuleContext,
  tell: (fault: SchemaFault, alike: readonly SchemaFault[]) => Telling,
): Iterable<Problem<Where>> {
  const { graph } = context;
  const decoded = graph.decodedOf(refused);
  const told = coreFaults(decoded, context).map(({ at }) => at.path.join('/'));
  for (const { fault, alike } of toldOnce(graph.faultsOf(refused))) {
    if (fault.about !== about || told.includes(fault.path.join('/'))) continue;
    const { related = [], edits = [], ...rest } = tell(fault, alike);
    const mayBeShown = refused.kind !== 'Secret' || edits.every(isOfNameAlone);
    yield {
      ...rest,
      ...(edits.length > 0 && mayBeShown ? { edits } : {}),
      why: whyOf(refused, fault, decoded, context),
      confidence: fault.certain ? 'proven' : 'likely',
      related,
    };
  }
}

/** Whether an edit writes a key, and no value stands on its line: edits of a Secret are printed, and may hold nothing of it. */
function isOfNameAlone({ at }: Edit<Where>): boolean {
  if (!('manifest' in at) || at.part !== 'key') return false;
  const { source, end } = markOf(at);
  return /^["']?[ \t]*:[ \t\r]*$/.test(source.text.slice(end, lineEnd(source.text, end)));
}

function coreFaults(decoded: KubernetesObject | undefined, { graph }: RuleContext): readonly ApiFault[] {
  if (decoded === undefined || !isCoreObject(decoded)) return [];
  const { kubernetes } = graph.versionsFor(undefined);
  return apiFaults(decoded).filter((fault) => isRefused(fault, kubernetes) === true);
}

/** What `kubectl apply` answers, and what is lost by it. */
function whyOf(
  refused: Refused,
  fault: SchemaFault,
  decoded: KubernetesObject | undefined,
  context: RuleContext,
): string {
  const judge = fault.judge === 'kubeconform' ? 'by your schema ' : '';
  const said = `${judge}kubectl apply fails with \`${fault.words}\`${besides(fault)}`;
  const monitor = decoded !== undefined && isMonitor(decoded) ? decoded : undefined;
  if (monitor === undefined) return `${said}: there is no such ${refused.kind} in the cluster`;
  const lost = `${said}, so nothing of this ${refused.kind} is scraped`;
  if (fault.about !== 'unknown') return lost;
  return `${lost}; where unknown fields are dropped instead, ${outcomeOf(context.discovery.poolsIfTaken(monitor))}`;
}

/** Kubeconform's words, cut where they go on for long, as patterns do, which the API server repeats. */
function besides({ referee }: SchemaFault): string {
  if (referee === undefined) return '';
  return ` (kubeconform: \`${referee.length > 60 ? `${referee.slice(0, 57)}...` : referee}\`)`;
}

function isMonitor(object: KubernetesObject): object is ConfigurationResource {
  return isConfigurationResource(object.kind);
}

/** Where a value that is at fault stands: the value itself, or the key of a mapping or list, which may be long. */
export function placeOf(refused: Refused, path: Path): Place {
  const place = refused.field(...path);
  const value = valueAt(place);
  return typeof value === 'object' && value !== null ? refused.key(...path) : place;
}

/** `ServiceMonitor shop/cart`, or its kind alone where it has no name. */
export function nameOf(refused: Refused): string {
  return title(refused).trim();
}

/** Which versions do take it: ` (operator 0.70 to 0.75 take it)`; empty where none does. */
export function takers({ judge, takenBy }: SchemaFault): string {
  const [first, last] = [takenBy[0], takenBy.at(-1)];
  if (first === undefined || last === undefined) return '';
  const span = first === last ? first : `${first} to ${last}`;
  return judge === 'operator' ? ` (the CRDs of operator ${span} take it)` : ` (Kubernetes ${span} takes it)`;
}

import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { admissionCases, scenariosNow } from './admission-cases.js';
import { Family } from './family.js';
import { type JsonObject, mapping, text } from './json.js';
import { collection, type Kube } from './kube.js';
import { cache, root } from './paths.js';
import { versions } from './programs.js';
import { addAddress, raiseLoopback, requireSeal } from './seal.js';
import { apiAddress, createCrds, startApi } from './stack.js';

/** What a real API server answered to each case, in their order. */
export interface AdmissionRecord {
  /** Of the cases; a recording of others is worth nothing. */
  readonly digest: string;
  readonly versions: Readonly<Record<string, string>>;
  /** The scenarios that gave the first of the cases. */
  readonly scenarios: readonly string[];
  /** One letter a case; see `letterOf`. */
  readonly answers: string;
}

export const admissionFile = join(root, '__tests__', 'schema', 'admission.json');

export function digestOf(cases: readonly JsonObject[]): string {
  return createHash('sha256').update(JSON.stringify(cases)).digest('hex').slice(0, 16);
}

/** Runs inside the seal: puts each case to an API server, which stores none of them. Resolves to the exit status. */
export async function recordAdmission(say: (line: string) => void): Promise<number> {
  requireSeal();
  raiseLoopback();
  addAddress(apiAddress);
  const family = new Family();
  const folder = join(cache, 'admission');
  rmSync(folder, { recursive: true, force: true }); // the store of the run before
  mkdirSync(folder, { recursive: true });
  try {
    const kube = await startApi(family, join(folder, 'run'));
    await createCrds(kube);
    const scenarios = scenariosNow();
    const cases = admissionCases(scenarios);
    let answers = '';
    const reasons: string[] = [];
    for (const object of cases) {
      const reason = await refusalOf(kube, object).catch(() => noAnswer);
      answers += letterOf(reason);
      reasons.push(reason);
    }
    const { 'kube-apiserver': kubernetes = '', 'prometheus-operator': operator = '' } = versions();
    const record: AdmissionRecord = {
      digest: digestOf(cases),
      versions: { kubernetes, operator },
      scenarios,
      answers,
    };
    writeFileSync(admissionFile, `${JSON.stringify(record, undefined, 2)}\n`);
    writeFileSync(
      join(folder, 'reasons.json'),
      JSON.stringify(cases.map((object, i) => ({ object, reason: reasons[i] }))),
    );
    say(`${cases.length} cases, ${[...answers].filter((letter) => letter !== '.').length} refused`);
    return 0;
  } finally {
    await family.end();
  }
}

/** A few objects make the handler of the API server panic, which ends the connection. */
const noAnswer = 'no answer';

/** What the rules in CEL of the operator's CRDs say. */
const rules = [
  'cannot be set when mode is DaemonSet',
  'cannot be greater than 1 when mode is DaemonSet',
  "topology can only be defined when mode is set to 'Topology'",
  'shards must be greater than or equal to the number of topology values',
  'rollingUpdate requires type to be RollingUpdate',
  'at most one of basicAuth, authorization, or oauth2 can be configured',
  'externalId can only be used when roleArn is specified',
];

/** Empty when the API server would take the object. */
async function refusalOf(kube: Kube, object: JsonObject): Promise<string> {
  const resource = await kube.resource(text(object, 'apiVersion'), text(object, 'kind'));
  if (resource === undefined) return 'no matches for kind';
  const namespaced = resource.namespaced
    ? { ...object, metadata: { ...mapping(object, 'metadata'), namespace: 'default' } }
    : object;
  const path = `${collection(resource, resource.namespaced ? 'default' : '')}?dryRun=All&fieldValidation=Strict`;
  const { status, body } = await kube.call('POST', path, namespaced);
  return status < 300 || status === 409 ? '' : text(body, 'message') || `status ${status}`;
}

/**
 * `.` taken, `p` no answer, `u` unknown field, `d` it could not be decoded, `c` a rule in CEL, `n` a name that is none, `i` the rest that is said of one field:
 * the schema of a custom kind, or a check of the core API that no schema tells.
 */
function letterOf(reason: string): string {
  if (reason === '') return '.';
  if (reason === noAnswer) return 'p';
  if (reason.includes('unknown field')) return 'u';
  if (rules.some((rule) => reason.includes(rule)) && !/in body|Required value|Unsupported/.test(reason))
    return 'c';
  if (reason.includes('cannot be handled') || reason.includes('json:')) return 'd';
  return /metadata\.(?:name|namespace|generateName|labels|annotations)/.test(reason) ? 'n' : 'i';
}

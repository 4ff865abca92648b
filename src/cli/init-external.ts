import { scan } from '../engine/scan.js';
import { unifiedDiff } from '../fix/unified-diff.js';
import { overlayHost } from '../host/overlay-host.js';
import { type PlannedFile, planExternal } from '../init/external/plan.js';
import { prove } from '../init/external/prove.js';
import { readRequest } from '../init/external/read-request.js';
import type { ExternalWords } from '../init/external/request.js';
import { exists } from '../init/setup.js';
import { plain } from '../util/sanitize.js';
import { askExternal } from './ask-external.js';
import { writeOrThrow } from './init.js';
import type { ExternalInvocation } from './init-program.js';
import { type Io, UsageFault } from './io.js';
import { prepare } from './prepare.js';

/**
 * `promwire init external`: writes the manifests with which a Prometheus scrapes something outside of the cluster. They are
 * scanned together with the repository first, and nothing is written that promwire would complain about.
 */
export async function initExternal(invocation: ExternalInvocation, io: Io): Promise<number> {
  const prepared = await prepare([], {}, io);
  const before = await scan({ host: io.host, ...prepared });
  const refs = before.wires.flatMap(({ graph }) => graph.world.objects.prometheuses.map(({ ref }) => ref));
  const request = readRequest(await completed(invocation.words, [...new Set(refs)].sort(), io));
  if ('fault' in request) throw new UsageFault(request.fault);
  const plan = planExternal(request, before);
  if ('fault' in plan) throw new UsageFault(plan.fault);
  refuseExisting(plan.files, invocation, io);
  const texts = Object.fromEntries(plan.files.map(({ path, text }) => [path, text]));
  const after = await scan({ host: overlayHost(io.host, texts), ...prepared });
  const proof = prove(request, plan, before, after);
  if ('complaints' in proof)
    throw new UsageFault(proof.complaints.map((line) => `would not work: ${line}`).join('\n'));
  if (invocation.dryRun === undefined) for (const { path, text } of plan.files) writeOrThrow(path, text, io);
  await io.stdout(told(plan.files, plan.steps(proof.job), invocation.dryRun === true));
  return 0;
}

/** The options, and answers where a person can be asked and something that is needed is open. */
async function completed(words: ExternalWords, refs: readonly string[], io: Io): Promise<ExternalWords> {
  const isWhole = words.name !== undefined && words.address !== undefined && words.port !== undefined;
  if (isWhole || io.ask === undefined) return words;
  return await askExternal(words, refs, io.ask, io.stderr);
}

function refuseExisting(files: readonly PlannedFile[], { force }: ExternalInvocation, io: Io): void {
  const there = files.filter(({ path, before }) => before === undefined && exists(io.host, path));
  if (there.length === 0 || force === true) return;
  throw new UsageFault(
    there.map(({ path }) => `"${path}" is there already: --force writes it anew`).join('\n'),
  );
}

function told(files: readonly PlannedFile[], steps: readonly string[], isDry: boolean): string {
  const verb = (before: string | undefined) =>
    isDry
      ? before === undefined
        ? 'would write'
        : 'would change'
      : before === undefined
        ? 'wrote'
        : 'changed';
  const paragraphs = [
    files.map(({ path, before, says }) => `${verb(before)} ${plain(path)}\n  ${says}`).join('\n'),
    'promwire has read them with the rest and has nothing against them.',
    ['What is left to do:', ...steps.map((step, i) => `${i + 1}. ${step.replaceAll('\n', '\n   ')}`)].join(
      '\n',
    ),
    ...(isDry ? files.map(patchOf) : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** As `git apply` takes it, new files too. */
function patchOf({ path, before, text }: PlannedFile): string {
  const patch = unifiedDiff(plain(path), before ?? '', text).trimEnd();
  return before === undefined ? patch.replace(/^--- .*/, '--- /dev/null') : patch;
}

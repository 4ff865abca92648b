import type { Shard } from '../discovery/relabel/shard.js';
import type { DroppedTarget, Evidence, Pool, PrometheusTrace, Target } from '../discovery/trace.js';
import type { Report } from '../engine/report.js';
import { groupBy } from '../util/group.js';
import { inert, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import { fold, type Paint, paintFor } from './paint.js';
import { Positions } from './position.js';
import type { Reporter, ReportOptions } from './reporter.js';

/** What every part of the table needs. */
interface Table {
  readonly paint: Paint;
  readonly width: number;
  readonly dropped: NonNullable<ReportOptions['dropped']>;
  /** `path:line:column`, sanitised; what stands in no file has its name alone, such as `<built in>`. */
  readonly placeOf: (evidence: Evidence) => string;
}

/**
 * The predicted targets as Prometheus' targets page lays them out: each Prometheus, its scrape pools, their targets with
 * labels and the reason of the verdict, and the dropped ones with the relabelling that dropped them.
 */
export const targetsTable: Reporter = (report, options) => {
  const table = tableFor(report, options);
  const lines = report.prometheuses.flatMap((prometheus) => prometheusLines(prometheus, report, table));
  const none = 'no Prometheus and no monitor in the scan, so no target is predicted';
  const closing = lines.length === 0 ? [none] : hint(report, table);
  return [...lines, ...closing].map((text) => `${inert(text)}\n`).join('');
};

/** Objects that are there without being written: they have no line to look at. */
const withoutFile: readonly string[] = ['<built in>', '<assumed>'];

function hint({ prometheuses }: Report, { dropped, paint }: Table): readonly string[] {
  const drops = prometheuses.some(({ pools }) => pools.some((pool) => pool.dropped().length > 0));
  return dropped === 'each' || !drops
    ? []
    : [paint.faint('--verdict dropped shows each dropped target with its labels')];
}

function tableFor(report: Report, { color, width, dropped = 'by-rule' }: ReportOptions): Table {
  const positions = new Positions(report);
  const placeOf = ({ at }: Evidence): string => {
    const span = report.spanOf(at);
    if (withoutFile.includes(span.file)) return span.file;
    const { file, line, column } = positions.of(span);
    return `${plain(file)}:${line}:${column}`;
  };
  return { paint: paintFor(color), width, dropped, placeOf };
}

function line(text: string): string {
  return plain(show(text));
}

const stateNotes = {
  ready: '',
  unmanaged:
    'unmanaged: it selects no configuration resources, so the operator leaves its configuration alone',
  poisoned: 'poisoned: one rejected resource keeps the whole configuration from being updated',
  failed: 'failed: the operator cannot generate its configuration',
  assumed: 'not in the scan; one that selects every monitor is assumed',
} as const satisfies Record<PrometheusTrace['state'], string>;

function prometheusLines(
  { ref, world, state, pools }: PrometheusTrace,
  { prometheuses }: Report,
  table: Table,
): readonly string[] {
  const worlds = new Set(prometheuses.map((other) => other.world));
  const where = worlds.size > 1 && world !== '' ? ` in the world ${line(world)}` : '';
  const name = state === 'assumed' ? 'Prometheus' : `Prometheus ${line(ref)}`;
  const note = stateNotes[state] === '' ? '' : ` (${stateNotes[state]})`;
  const own =
    pools.length === 0 ? ['  no scrape pools', ''] : pools.flatMap((pool) => poolLines(pool, table));
  return [`${table.paint.strong(name + where)}${note}`, '', ...own];
}

const verdictNames = { up: 'UP', down: 'DOWN', unknown: 'UNKNOWN' } as const satisfies Record<
  Target['verdict'],
  string
>;

function poolLines(pool: Pool, table: Table): readonly string[] {
  const { job, object, state, reason, targets } = pool;
  const dropped = pool.dropped();
  const { paint } = table;
  const head = `  ${paint.strong(line(job))} (${tally(state, targets, dropped)})`;
  const from = line(job).includes(line(object).split(' ').at(-1) ?? '') ? '' : `  ${line(object)}`;
  return [
    head + paint.faint(from),
    ...(reason === '' ? [] : indented(line(reason), 4, table)),
    ...targets.flatMap((target) => targetLines(target, table)),
    ...(table.dropped === 'each'
      ? dropped.flatMap((target) => droppedLines(target, table))
      : droppedByRule(dropped, table)),
    '',
  ];
}

/** `2 up, 1 dropped`, or the state of a pool that is not ready. */
function tally(state: Pool['state'], targets: readonly Target[], dropped: readonly DroppedTarget[]): string {
  const verdicts = (['up', 'down', 'unknown'] as const).flatMap((verdict) => {
    const count = targets.filter((target) => target.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  const parts = [
    ...(state === 'ready' ? [] : [state.replace('-', ' ')]),
    ...verdicts,
    ...(dropped.length === 0 ? [] : [`${dropped.length} dropped`]),
  ];
  return parts.length === 0 ? counted(0, 'target') : parts.join(', ');
}

function targetLines(
  { url, labels, verdict, why, evidence, shard }: Target,
  table: Table,
): readonly string[] {
  const { paint } = table;
  const shade = { up: paint.good, down: paint.error, unknown: paint.notice }[verdict];
  return [
    `    ${shade(verdictNames[verdict].padEnd(8))} ${line(url)}`,
    ...indented(labelText(labels), 13, table),
    ...(shard === undefined ? [] : indented(shardText(shard), 13, table)),
    ...(why === '' ? [] : indented(line(why), 13, table)),
    ...evidenceLines(evidence, table),
  ];
}

function shardText(shard: Shard): string {
  if (shard === 'all') return 'scraped by every shard';
  return shard === 'unknown'
    ? 'scraped by one shard; which, its address decides'
    : `scraped by shard ${shard}`;
}

function droppedLines({ discoveredLabels, by, evidence }: DroppedTarget, table: Table): readonly string[] {
  const address = discoveredLabels['__address__'];
  return [
    `    ${table.paint.warning('DROPPED ')} ${address === undefined ? 'a discovered target' : line(address)}`,
    ...indented(`by ${line(by)}`, 13, table),
    ...indented(`discovered ${labelText(discoveredLabels)}`, 13, table),
    ...evidenceLines(evidence, table),
  ];
}

/** Addresses of dropped targets in one entry. */
const mostAddresses = 3;

/** The rules that drop, each with the number and the first of its targets: a namespace may hold hundreds that nobody meant. */
function droppedByRule(dropped: readonly DroppedTarget[], table: Table): readonly string[] {
  return [...groupBy(dropped, ({ by }) => by)].flatMap(([by, own]) => {
    const addresses = own.map(({ discoveredLabels }) =>
      line(discoveredLabels['__address__'] ?? 'no address'),
    );
    const rest = own.length > mostAddresses ? ` and ${own.length - mostAddresses} more` : '';
    return [
      `    ${table.paint.warning('DROPPED ')} ${counted(own.length, 'target')}`,
      ...indented(`by ${line(by)}`, 13, table),
      ...indented(`${addresses.slice(0, mostAddresses).join(', ')}${rest}`, 13, table),
      ...evidenceLines(own[0]?.evidence.slice(0, 1) ?? [], table),
    ];
  });
}

function evidenceLines(evidence: readonly Evidence[], table: Table): readonly string[] {
  return evidence.map(
    (entry) => `             ${table.paint.faint(`${table.placeOf(entry)}  ${line(entry.label)}`)}`,
  );
}

/** `{job="cart", namespace="shop"}`, sorted by name, quoted as PromQL does. */
function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.keys(labels)
    .sort()
    .map((name) => `${line(name)}="${line((labels[name] ?? '').replace(/["\\]/g, '\\$&'))}"`);
  return `{${pairs.join(', ')}}`;
}

function indented(text: string, indent: number, { width }: Table): readonly string[] {
  return fold(text, Math.max(40, width - indent)).map((part) => ' '.repeat(indent) + part);
}

import type { Finding, Suppressed } from '../diagnostics/finding.js';
import { distinctFingerprints } from '../engine/distinct-fingerprints.js';
import { rankedFindings } from '../engine/ranked-findings.js';
import type { Report } from '../engine/report.js';
import { groupBy } from '../util/group.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import { version } from '../util/version.generated.js';
import { jsonText } from './json-text.js';
import { otherEnds, placeOf } from './other-ends.js';
import { Positions } from './position.js';
import type { Reporter } from './reporter.js';
import { sarifMessage, sarifText } from './sarif-message.js';
import { artifactLocation, exactRegion, physicalLocation } from './sarif-place.js';
import { homepage, levels, pascalCase, sarifRule } from './sarif-rule.js';
import { sentence } from './sentences.js';
import { unprovenOnce } from './summary.js';

type Json = Readonly<Record<string, unknown>>;

/** GitHub keeps 5,000 results of a run. */
const mostResults = 5000;
/** Other ends of one finding; GitHub keeps 100. */
const mostEnds = 20;
/** Ends that the message links. */
const mostLinks = 5;
/** Notifications of each sort. */
const mostNotes = 500;

/**
 * SARIF 2.1.0. Findings are results, the gravest first and no more than GitHub keeps; silenced ones carry their suppression
 * and are left out when `suppressed` is `omit`. What was not read and what is unproven are notifications.
 */
export const sarif: Reporter = (report, { pageOf, suppressed = 'mark' }) => {
  const silenced = suppressed === 'omit' ? [] : report.suppressed;
  const older = olderThan(report);
  const ranked = [report.findings, older, silenced].flatMap((findings) => rankedFindings(findings));
  const kept = ranked.slice(0, mostResults);
  const ids = [...new Set(kept.map(({ rule }) => rule))].sort();
  const fingerprints = distinctFingerprints(kept);
  const positions = new Positions(report);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'promwire',
            version,
            semanticVersion: version,
            informationUri: homepage,
            rules: ids.map((id) => sarifRule(id, pageOf?.(id))),
            notifications: notificationKinds,
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(report, ranked.length - kept.length, positions),
          },
        ],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: kept.map((finding, i) =>
          result(finding, ids.indexOf(finding.rule), fingerprints[i] ?? '', positions),
        ),
      },
    ],
  });
};

/**
 * What a report on a change leaves out because it was there before. Code scanning takes what an upload does not hold for mended,
 * and finds out by itself what is new.
 */
function olderThan({ change }: Report): readonly Finding[] {
  return change !== undefined && 'base' in change ? change.older : [];
}

function result(
  finding: Finding | Suppressed,
  ruleIndex: number,
  fingerprint: string,
  positions: Positions,
): Json {
  const { rule, severity, confidence, gate, object, edits = [], worlds } = finding;
  const ends = otherEnds(finding).slice(0, mostEnds);
  const named =
    object === '' ? {} : { logicalLocations: [{ fullyQualifiedName: show(object), kind: 'object' }] };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: sarifMessage(finding, ends.slice(0, mostLinks)),
    locations: [{ physicalLocation: physicalLocation(placeOf(finding), positions), ...named }],
    relatedLocations: ends.map((end, i) => ({
      id: i + 1,
      physicalLocation: physicalLocation(end.at, positions),
      message: { text: sarifText(end.label) },
    })),
    // Not `primaryLocationLineHash`: what uploads the file to GitHub makes that one, and warns of any other.
    partialFingerprints: { 'promwire/v1': fingerprint },
    ...(edits.length === 0 ? {} : { fixes: [fix(finding, edits, positions)] }),
    ...('silenced' in finding ? { suppressions: [suppression(finding)] } : {}),
    properties: { gate, confidence, ...(worlds.length === 0 ? {} : { worlds }) },
  };
}

function suppression({ silenced: { inSource, reason } }: Suppressed): Json {
  return { kind: inSource ? 'inSource' : 'external', status: 'accepted', justification: sarifText(reason) };
}

function fix({ help }: Finding, edits: NonNullable<Finding['edits']>, positions: Positions): Json {
  const changes = [...groupBy(edits, ({ at }) => at.file)].map(([file, own]) => ({
    artifactLocation: artifactLocation(file),
    replacements: own.map(({ at, text }) => ({
      deletedRegion: exactRegion(at, positions),
      insertedContent: { text },
    })),
  }));
  const text = sentence(sarifText(help ?? 'make the only edit that mends it'));
  return { description: { text }, artifactChanges: changes };
}

const notificationKinds = [
  notificationKind('not-read', 'A file, or a document of it, was not read.'),
  notificationKind('wire-unproven', 'The other end of a wire is not in the scan.'),
  notificationKind('results-cut', 'There are more findings than a run may hold.'),
] as const;
type NotificationId = (typeof notificationKinds)[number]['id'];

/** GitHub asks for all three texts, of notifications as of rules. */
function notificationKind<Id extends string>(id: Id, text: string) {
  const name = pascalCase(id);
  return { id, name, shortDescription: { text }, fullDescription: { text }, help: { text } };
}

function notifications(report: Report, cut: number, positions: Positions): readonly Json[] {
  const notRead = report.notRead
    .slice(0, mostNotes)
    .map(({ file, reason }) =>
      notification('not-read', reason, { artifactLocation: artifactLocation(file) }),
    );
  const unproven = unprovenOnce(report)
    .slice(0, mostNotes)
    .map(({ object, hop, needs, at }) =>
      notification(
        'wire-unproven',
        `${object}: ${hop}; to settle: ${needs}`,
        physicalLocation(at, positions),
      ),
    );
  const head = `${counted(cut, 'finding')} of the lowest severity left out: a run holds ${mostResults}`;
  return [...(cut === 0 ? [] : [notification('results-cut', head)]), ...notRead, ...unproven];
}

function notification(id: NotificationId, text: string, physical?: Json): Json {
  const index = notificationKinds.findIndex((kind) => kind.id === id);
  return {
    descriptor: { id, index },
    level: id === 'results-cut' ? 'warning' : 'note',
    message: { text: sentence(sarifText(text)) },
    ...(physical === undefined ? {} : { locations: [{ physicalLocation: physical }] }),
  };
}

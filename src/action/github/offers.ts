import { fingerprintOf } from '../../engine/fingerprint.js';
import { rankedFindings } from '../../engine/ranked-findings.js';
import type { Report } from '../../engine/report.js';
import { type Suggestion, suggestionOf } from '../../report/suggestion.js';
import { gitBlob } from '../../util/git-blob.js';
import { sha256 } from '../../util/sha256.js';
import type { ChangedFile, ReviewComment } from './api.js';
import { hunkLines } from './hunks.js';

/** A comment that offers an edit, with what tells it from others: the finding, and the lines that it would write. */
export interface Offer {
  readonly key: string;
  readonly comment: ReviewComment;
}

/** What of the edits of a report can stand in a pull request. */
export interface Offers {
  /** The gravest first; of two about the same lines the first. */
  readonly offers: readonly Offer[];
  /** Findings with an edit that stays outside: for other lines than those the pull request shows, and the like. */
  readonly elsewhere: number;
}

/**
 * Places the edits of a report on the lines of a pull request. A file is left out when its text at the head is not the one that
 * was read, since a job checks out a merge; lines that are not in one hunk are, since GitHub takes no comment there.
 * @param folder the folder of the workspace that was scanned, in which the repository may have been checked out
 */
export function offersOf(report: Report, files: readonly ChangedFile[], folder: string): Offers {
  const changed = new Map(files.map((file) => [file.path, file]));
  const taken: Suggestion[] = [];
  const offers: Offer[] = [];
  const isCurrent = currentIn(report);
  const withEdits = rankedFindings(report.findings).filter(({ edits = [] }) => edits.length > 0);
  for (const finding of withEdits) {
    const [file = ''] = (finding.edits ?? []).map(({ at }) => at.file);
    const change = changed.get(file) ?? changed.get(below(folder, file));
    if (change?.patch === undefined || !isCurrent(file, change.blob)) continue;
    const suggestion = suggestionOf(finding, report.textOf);
    if (suggestion === undefined || taken.some((other) => overlaps(suggestion, other))) continue;
    if (!isShown(suggestion, change.patch)) continue;
    taken.push(suggestion);
    offers.push({
      key: keyOf(fingerprintOf(finding), suggestion),
      comment: commentOf(suggestion, change.path),
    });
  }
  return { offers, elsewhere: withEdits.length - offers.length };
}

/** The path of a file as seen from the folder. */
function below(folder: string, file: string): string {
  const start = `${folder.replace(/^(\.\/)+/, '').replace(/\/+$/, '')}/`;
  return file.startsWith(start) ? file.slice(start.length) : file;
}

/** Whether the text that was read is that of a git object; each file is hashed once. */
function currentIn({ textOf }: Report): (file: string, blob: string) => boolean {
  const blobs = new Map<string, string>();
  return (file, blob) => {
    const own = blobs.get(file) ?? gitBlob(textOf(file) ?? '');
    blobs.set(file, own);
    return own === blob;
  };
}

function isShown({ first, last }: Suggestion, patch: string): boolean {
  return hunkLines(patch).some((hunk) => hunk.first <= first && last <= hunk.last);
}

function overlaps(a: Suggestion, b: Suggestion): boolean {
  return a.file === b.file && a.first <= b.last && b.first <= a.last;
}

function keyOf(fingerprint: string, { file, text }: Suggestion): string {
  return sha256(JSON.stringify([fingerprint, file, text])).slice(0, 16);
}

function commentOf({ first, last, body }: Suggestion, path: string): ReviewComment {
  return { path, ...(first === last ? {} : { startLine: first }), line: last, body };
}

import type { Report } from '../../engine/report.js';
import { cleanComment, findingsComment, mendedComment } from '../../report/comment.js';
import type { ReportOptions } from '../../report/reporter.js';
import { counted, enumerated } from '../../util/text.js';
import type { PullRequestApi } from './api.js';
import { attempt } from './attempt.js';
import { connect } from './connect.js';
import { markerStart } from './marker.js';
import type { PullRequest } from './pull-request.js';
import { Refusal } from './refusal.js';
import { type ReviewDeed, reviewWithSuggestions } from './review.js';
import { keepComment } from './sticky-comment.js';

/** What the inputs ask for. */
export interface Wishes {
  readonly comment: 'never' | 'on-findings' | 'always';
  readonly suggestions: boolean;
  /** Empty when there is none. */
  readonly token: string;
  /** Such as `https://api.github.com`. */
  readonly server: string;
  /** What tells this job from others of the pull request. */
  readonly job: readonly string[];
  /** The folder of the workspace that was scanned; `.` for the workspace. */
  readonly folder: string;
}

/** Sentences about what was done: `lines` for the log, `remarks` for people who asked for more than could be done. */
export interface Telling {
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Writes to a pull request what the inputs ask for, and nothing else: without a wish not one request is made. What GitHub
 * refuses becomes a sentence; the run goes on.
 */
export async function tellPullRequest(
  report: Report,
  options: ReportOptions,
  pull: PullRequest | undefined,
  wishes: Wishes,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Telling> {
  const wanted = [
    ...(wishes.comment === 'never' ? [] : ['the comment']),
    ...(wishes.suggestions ? ['suggestions'] : []),
  ];
  if (wanted.length === 0 || pull === undefined) return { lines: [], remarks: [] };
  if (wishes.token === '') {
    return {
      lines: [],
      remarks: [`no token was given, so the pull request goes without ${enumerated(wanted)}`],
    };
  }
  const lines: string[] = [];
  const remarks: string[] = [];
  const api = await connect(wishes.token, { server: wishes.server, ...pull });
  const told = async (what: string, procedure: () => Promise<readonly string[]>): Promise<void> => {
    try {
      lines.push(...(await attempt(procedure, wait)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // On a fork this is how it always is: nobody there can do anything about it.
      (pull.isFork ? lines : remarks).push(`the pull request goes without ${what}: ${error.message}`);
    }
  };
  if (wishes.comment !== 'never') await told('the comment', () => comment(api, report, options, wishes));
  if (wishes.suggestions) await told('suggestions', () => suggestions(api, report, pull, wishes));
  return { lines, remarks };
}

async function comment(
  api: PullRequestApi,
  report: Report,
  options: ReportOptions,
  { comment, job }: Wishes,
): Promise<readonly string[]> {
  const text = (): { fresh: string | undefined; renewed: string } => {
    if (report.findings.length > 0) {
      const found = findingsComment(report, options);
      return { fresh: found, renewed: found };
    }
    if (comment === 'on-findings') return { fresh: undefined, renewed: mendedComment(report, options) };
    return { fresh: cleanComment(report, options), renewed: cleanComment(report, options) };
  };
  const deed = await keepComment(api, markerStart('comment', job), text());
  return [`comment on the pull request: ${deed}`];
}

async function suggestions(
  api: PullRequestApi,
  report: Report,
  { head }: PullRequest,
  { job, folder }: Wishes,
): Promise<readonly string[]> {
  const deed = await reviewWithSuggestions(api, markerStart('suggestion', job), head, report, folder);
  return [`suggestions on the pull request: ${told(deed)}`];
}

/** `2 made, 1 there already, 3 edits for lines that it does not show`. */
function told({ made, kept, removed, elsewhere, refused, refusal }: ReviewDeed): string {
  const parts = [
    made > 0 ? `${made} made` : '',
    kept > 0 ? `${kept} there already` : '',
    removed > 0 ? `${removed} of before removed` : '',
    elsewhere > 0
      ? `${counted(elsewhere, 'edit')} left out, which ${elsewhere === 1 ? 'is' : 'are'} not for lines that it shows`
      : '',
    refused > 0 ? `${refused} not taken (${refusal ?? ''})` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'none' : parts.join(', ');
}

import type { Report } from '../../engine/report.js';
import { counted } from '../../util/text.js';
import type { PullRequestApi, ReviewComment } from './api.js';
import { isOwn } from './marker.js';
import { offersOf } from './offers.js';
import { Refusal } from './refusal.js';

/** GitHub's limit on creating content fast is soft; others stop here as well. */
const mostComments = 30;

/** What came of the suggestions. */
export interface ReviewDeed {
  /** Suggestions made now. */
  readonly made: number;
  /** Suggestions that are there from an earlier run. */
  readonly kept: number;
  /** Old ones whose lines need them no longer. */
  readonly removed: number;
  /** Edits for lines that the pull request does not show, and the like. */
  readonly elsewhere: number;
  /** Suggestions that GitHub refused, with its words for one of them. */
  readonly refused: number;
  readonly refusal: string | undefined;
}

/**
 * Offers the edits of findings on the lines that a pull request shows, as one review. Those that stand there already are left,
 * and its own that are wanted no longer are removed unless someone answered. Asked twice it does nothing the second time.
 * @param start what its comments begin with
 * @param head the commit for which the lines hold
 * @param folder the folder of the workspace that was scanned, in which the repository may have been checked out
 */
export async function reviewWithSuggestions(
  api: PullRequestApi,
  start: string,
  head: string,
  report: Report,
  folder: string,
): Promise<ReviewDeed> {
  const hasEdits = report.findings.some(({ edits = [] }) => edits.length > 0);
  const { offers, elsewhere } = offersOf(report, hasEdits ? await api.files() : [], folder);
  const wanted = new Map(
    offers.slice(0, mostComments).map(({ key, comment }) => {
      const marker = `${start}:${key}`;
      return [marker, { ...comment, body: `${marker} -->\n${comment.body}` }] as const;
    }),
  );
  const { there, removed } = await tidy(api, start, [...wanted.keys()]);
  const missing = [...wanted].flatMap(([marker, comment]) => (there.has(marker) ? [] : [comment]));
  const posted = missing.length === 0 ? { made: 0, refusal: undefined } : await post(api, head, missing);
  return {
    made: posted.made,
    kept: there.size,
    removed,
    elsewhere: elsewhere + offers.length - wanted.size,
    refused: missing.length - posted.made,
    refusal: posted.refusal,
  };
}

/** Which of the wanted markers have their comment; removes its own comments with other markers that nobody answered. */
async function tidy(
  api: PullRequestApi,
  start: string,
  wanted: readonly string[],
): Promise<{ readonly there: ReadonlySet<string>; readonly removed: number }> {
  const login = await api.login();
  const comments = await api.reviewComments();
  const answered = new Set(comments.flatMap(({ repliesTo }) => repliesTo ?? []));
  const there = new Set<string>();
  let removed = 0;
  for (const comment of comments) {
    if (comment.repliesTo !== undefined || !isOwn(comment, start, login)) continue;
    const marker = wanted.find((candidate) => comment.body.startsWith(`${candidate} -->`));
    if (marker !== undefined) there.add(marker);
    else if (!answered.has(comment.id)) {
      await api.deleteReviewComment(comment.id);
      removed++;
    }
  }
  return { there, removed };
}

/**
 * Posts one review. GitHub refuses a review as a whole for one comment that it does not take, and does not say which: then each
 * half goes alone, until only the comments that it does not take are left out.
 */
async function post(
  api: PullRequestApi,
  commit: string,
  comments: readonly ReviewComment[],
): Promise<{ readonly made: number; readonly refusal: string | undefined }> {
  const lines = comments.length === 1 ? 'a line' : 'lines';
  const body = `promwire offers ${counted(comments.length, 'edit')} on ${lines} of this pull request.`;
  try {
    await api.createReview({ commit, body, comments });
    return { made: comments.length, refusal: undefined };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    if (comments.length === 1) return { made: 0, refusal: error.message };
    const middle = Math.ceil(comments.length / 2);
    const first = await post(api, commit, comments.slice(0, middle));
    const second = await post(api, commit, comments.slice(middle));
    return { made: first.made + second.made, refusal: first.refusal ?? second.refusal };
  }
}

/** A comment of a conversation, or of a line of a diff, as far as it matters here. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The login of its author; empty for an account that is gone. */
  readonly author: string;
  readonly isBot: boolean;
  /** The comment that it replies to. */
  readonly repliesTo?: number;
}

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  /** The git object of its text at the head of the pull request. */
  readonly blob: string;
  /** The hunks of the difference; absent when GitHub finds them too large, or for a file that is not text. */
  readonly patch?: string;
}

/** A comment of a review on lines of the new text (1-based, inclusive); without `startLine` on the one line. */
export interface ReviewComment {
  readonly path: string;
  readonly startLine?: number;
  readonly line: number;
  readonly body: string;
}

export interface Review {
  /** The head of the pull request for which the lines hold. */
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/**
 * What promwire asks of GitHub about one pull request. Each function makes one request for each page of its answer, and
 * rejects with a `Refusal` when GitHub does not do as it is asked.
 */
export interface PullRequestApi {
  /** The login of the account that the token belongs to; undefined for the token of an app, such as that of a job. */
  readonly login: () => Promise<string | undefined>;
  readonly comments: () => Promise<readonly Comment[]>;
  readonly createComment: (body: string) => Promise<void>;
  readonly updateComment: (id: number, body: string) => Promise<void>;
  readonly deleteComment: (id: number) => Promise<void>;
  /** At most 3,000, which is where GitHub ends. */
  readonly files: () => Promise<readonly ChangedFile[]>;
  readonly reviewComments: () => Promise<readonly Comment[]>;
  readonly createReview: (review: Review) => Promise<void>;
  readonly deleteReviewComment: (id: number) => Promise<void>;
}

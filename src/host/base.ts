import type { Host } from './host.js';

/** The state of the files that a change is compared with. Paths are as a host names them, relative to the root of the scan. */
export interface Base {
  /** How a reader may find it, such as the first digits of a commit. */
  readonly name: string;
  /** The files as they were. */
  readonly host: Host;
  /** Whether the file is new or otherwise since then; one that nobody keeps track of counts as new. */
  readonly isChanged: (path: string) => boolean;
  /** The path that the file had; undefined for a new one. */
  readonly pathBefore: (path: string) => string | undefined;
  /** The path that a file of before has now; undefined for a deleted one. */
  readonly pathNow: (path: string) => string | undefined;
  /**
   * The text of a file at the tip of the branch, where what is checked out is a merge of it: GitHub counts the lines of that
   * one. Undefined where the file is not there, or nothing was merged.
   */
  readonly textAtTip: (path: string) => string | undefined;
  /** What could not be compared, one sentence each. */
  readonly notes: readonly string[];
}

/** Why there is nothing to compare with: the part of a sentence that follows "because". */
export interface NoBase {
  readonly unavailable: string;
}

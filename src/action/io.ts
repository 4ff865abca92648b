import type { Base, NoBase } from '../host/base.js';
import type { BaseRequest } from '../host/git/base-commit.js';
import type { Host } from '../host/host.js';

/** All that the action touches, so that tests can stand in for it. */
export interface ActionIo {
  /** A host whose root is a folder of the workspace; undefined when there is no such folder. */
  readonly hostAt: (folder: string) => Host | undefined;
  /** What the files of a folder of the workspace are compared with; `now` is the host of that folder. */
  readonly baseAt: (folder: string, request: BaseRequest, now: Host) => Base | NoBase;
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  /** Writes text to the log; lines in it may be workflow commands. */
  readonly log: (text: string) => Promise<void>;
  /** Appends Markdown to the job summary; does nothing where the runner has none. */
  readonly summary: (markdown: string) => Promise<void>;
  /** Writes a file, or answers why it cannot. */
  readonly writeFile: (path: string, text: string) => string | undefined;
  /** The page of a rule, Markdown, where it came along. */
  readonly rulePage: (rule: string) => string | undefined;
  /** Resolves after some milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A folder for files of this job, where the runner has one. */
  readonly temporary: string | undefined;
  readonly env: (name: string) => string | undefined;
  /** A word that no file of the repository can foresee. */
  readonly token: string;
}

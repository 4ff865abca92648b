import type { Base, NoBase } from '../host/base.js';
import type { BaseRequest } from '../host/git/base-commit.js';
import type { Host } from '../host/host.js';

/** All that the command line touches, so that tests can stand in for it. */
export interface Io {
  readonly host: Host;
  /** What the files of the host are compared with. */
  readonly baseAt: (request: BaseRequest) => Promise<Base | NoBase>;
  /** Resolves when the text has left the process. */
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => Promise<void>;
  /** Reads standard input to its end. */
  readonly stdin: () => Promise<string>;
  /** Writes a file, or answers why it cannot. */
  readonly writeFile: (path: string, text: string) => string | undefined;
  /** The page of a rule, Markdown, where it came along. */
  readonly rulePage?: (rule: string) => string | undefined;
  /** Shows a question and gives the line that is typed, undefined when input ends; absent where nobody can be asked. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns?: number | undefined;
}

/** What the user must mend before anything can run; `message` is one sentence for standard error. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

import type { PullRequestApi } from './api.js';
import { isOwn } from './marker.js';

/** What a comment should say, without the marker; undefined where none is wanted but one that is there is to be mended. */
export interface StickyText {
  /** What to write when there is no comment yet; undefined for nothing. */
  readonly fresh: string | undefined;
  /** What to write over a comment that is there. */
  readonly renewed: string;
}

/** What was done about the comment. */
export type StickyDeed = 'written' | 'updated' | 'unchanged' | 'not needed';

/**
 * Keeps one comment up to date: finds its own by marker and author, changes it only where the text differs, and writes one where
 * there is none. Where two runs at once wrote one each, the later one goes. Asked twice it does nothing the second time.
 */
export async function keepComment(
  api: PullRequestApi,
  marker: string,
  { fresh, renewed }: StickyText,
): Promise<StickyDeed> {
  const login = await api.login();
  const [own, ...others] = (await api.comments()).filter((comment) => isOwn(comment, marker, login));
  for (const { id } of others) await api.deleteComment(id);
  if (own === undefined) {
    if (fresh === undefined) return 'not needed';
    await api.createComment(marked(marker, fresh));
    return 'written';
  }
  if (normal(own.body) === normal(marked(marker, renewed))) return 'unchanged';
  await api.updateComment(own.id, marked(marker, renewed));
  return 'updated';
}

function marked(marker: string, text: string): string {
  return `${marker} -->\n${text}`;
}

/** GitHub keeps a text with its own line breaks and without blanks at its end. */
function normal(text: string): string {
  return text.replace(/\r\n/g, '\n').trimEnd();
}

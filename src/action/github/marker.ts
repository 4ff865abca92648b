import { sha256 } from '../../util/sha256.js';
import type { Comment } from './api.js';

/**
 * The start of the comments that this job writes, which GitHub does not show. The job is part of it, so that two jobs of one
 * pull request do not write over each other; a hash, so that no name can end it.
 * @param job what tells this job from another one
 */
export function markerStart(kind: 'comment' | 'suggestion', job: readonly string[]): string {
  return `<!-- promwire:${kind}:${sha256(JSON.stringify(job)).slice(0, 16)}`;
}

/**
 * Whether this job wrote a comment: it begins with the marker and comes from the same account. Anyone can write the marker,
 * and a token that may write could change the words of others. The token of a job does not know its account, only that it is a bot.
 */
export function isOwn({ body, author, isBot }: Comment, marker: string, login: string | undefined): boolean {
  return body.startsWith(marker) && (login === undefined ? isBot : author === login);
}

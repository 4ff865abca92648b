import { createHash } from 'node:crypto';
import { readFileSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FetchAnswer } from './host.js';
import { writeText } from './write-text.js';

/** What is asked of a server, at most. */
export interface FetchLimits {
  /** Milliseconds for one file, redirects included. */
  readonly patience: number;
  readonly redirects: number;
  readonly bytes: number;
  /** Milliseconds for which a file is not asked for again. */
  readonly fresh: number;
}

export const fetchLimits: FetchLimits = {
  patience: 20_000,
  redirects: 5,
  bytes: 10 * 1024 * 1024,
  fresh: 24 * 60 * 60 * 1000,
};

/** Fetches JSON, or takes it from `folder`, where it is kept. Sends nothing but the URL. Never rejects. */
export async function fetchJson(url: string, folder: string, limits = fetchLimits): Promise<FetchAnswer> {
  const file = join(folder, `${createHash('sha256').update(url).digest('hex')}.json`);
  const kept = keptIn(file, limits.fresh);
  if (kept !== undefined) return { text: kept };
  const answer = await fetchText(url, limits).catch((cause: unknown) => ({
    failed: reasonOf(cause, limits),
  }));
  if (!('text' in answer)) return answer;
  if (!isJson(answer.text)) return { failed: 'it is no JSON' };
  keep(file, answer.text);
  return answer;
}

/** Where files are kept between runs; of a job of GitHub's for as long as the job. */
export function cacheFolder(env: (name: string) => string | undefined): string {
  const parent = env('RUNNER_TEMP') || env('XDG_CACHE_HOME') || join(homedir(), '.cache');
  return join(parent, 'promwire', 'schemas');
}

async function fetchText(first: string, { patience, redirects, bytes }: FetchLimits): Promise<FetchAnswer> {
  const signal = AbortSignal.timeout(patience);
  const headers = { accept: 'application/json, */*', 'user-agent': 'promwire' };
  let url = first;
  for (let i = 0; i <= redirects; i++) {
    const fault = addressFault(url);
    if (fault !== undefined) return { failed: url === first ? fault : `it leads to ${url}, and ${fault}` };
    const response = await fetch(url, { redirect: 'manual', credentials: 'omit', signal, headers });
    const location =
      response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location !== null) {
      await response.body?.cancel();
      if (!URL.canParse(location, url)) return { failed: 'it leads to what is no URL' };
      url = new URL(location, url).href;
      continue;
    }
    if (response.ok) return textOf(response, bytes);
    await response.body?.cancel();
    const isAbsent = response.status === 404 || response.status === 410;
    return isAbsent ? { absent: true } : { failed: `the server answers ${response.status}` };
  }
  return { failed: `it leads on more than ${redirects} times` };
}

/** Why a URL is not asked; undefined for one that is. Without encryption only this machine is asked. */
export function addressFault(url: string): string | undefined {
  if (!URL.canParse(url)) return 'that is no URL';
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return 'promwire sends no names or passwords';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? undefined : 'promwire asks https only';
}

async function textOf(response: Response, most: number): Promise<FetchAnswer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > most) return { failed: `it is larger than ${most / 1024 / 1024} MiB` }; // to return ends the download
    pieces.push(piece);
  }
  return { text: Buffer.concat(pieces).toString('utf8') };
}

function reasonOf(cause: unknown, { patience }: FetchLimits): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError') return `there is no answer within ${patience / 1000} s`;
  // The fetch of Node says "fetch failed", and why only in its cause.
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  const code = 'code' in inner ? String(inner.code) : '';
  return inner.message || code || cause.message;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function keptIn(file: string, fresh: number): string | undefined {
  try {
    if (Date.now() - statSync(file).mtimeMs > fresh) return undefined;
    const text = readFileSync(file, 'utf8');
    return isJson(text) ? text : undefined;
  } catch {
    return undefined; // not kept, or not readable: it is fetched
  }
}

/** Without a place to keep it, it is fetched again the next time. */
function keep(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  if (writeText(unfinished, text) !== undefined) return;
  try {
    renameSync(unfinished, file); // another run sees all of it, or nothing
  } catch {
    unlinkSync(unfinished); // the file is open elsewhere, on Windows
  }
}

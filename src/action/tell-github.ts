import type { Report } from '../engine/report.js';
import { readEvent } from './event.js';
import { type Telling, tellPullRequest } from './github/tell-pull-request.js';
import type { Inputs } from './inputs.js';
import type { ActionIo } from './io.js';
import { links } from './links.js';

/** Writes to the pull request of this job what the inputs ask for; on another event there is nothing to write to. */
export async function tellGitHub(report: Report, inputs: Inputs, io: ActionIo): Promise<Telling> {
  const { comment, suggestions, token, workingDirectory: folder } = inputs;
  const options = { color: false, width: 120, maxAnnotations: 0, ...links(io) };
  const server = io.env('GITHUB_API_URL') || 'https://api.github.com';
  const job = [io.env('GITHUB_WORKFLOW') ?? '', io.env('GITHUB_JOB') ?? '', folder];
  const wishes = { comment, suggestions, token, server, job, folder };
  return await tellPullRequest(report, options, readEvent(io).pull, wishes, io.wait);
}

import type { ReportOptions } from '../report/reporter.js';
import type { ActionIo } from './io.js';

/** Links to the lines of the commit that was checked out and to the run, where the runner says which they are. */
export function links({ env }: Pick<ActionIo, 'env'>): Pick<ReportOptions, 'linkBase' | 'runLink'> {
  const [server, repository, commit, run] = [
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_SHA',
    'GITHUB_RUN_ID',
  ].map(env);
  if (!server || !repository) return {};
  const home = `${server}/${repository}`;
  return {
    ...(commit ? { linkBase: `${home}/blob/${commit}` } : {}),
    ...(run ? { runLink: `${home}/actions/runs/${run}` } : {}),
  };
}

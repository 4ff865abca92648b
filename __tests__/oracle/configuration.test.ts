import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writtenOf } from '../../lab/check-config.js';
import type { GeneratedJobs } from '../../lab/generated.js';
import { jobDigest, withoutSecrets } from '../../lab/job-digest.js';
import { type Json, list, text } from '../../lab/json.js';
import type { PrometheusRecord, Recording } from '../../lab/recording.js';
import { readScenario } from '../../lab/scenario.js';
import { defaultConfig } from '../../src/config/config.js';
import { configurationOf } from '../../src/discovery/configuration/configuration.js';
import type { PrometheusPools } from '../../src/discovery/pool.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { nodeHost } from '../../src/host/node-host.js';
import { configurationYaml } from '../../src/report/configuration.js';
import { versionsOf } from './cases.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const scenarios = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/recorded.json`));

/** Jobs that are not written as the operator did, each with why. A line must go when it agrees. */
const known: Readonly<Record<string, string>> = {};

const counts = { same: 0, jobs: 0, withoutPool: 0 };
afterAll(() =>
  console.log(
    `configuration: ${counts.same} of ${counts.jobs} recorded jobs are written as the operator did; ` +
      `${counts.withoutPool} have no pool in the prediction: they stand in a Secret, or known.txt tells of them`,
  ),
);

test.each(scenarios)('%s', async (name) => {
  const recording = JSON.parse(readFileSync(`${folder}${name}/recorded.json`, 'utf8')) as Recording; // written by the laboratory
  const traces = await tracesOf(name);
  const differing = recording.prometheuses.flatMap((record) =>
    differences(
      record,
      traces.find(({ ref }) => ref === record.ref),
      name,
    ),
  );
  const unknown = differing.filter(({ job }) => !(`${name} ${job}` in known));
  expect(unknown).toEqual([]);
  const gone = Object.keys(known).filter(
    (key) => key.startsWith(`${name} `) && !differing.some(({ job }) => key === `${name} ${job}`),
  );
  expect(gone).toEqual([]);
});

async function tracesOf(name: string): Promise<readonly PrometheusPools[]> {
  const scenario = readScenario(folder + name, name);
  const files = Object.fromEntries(scenario.files.map((file) => [file.name, file.text]));
  const { wires } = await scan({ host: memoryHost(files), config: defaultConfig, rules: [] });
  return wires.flatMap(({ discovery }) => discovery.prometheuses);
}

interface Difference {
  readonly scenario: string;
  readonly job: string;
  readonly said: unknown;
  readonly real: unknown;
}

function differences(
  record: PrometheusRecord,
  trace: PrometheusPools | undefined,
  scenario: string,
): readonly Difference[] {
  const said = trace?.prometheus === undefined ? [] : written(trace);
  return record.jobs.flatMap((job) => {
    const name = String(job.job_name);
    counts.jobs += 1;
    if (!trace?.pools.some((pool) => pool.job === name)) {
      counts.withoutPool += 1;
      return [];
    }
    const mine = said.find((one) => text(one, 'job_name') === name);
    const [left, right] = [mine && withoutSecrets(mine), withoutSecrets(job)];
    if (JSON.stringify(left) === JSON.stringify(right)) {
      counts.same += 1;
      return [];
    }
    return [{ scenario, job: name, said: left, real: right }];
  });
}

/** The jobs as a program reads them from the YAML, the variables filled in as in a pod of the first shard. */
function written(trace: PrometheusPools): readonly Json[] {
  if (trace.prometheus === undefined) return [];
  const yaml = configurationYaml(configurationOf(trace.prometheus, trace), []);
  return list(parse(yaml.replaceAll('$(SHARD)', '0')) as Json, 'scrape_configs');
}

describe('promtool, when it was asked last', () => {
  const checked = new Map(
    readFileSync(`${folder}checked.txt`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]),
  );

  test('took the configurations of scenarios that we say Prometheus takes, and no others', async () => {
    const foreseen = await Promise.all(scenarios.map(async (name) => writtenOf(name, await tracesOf(name))));
    const differing = foreseen.flat().filter(({ name, state }) => checked.get(name) !== state);
    expect(differing, 'ask again: npm run lab -- check-config --to __tests__/oracle/checked.txt').toEqual([]);
  });

  test('took those of real repositories', () => {
    const real = [...checked].filter(([name]) => name.includes('+'));
    expect(real.length).toBeGreaterThanOrEqual(5);
    expect(real.filter(([, answer]) => answer !== 'accepted')).toEqual([]);
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
if (!existsSync(corpus))
  console.log('skipped: the real repositories are not here, nor what was generated for them');

/** What the operator generated for real repositories, which are not committed here: digests of its jobs. */
describe.skipIf(!existsSync(corpus))('the jobs of real repositories', () => {
  const all = JSON.parse(readFileSync(`${folder}corpus.json`, 'utf8')) as readonly GeneratedJobs[]; // written by the laboratory

  test('are those of five Prometheuses at least', () => {
    expect(all.filter(({ jobs }) => Object.keys(jobs).length > 0).length).toBeGreaterThanOrEqual(5);
  });

  test.each(all)('$folder $ref', async ({ folder: name, ref, versions, jobs }) => {
    const assume = { ...defaultConfig.assume, namespace: 'default' }; // as kubectl does
    const config = { ...defaultConfig, assume, versions: versionsOf(versions) };
    const { wires } = await scan({ host: nodeHost(corpus + name), config, rules: [] });
    const trace = wires.flatMap(({ discovery }) => discovery.prometheuses).find((one) => one.ref === ref);
    const said = trace === undefined ? [] : written(trace);
    const digests = Object.fromEntries(said.map((job) => [text(job, 'job_name'), jobDigest(job)]));
    expect(digests).toEqual(jobs);
  });
});

test('the known differences are those of recordings', () => {
  expect(Object.keys(known).filter((key) => !scenarios.includes(key.split(' ')[0] ?? ''))).toEqual([]);
});

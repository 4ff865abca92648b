import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Json, list, text } from '../../lab/json.js';
import type { PrometheusRecord, Recording } from '../../lab/recording.js';
import { readScenario } from '../../lab/scenario.js';
import { defaultConfig } from '../../src/config/config.js';
import { configurationOf } from '../../src/discovery/configuration/configuration.js';
import type { PrometheusPools } from '../../src/discovery/pool.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { configurationYaml } from '../../src/report/configuration.js';

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
  const scenario = readScenario(folder + name, name);
  const recording = JSON.parse(readFileSync(`${folder}${name}/recorded.json`, 'utf8')) as Recording; // written by the laboratory
  const files = Object.fromEntries(scenario.files.map((file) => [file.name, file.text]));
  const { wires } = await scan({ host: memoryHost(files), config: defaultConfig, rules: [] });
  const traces = wires.flatMap(({ discovery }) => discovery.prometheuses);
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

const secretKeys = new Set([
  'username',
  'password',
  'bearer_token',
  'credentials',
  'client_id',
  'client_secret',
]);

/** Keys in order, and every secret as one word: the recordings hold content, we hold names. */
function withoutSecrets(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, secretKeys.has(key) ? 'a secret' : withoutSecrets(entry)]),
  );
}

test('the known differences are those of recordings', () => {
  expect(Object.keys(known).filter((key) => !scenarios.includes(key.split(' ')[0] ?? ''))).toEqual([]);
});

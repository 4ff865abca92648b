import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { defaultConfig } from '../src/config/config.js';
import { configurationOf } from '../src/discovery/configuration/configuration.js';
import type { PrometheusPools } from '../src/discovery/pool.js';
import { scan } from '../src/engine/scan.js';
import { memoryHost } from '../src/host/memory-host.js';
import { nodeHost } from '../src/host/node-host.js';
import { configurationYaml } from '../src/report/configuration.js';
import { nameInCorpus } from './generated.js';
import type { Json } from './json.js';
import { cache, oracle, pki } from './paths.js';
import { programPath } from './programs.js';
import { readScenario } from './scenario.js';

/** A configuration that promwire writes, and what it says Prometheus does with it. */
interface Written {
  /** `<folder> <namespace/name>`. */
  readonly name: string;
  readonly yaml: string;
  readonly state: 'accepted' | 'refused';
}

/**
 * Lets `promtool check config` read what `promwire config` writes for each Prometheus of each recorded scenario and of some
 * folders; says where the two are not of one mind. Resolves to the number of such places.
 */
export async function checkConfigurations(
  folders: readonly string[],
  to: string | undefined,
  say: (line: string) => void,
): Promise<number> {
  const work = join(cache, 'configurations');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const written = [...(await ofScenarios()), ...(await ofFolders(folders))];
  const checked = written.map(({ name, yaml, state }, index) => {
    const file = join(work, `${index}.yml`);
    writeFileSync(file, withFixedFiles(yaml));
    const { status, stdout, stderr } = spawnSync(programPath('promtool'), ['check', 'config', file]);
    const real = status === 0 ? 'accepted' : 'refused';
    if (real !== state) say(`${name}: ${real} instead of ${state}\n${stdout}${stderr}`);
    return { name, real, isSame: real === state };
  });
  const differing = checked.filter(({ isSame }) => !isSame).length;
  const accepted = checked.filter(({ real }) => real === 'accepted').length;
  say(
    `${accepted} configurations accepted, ${checked.length - accepted} refused; ${differing} not as foreseen`,
  );
  if (to !== undefined) {
    const lines = [...foldersIn(to, folders), ...checked.map(({ name, real }) => `${name} ${real}`)];
    writeFileSync(to, `${lines.sort().join('\n')}\n`);
  }
  return differing;
}

/** The answers about folders that were written down before; none where folders are asked about anew. */
function foldersIn(file: string, asked: readonly string[]): readonly string[] {
  if (asked.length > 0 || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('+'));
}

async function ofScenarios(): Promise<readonly Written[]> {
  const names = readdirSync(oracle).filter((name) => existsSync(join(oracle, name, 'recorded.json')));
  const all = names.map(async (name) => {
    const { files } = readScenario(join(oracle, name), name);
    const host = memoryHost(Object.fromEntries(files.map((file) => [file.name, file.text])));
    const { wires } = await scan({ host, config: defaultConfig, rules: [] });
    return writtenOf(
      name,
      wires.flatMap(({ discovery }) => discovery.prometheuses),
    );
  });
  return (await Promise.all(all)).flat();
}

async function ofFolders(folders: readonly string[]): Promise<readonly Written[]> {
  const all = folders.map(async (folder) => {
    if (!statSync(folder).isDirectory()) throw new Error(`no such folder: ${folder}`);
    const { wires } = await scan({ host: nodeHost(folder), config: defaultConfig, rules: [] });
    return writtenOf(
      nameInCorpus(folder),
      wires.flatMap(({ discovery }) => discovery.prometheuses),
    );
  });
  return (await Promise.all(all)).flat();
}

/**
 * The configurations of some Prometheuses; one for which the operator writes nothing has none. A URL among listed targets is
 * foreseen too: promtool looks at it before relabelling, while Prometheus waits for what relabelling makes of it.
 */
export function writtenOf(folder: string, traces: readonly PrometheusPools[]): readonly Written[] {
  return traces.flatMap((trace): Written[] => {
    const { prometheus, state, pools, ref } = trace;
    if (prometheus === undefined || state === 'unmanaged' || state === 'failed') return [];
    const isPoisoned = pools.some((pool) => pool.state === 'poisoned' && pool.poison !== undefined);
    const listsUrl = pools.some(
      ({ scrapeJob, outcomes }) =>
        scrapeJob.role === 'static' &&
        outcomes.some(({ fate }) => fate.kind === 'failed' && fate.fault.endsWith('is not a valid hostname')),
    );
    const yaml = configurationYaml(configurationOf(prometheus, trace), []);
    return [{ name: `${folder} ${ref}`, yaml, state: isPoisoned || listsUrl ? 'refused' : 'accepted' }];
  });
}

const fixedFiles: Readonly<Record<string, string>> = {
  ca_file: join(pki, 'etcd-ca.crt'),
  cert_file: join(pki, 'healthcheck-client.crt'),
  key_file: join(pki, 'healthcheck-client.key'),
  bearer_token_file: join(pki, 'service-account.pub'),
  credentials_file: join(pki, 'service-account.pub'),
};

/** promtool opens every file that a configuration names; which ones are there is no question of the configuration. */
function withFixedFiles(yaml: string): string {
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, fixedFiles[key] ?? walk(inner)]),
    );
  };
  return stringify(walk(parse(yaml.replaceAll('$(SHARD)', '0')) as Json)); // plain YAML data
}

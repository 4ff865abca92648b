import type { Host } from '../host/host.js';
import { defaultLimits } from '../source/limits.js';
import type { Version } from '../util/version-number.js';
import { readBaseline } from './baseline.js';
import { type Assume, type Config, defaultConfig, type GivenChart } from './config.js';
import { type ConfigFile, configFileNames } from './config-file.js';
import { type ConfigFault, parseConfig } from './parse-config.js';
import { versionsOf } from './versions-of.js';

/** What the command line or the inputs of the action say; undefined where they are silent. */
export interface ConfigOptions {
  /** Path of the configuration file; must exist when it is given. */
  readonly configFile?: string | undefined;
  /** Replace the paths of the file. */
  readonly paths?: readonly string[] | undefined;
  /** Added to those of the file. */
  readonly exclude?: readonly string[] | undefined;
  readonly failOn?: Config['failOn'] | undefined;
  readonly minSeverity?: Config['minSeverity'] | undefined;
  /** Path of a baseline; must exist when it is given. */
  readonly baseline?: string | undefined;
  /** Leaves the baseline unread: it is to be written anew. */
  readonly withoutBaseline?: boolean | undefined;
  readonly operatorVersion?: Version | undefined;
  readonly prometheusVersion?: Version | undefined;
  readonly kubernetesVersion?: Version | undefined;
  readonly schema?: Config['schema'] | undefined;
  /** Replace those of the file. */
  readonly schemaLocation?: readonly string[] | undefined;
}

/**
 * The configuration in force: option before file before default. `ruleIds` are the rules an `ignore` may name.
 * Faults are whole sentences for the user, each with its place; with one of them the run must not go on (status 2).
 */
export function loadConfig(
  host: Host,
  options: ConfigOptions,
  ruleIds: readonly string[],
): { readonly config: Config } | { readonly faults: readonly ConfigFault[] } {
  const found = findFile(host, options.configFile);
  if (found === undefined) return withBaseline(host, merge(defaultConfig, {}, options), {}, options);
  if ('unreadable' in found) {
    return {
      faults: [{ file: found.file, sentence: `the configuration cannot be read: ${found.unreadable}` }],
    };
  }
  const parsed = parseConfig(found.file, found.text, ruleIds);
  if (!('value' in parsed)) return { faults: parsed };
  const charts = chartsOf(host, found.file, parsed.value);
  if ('faults' in charts) return charts;
  const base = { ...defaultConfig, ignore: parsed.ignore, charts: charts.read };
  return withBaseline(host, merge(base, parsed.value, options), parsed.value, options);
}

/** Reads the values of the charts. */
function chartsOf(
  host: Host,
  file: string,
  { charts = [] }: ConfigFile,
): { readonly read: readonly GivenChart[] } | { readonly faults: readonly ConfigFault[] } {
  const read: GivenChart[] = [];
  for (const { values, version, ...rest } of charts) {
    const answer = host.read(values, defaultLimits.fileSize);
    if ('unreadable' in answer)
      return {
        faults: [
          { file, sentence: `the values "${values}" of a chart cannot be read: ${answer.unreadable}` },
        ],
      };
    read.push({ ...rest, version, values: { path: values, text: answer.text } });
  }
  return { read };
}

/** Reads the baseline that the options or the file name. */
function withBaseline(
  host: Host,
  config: Config,
  file: ConfigFile,
  options: ConfigOptions,
): { readonly config: Config } | { readonly faults: readonly ConfigFault[] } {
  const path = options.baseline ?? file.baseline;
  if (path === undefined) return { config };
  if (options.withoutBaseline === true)
    return { config: { ...config, baseline: { file: path, entries: [] } } };
  const baseline = readBaseline(host, path);
  return 'sentence' in baseline ? { faults: [baseline] } : { config: { ...config, baseline } };
}

/** A configuration is a page, not a book. */
const mostBytes = 256 * 1024;

type Found = { readonly file: string } & ReturnType<Host['read']>;

/** The named file, or the first of the usual ones; undefined when none was named and none is there. */
function findFile(host: Host, named: string | undefined): Found | undefined {
  if (named !== undefined) return { file: named, ...host.read(named, mostBytes) };
  const present = host.list({ paths: configFileNames, exclude: [] }).files;
  const file = configFileNames.find((name) => present.includes(name));
  return file === undefined ? undefined : { file, ...host.read(file, mostBytes) };
}

/** Whether a path names the root itself, as people do who are used to commands that want one. */
function isWholeScan(path: string): boolean {
  return path === '.' || path === './';
}

function merge(base: Config, file: ConfigFile, options: ConfigOptions): Config {
  return {
    ...base,
    paths: options.paths ?? file.paths ?? base.paths,
    narrowed: options.paths !== undefined && !options.paths.some(isWholeScan),
    exclude: [...(file.exclude ?? []), ...(options.exclude ?? [])],
    failOn: options.failOn ?? file['fail-on'] ?? base.failOn,
    minSeverity: options.minSeverity ?? file['min-severity'] ?? base.minSeverity,
    assume: assume(file.assume ?? {}),
    versions: versionsOf(file, {
      operator: options.operatorVersion,
      prometheus: options.prometheusVersion,
      kubernetes: options.kubernetesVersion,
    }),
    schema: options.schema ?? file.schema ?? base.schema,
    schemaLocations: options.schemaLocation ?? file['schema-location'] ?? base.schemaLocations,
  };
}

function assume(given: NonNullable<ConfigFile['assume']>): Assume {
  const { namespace, secrets = [], configMaps = [], services = [], namespaces = [], closed = [] } = given;
  return {
    ...(namespace === undefined ? {} : { namespace }),
    secrets,
    configMaps,
    services: services.map(({ labels = {}, ports = [], ...rest }) => ({ ...rest, labels, ports })),
    namespaces: namespaces.map(({ labels = {}, ...rest }) => ({ ...rest, labels })),
    closed: typeof closed === 'boolean' ? (closed ? 'everywhere' : []) : closed,
  };
}

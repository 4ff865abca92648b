import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import type { MutantOutcomes } from '../../lab/condense.js';
import { mutants } from '../../lab/mutate.js';
import type { Recording } from '../../lab/recording.js';
import { digestOf, readScenario, type Scenario } from '../../lab/scenario.js';
import { upCounts } from '../../lab/up-counts.js';
import { type Config, defaultConfig, type GivenVersions } from '../../src/config/config.js';
import { parseVersion } from '../../src/util/version-number.js';

export const folder = fileURLToPath(new URL('.', import.meta.url));

type Files = Readonly<Record<string, string>>;
type Counts = Readonly<Record<string, number>>;

/** A scenario in which all is right. */
interface Base {
  readonly name: string;
  readonly scenario: Scenario;
  readonly files: Files;
  /** Of the versions that its mutants are played on too. */
  readonly recording: Recording;
  readonly up: Counts;
}

/** A mutant with what became of it. */
export interface Case {
  readonly name: string;
  readonly says: string;
  readonly base: Base;
  readonly files: Files;
  /** Whether a job has fewer targets that are up. */
  readonly hasLost: boolean;
  /** Whether all that lost targets is a monitor that is deleted: then nothing is left that promises a scrape. */
  readonly isWithdrawn: boolean;
  /**
   * Where the change can be told: the files that differ, and of a deletion also those of the monitors that lost targets, whose
   * words now lead nowhere, and of their Prometheus.
   */
  readonly places: readonly string[];
  /** Whether every job has as many, and the API server took every object. */
  readonly isSame: boolean;
}

/** How a recording is replayed: on the day of the recordings, with the versions of the operator and of Kubernetes. */
export const recordedConfig = {
  now: Date.parse('2026-11-23T00:00:00Z'),
  for: ({ versions }: Recording): Config => ({ ...defaultConfig, versions: versionsOf(versions) }),
};

/** The versions of the operator and of Kubernetes; what a Prometheus is written for stands in its spec. */
export function versionsOf(versions: Recording['versions']): GivenVersions {
  const { 'prometheus-operator': operator = '', 'kube-apiserver': kubernetes = '' } = versions;
  return { operator: parseVersion(operator), kubernetes: parseVersion(kubernetes) };
}

/** The mutants that were recorded whole, and those of which only the outcome was written down. */
export function casesOf(): readonly Case[] {
  return [...recordedCases(), ...condensedCases()];
}

function recordedCases(): readonly Case[] {
  const base = baseNamed('stack');
  return readdirSync(folder)
    .filter((name) => name.startsWith('mutant-') && existsSync(`${folder}${name}/recorded.json`))
    .map((name) => {
      const scenario = readScenario(folder + name, name);
      const recording = recordingOf(name);
      const became = { up: upCounts(recording), isRefused: recording.refused.length > 0 };
      return caseOf(base, name, scenario.says, filesOf(scenario), became);
    });
}

/** Throws where a mutant was made otherwise than it is made today: its outcome is then worth nothing. */
function condensedCases(): readonly Case[] {
  const files = readdirSync(`${folder}mutants`).filter((name) => name.endsWith('.json'));
  return files.flatMap((file) => {
    const told = JSON.parse(readFileSync(`${folder}mutants/${file}`, 'utf8')) as MutantOutcomes; // written by the laboratory
    const base = baseNamed(told.base);
    return mutants(base.files, told).map((mutant, index) => {
      const name = `${file.replace('.json', '')}-${index + 1}-${mutant.operation}`;
      const played = Object.entries(mutant.files)
        .map(([file, text]) => ({ name: file, text }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)); // as files are read
      const digest = digestOf({ ...base.scenario, files: played });
      const up = told.up[digest];
      if (up === undefined)
        throw new Error(`${name} has no outcome: npm run lab -- mutate, record, condense`);
      const isRefused = told.refused?.includes(digest) ?? false;
      return caseOf(base, name, mutant.says, mutant.files, { up, isRefused });
    });
  });
}

interface Became {
  readonly up: Counts;
  /** Whether the API server refused an object. */
  readonly isRefused: boolean;
}

function caseOf(base: Base, name: string, says: string, files: Files, { up, isRefused }: Became): Case {
  const jobs = [...new Set([...Object.keys(base.up), ...Object.keys(up)])];
  const lost = jobs.filter((job) => (up[job] ?? 0) < (base.up[job] ?? 0));
  const changed = Object.keys({ ...base.files, ...files }).filter((file) => files[file] !== base.files[file]);
  const isDeletion = says.endsWith(': it is missing.');
  const holders = lost.map((job) => Object.keys(files).filter((file) => holds(files[file] ?? '', job)));
  const prometheuses = Object.keys(files).filter((file) => /^kind: Prometheus$/m.test(files[file] ?? ''));
  return {
    name,
    says,
    base,
    files,
    hasLost: lost.length > 0,
    isWithdrawn: isDeletion && holders.every((own) => own.length === 0),
    places: isDeletion ? [...changed, ...holders.flat(), ...prometheuses] : changed,
    isSame: !isRefused && jobs.every((job) => up[job] === base.up[job]),
  };
}

/** Whether a text holds the monitor of a job such as `serviceMonitor/web/0`. */
function holds(text: string, job: string): boolean {
  const [kind = '', name] = job.split('/');
  return parseAllDocuments(text).some((document) => {
    const found = [document.getIn(['kind']), document.getIn(['metadata', 'name'])];
    return String(found[0]).toLowerCase() === kind.toLowerCase() && found[1] === name;
  });
}

function baseNamed(name: string): Base {
  const scenario = readScenario(folder + name, name);
  const recording = recordingOf(name);
  return { name, scenario, files: filesOf(scenario), recording, up: upCounts(recording) };
}

function recordingOf(name: string): Recording {
  return JSON.parse(readFileSync(`${folder}${name}/recorded.json`, 'utf8')) as Recording; // written by the laboratory
}

function filesOf({ files }: Scenario): Files {
  return Object.fromEntries(files.map(({ name, text }) => [name, text]));
}

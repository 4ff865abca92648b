import { parseVersion } from '../util/version-number.js';
import type { GivenVersions } from './config.js';
import type { ConfigFile } from './config-file.js';

/** The keys of promwire.yaml and the names of the options and inputs that give a version, each with an example. */
export const versionNames = {
  'operator-version': '0.93.0',
  'prometheus-version': '3.5.0',
  'kubernetes-version': '1.34',
} as const;
export type VersionName = keyof typeof versionNames;

/** What is wrong with the text of a version, to follow what it was given by; undefined where nothing is. */
export function versionFault(name: VersionName, text: string): string | undefined {
  if (parseVersion(text) !== undefined) return undefined;
  return `is ${JSON.stringify(text)}, but must be a version such as ${versionNames[name]}`;
}

/** What an option gives comes before the file, whose texts have been checked. */
export function versionsOf(file: ConfigFile, options: GivenVersions): GivenVersions {
  const written = (name: VersionName) => parseVersion(file[name] ?? '');
  const all = {
    operator: options.operator ?? written('operator-version'),
    prometheus: options.prometheus ?? written('prometheus-version'),
    kubernetes: options.kubernetes ?? written('kubernetes-version'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, version]) => version !== undefined));
}

import type { GivenVersions } from './config.js';
import type { ConfigFile } from './config-file.js';
/** The keys of promwire.yaml and the names of the options and inputs that give a version, each with an example. */
export declare const versionNames: {
    readonly 'operator-version': "0.93.0";
    readonly 'prometheus-version': "3.5.0";
    readonly 'kubernetes-version': "1.34";
};
export type VersionName = keyof typeof versionNames;
/** What is wrong with the text of a version, to follow what it was given by; undefined where nothing is. */
export declare function versionFault(name: VersionName, text: string): string | undefined;
/** What an option gives comes before the file, whose texts have been checked. */
export declare function versionsOf(file: ConfigFile, options: GivenVersions): GivenVersions;

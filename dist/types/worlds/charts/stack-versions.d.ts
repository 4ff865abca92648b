import { type Triple } from './chart-version.js';
/** The newest version of kube-prometheus-stack whose templates were read. */
export declare const newestStack: Triple;
/** The first one in its present repository; what came before, under other names, is not followed. */
export declare const oldestStack = "9.3.4";
/** The operator and the Prometheus that a version of the chart installs by default. */
export declare function installedBy(version: Triple): {
    readonly operator: string;
    readonly prometheus: string;
} | undefined;
/** The fields of `prometheusSpec` that a template passes on where they hold anything, and since which version it does. */
export declare const passedOn: Readonly<Record<string, string>>;
/** Those that it passes on unless they are null, with `false` and 0 as they are. */
export declare const passedAnyway: Readonly<Record<string, string>>;
/** From which version on there is a selector for a kind, with the default of taking the label of the release. */
export declare const selectorSince: {
    readonly serviceMonitor: "9.3.4";
    readonly podMonitor: "9.3.4";
    readonly probe: "10.1.2";
    readonly scrapeConfig: "46.5.0";
    readonly rule: "9.3.4";
};

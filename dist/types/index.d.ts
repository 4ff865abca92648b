/** The public library: scan, rules, reporters and their types. Nothing else leaves the package. */
export { type Assume, type Baseline, type BaselineEntry, type Config, defaultConfig, type IgnoreEntry, } from './config/config.js';
export { type ConfigOptions, loadConfig } from './config/load-config.js';
export { type ConfigFault, toldFault } from './config/parse-config.js';
export type { Confidence, Finding, Gate, NotRead, Severity, Suppressed, Unproven, } from './diagnostics/finding.js';
export type { Span } from './diagnostics/span.js';
export type { Counts, Report } from './engine/report.js';
export { type ScanOptions, scan } from './engine/scan.js';
export type { FetchAnswer, Host, ListAnswer, ListRequest, ReadAnswer } from './host/host.js';
export { type MemoryHostOptions, memoryHost } from './host/memory-host.js';
export { nodeHost } from './host/node-host.js';
export { rulePage } from './host/rule-page.js';
export type { Reporter, ReportOptions } from './report/reporter.js';
export { type ReportFormat, reporters } from './report/reporters.js';
export { type RuleId, rules } from './rules/rules.js';
export type { SourceFile } from './source/manifest.js';

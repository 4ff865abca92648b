import { type RemovedEnd } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Report } from '../engine/report.js';
import type { Section } from './markdown-section.js';
import type { ReportOptions } from './reporter.js';
/** `path:line` of a span as code; a link to the line where the start of links is known. */
export type Link = (span: Span) => string;
export declare function linker(report: Report, { linkBase }: ReportOptions): Link;
/** The findings as a table in GitHub's Markdown, the gravest first. */
export declare function findingsTable(report: Report, options: ReportOptions): Section;
/** An end that is gone has no line to link to. */
export declare function removedText({ file, line, label }: RemovedEnd): string;

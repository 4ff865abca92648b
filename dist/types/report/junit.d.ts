import type { Reporter } from './reporter.js';
/**
 * JUnit XML as Jenkins, GitLab and others read it. Each object of a wire is one test, so that a server that compares runs says
 * "fixed" when it is mended: it fails with all its findings at or above `failOn`, is skipped while its wire is unproven, and
 * passes otherwise. A suite is a kind. The last test is the scan itself, so that a report is never without one.
 */
export declare const junit: Reporter;

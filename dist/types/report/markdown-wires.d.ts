import type { Report } from '../engine/report.js';
import type { Section } from './markdown-section.js';
/** A small diagram of the wires that findings broke: which Prometheus, which monitor, what stands in the way. */
export declare function brokenWires(report: Report): Section;

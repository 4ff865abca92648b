import type { Report } from '../engine/report.js';
import type { FrameContext } from './frame.js';
/** What holds, what could not be judged, what was not read, how the scan was cut, and the count at the very end. */
export declare function closingLines(report: Report, context: FrameContext): readonly string[];

import type { Finding } from '../diagnostics/finding.js';
/**
 * What a finding says as sentences: what is wrong first, then what it means, which template made it, what a change took
 * away, and what mends it. `prose` makes text fit the format.
 */
export declare function sentences({ message, why, help, renderedFrom, removed }: Finding, prose: (text: string) => string): readonly string[];
/** Ends with a full stop unless something else ends it. */
export declare function sentence(text: string): string;

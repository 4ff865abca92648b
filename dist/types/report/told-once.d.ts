import type { Finding } from '../diagnostics/finding.js';
/**
 * The findings as reports for people tell them: of those that differ by their object only the first is told, with the places of some
 * others, and how many there are. Such findings share worlds; on lines of a change they share a file too, as each file has a
 * place for what is told of it. The order stays; reports for programs keep them apart.
 */
export declare function toldOnce(findings: readonly Finding[]): readonly Finding[];

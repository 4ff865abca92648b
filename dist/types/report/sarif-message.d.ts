import type { Finding, Related } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
/** A SARIF `message` (3.11), in both its forms. */
export interface SarifMessage {
    readonly text: string;
    readonly markdown: string;
}
/**
 * What a finding says: what is wrong first, since GitHub shows the first sentence alone where room is short, then what it
 * means, what mends it, and links to the other ends of the wire.
 * @param linked the other ends in the order of their ids, the first of which is 1
 */
export declare function sarifMessage(finding: Finding, linked: readonly Related<Span>[]): SarifMessage;
/**
 * Text for a plain message: no link (3.11.6) and no placeholder (3.11.5) comes of it. Both are broken by a space instead of
 * being escaped, since readers that know no escapes would show them.
 */
export declare function sarifText(text: string): string;

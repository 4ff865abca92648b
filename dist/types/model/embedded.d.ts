import type { ParsedManifest } from '../source/manifest.js';
/**
 * The component configurations that a ConfigMap holds as text. Each is a manifest of its own whose range is that of the
 * block of text, so that its fields are found where they stand; text in quotes, which has no such range, is left out.
 */
export declare function embeddedManifests(parsed: ParsedManifest): readonly ParsedManifest[];

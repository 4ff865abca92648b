import type { JsonObject } from '../source/manifest.js';
/** Which characters names may have, and how those of metrics are asked for; of a Prometheus, or of one job where it says so. */
export interface NameSchemes {
    /** `Legacy` for letters, digits and underscores, or `UTF8`; undefined where nothing is written. */
    readonly nameValidationScheme: string | undefined;
    /** `AllowUTF8`, `Underscores`, `Dots` or `Values`. */
    readonly nameEscapingScheme: string | undefined;
}
export declare function decodeNameSchemes(spec: JsonObject): NameSchemes;

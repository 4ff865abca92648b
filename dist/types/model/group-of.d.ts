/** The group of an `apiVersion`; `''` for the core group. */
export declare function groupOf(apiVersion: string): string;

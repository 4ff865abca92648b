/** Formats of `check`, each the name of a reporter. */
export const checkFormats = ['terminal', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;
/** Formats of `targets`. */
export const targetFormats = ['table', 'json'] as const;
/** Formats of `explain`. */
export const explainFormats = ['terminal', 'json'] as const;
/** Formats of `coverage`. */
export const coverageFormats = ['terminal', 'json'] as const;
/** Formats of `worlds`. */
export const worldsFormats = ['terminal', 'json'] as const;
/** What `targets --verdict` may name. */
export const targetVerdicts = ['up', 'down', 'unknown', 'dropped'] as const;
/** What `check --scope` may name. */
export const scopes = ['affected', 'all'] as const;

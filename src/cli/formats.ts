/** Formats of `check`, each the name of a reporter. */
export const checkFormats = ['terminal', 'json', 'github', 'markdown'] as const;
/** Formats of `targets`. */
export const targetFormats = ['table', 'json'] as const;

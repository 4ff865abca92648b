/** A path as the API server writes it: `subsets[0].addresses[1].ip`. Steps are keys or 0-based indices. */
export function fieldPath(path: readonly (string | number)[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

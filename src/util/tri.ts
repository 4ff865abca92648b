/** A judgement that files can leave open. */
export type Tri = 'yes' | 'no' | 'unknown';

export function and(left: Tri, right: Tri): Tri {
  if (left === 'no' || right === 'no') return 'no';
  return left === 'yes' && right === 'yes' ? 'yes' : 'unknown';
}

import { editDistance } from '../util/nearest.js';

/** Whether one text is the other with other capitals, with spaces, or with one letter more, less or changed. */
export function isSlip(written: string, meant: string | undefined): boolean {
  if (meant === undefined) return false;
  const [from, to] = [squeezed(written), squeezed(meant)];
  return editDistance(from, to) <= (to.length > 4 ? 1 : 0);
}

/** Without blanks and capitals. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

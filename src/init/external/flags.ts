import type { ExternalWords } from './request.js';

/** `--server-name` for `serverName`, as the command line spells it. */
export function flagOf(name: keyof ExternalWords): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

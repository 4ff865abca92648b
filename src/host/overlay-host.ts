import type { Host } from './host.js';
import { tooLarge } from './paths.js';

/**
 * A host on which some files have another text, or are there though they are not: to see what would come of writing them.
 * `texts` maps paths, as the host names them, to texts; these files are always listed, whatever is asked for.
 */
export function overlayHost(host: Host, texts: Readonly<Record<string, string>>): Host {
  return {
    ...host,
    list: (request) => {
      const { files, missing } = host.list(request);
      return { files: [...new Set([...files, ...Object.keys(texts)])].sort(), missing };
    },
    read: (path, maxBytes) => {
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      if (text === undefined) return host.read(path, maxBytes);
      const size = Buffer.byteLength(text);
      return maxBytes !== undefined && size > maxBytes ? { unreadable: tooLarge(size, maxBytes) } : { text };
    },
  };
}

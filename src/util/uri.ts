/**
 * A path as the path of a URI, segment by segment. A lone surrogate has no encoding and no place in a path. What stands for
 * itself in a URI but closes a link in Markdown is encoded too.
 */
export function uriPath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

function encoded(segment: string): string {
  const whole = segment.replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}

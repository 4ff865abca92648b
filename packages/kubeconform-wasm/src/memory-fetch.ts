import type { Lookup } from './schemas.js';

/** A promise in name only: it calls back before `then` returns, since Go cannot wait here. */
interface Answered<T> {
  then(success: (value: T) => void): void;
}

const answered = <T>(value: T): Answered<T> => ({
  // biome-ignore lint/suspicious/noThenProperty: Go calls it by this name
  then: (success) => success(value),
});

/** Headers that nobody reads. */
export class NoHeaders {
  append(): void {}

  entries(): IterableIterator<never> {
    return [].values();
  }
}

/**
 * The part of `fetch` that Go's HTTP client uses (`net/http/roundtrip_js.go`), answered from memory: 200 with what the
 * lookup has under the URL, else 404, which kubeconform takes for a schema that is not there.
 */
export function memoryFetch(lookup: Lookup): (url: string) => Answered<object> {
  return (url) => {
    const content = lookup(url);
    return answered({
      status: content === undefined ? 404 : 200,
      headers: new NoHeaders(),
      redirected: false,
      arrayBuffer: () => answered(content ?? new Uint8Array()),
    });
  };
}

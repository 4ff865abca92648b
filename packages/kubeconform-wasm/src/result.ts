/** What kubeconform says of a resource; `empty` is a document that holds nothing. */
export type Status = 'valid' | 'invalid' | 'error' | 'skipped' | 'empty';

/** One place that a schema refuses. */
export interface ValidationError {
  /** JSON pointer (RFC 6901) into the resource; empty for the resource itself. */
  readonly path: string;
  /** Kubeconform's words; `validation failed` where only the causes say more. */
  readonly msg: string;
  /** What went wrong below this place, or, with `anyOf` and `oneOf`, why none of the alternatives fits. */
  readonly causes: readonly ValidationError[];
}

/** The verdict on one resource. */
export interface Result {
  /** 0-based index among the texts that were given. */
  readonly text: number;
  /** 0-based index of the YAML document within its text. */
  readonly document: number;
  /** 0-based index in the List that the document is; absent when it is none. */
  readonly item?: number;
  readonly status: Status;
  /** These four are empty where the resource does not name them or cannot be read. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  /** With `generateName`, kubeconform appends `{{ generateName }}` to it. */
  readonly name: string;
  /** Why, in kubeconform's words; empty when there is nothing to say. */
  readonly message: string;
  /** The places refused, when the status is `invalid`; in the order of paths. */
  readonly validationErrors: readonly ValidationError[];
  /**
   * Present on an `error` that is kubeconform's own fault: `panic` when its code gave up on the resource, `crash` when
   * the whole program ended (too deep, out of memory) and was started again; a crash costs all items of a List.
   */
  readonly fault?: 'panic' | 'crash';
}

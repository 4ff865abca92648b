/** Options of a validation; the names are those of kubeconform's flags. */
export interface Options {
  /** Refuse properties that the schema does not have, and keys that stand twice. Default false. */
  readonly strict?: boolean;
  /** `master` (the default) or a full version such as `1.31.0`; templates see it as `{{ .NormalizedKubernetesVersion }}`. */
  readonly kubernetesVersion?: string;
  /** Kinds (`Secret`), or versions and kinds (`v1/Secret`), that are skipped. */
  readonly skipKinds?: readonly string[];
  /** Kinds, or versions and kinds, that may not occur; they are an `error`. */
  readonly rejectKinds?: readonly string[];
  /** Skip a resource without schema, which is an `error` otherwise. Default false. */
  readonly ignoreMissingSchemas?: boolean;
  /**
   * Templates of the paths of schemas, tried in order; one that does not end in `json` is a folder with the layout of
   * kubernetes-json-schema. The default is that layout at the root of the schemas.
   */
  readonly schemaLocations?: readonly string[];
}

/** Options that kubeconform does not take; the message is one sentence. */
export class OptionsError extends Error {
  override name = 'OptionsError';
}

/** The layout of kubernetes-json-schema, which kubeconform appends to a location that is a folder. */
const layout =
  '{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';

/** Options as the program reads them: JSON, the same text for the same options. Throws `OptionsError`. */
export function encodeOptions(options: Options): string {
  const { kubernetesVersion = 'master', schemaLocations = [] } = options;
  // The check of kubeconform's command line (`pkg/config`, k8sVersionValue); its library does not repeat it.
  if (!/^(master|\d+\.\d+\.\d+)$/.test(kubernetesVersion))
    throw new OptionsError(
      `kubernetesVersion is "${kubernetesVersion}", and has to be "master" or a full version such as "1.31.0"`,
    );
  return JSON.stringify({
    strict: options.strict ?? false,
    kubernetesVersion,
    skipKinds: options.skipKinds ?? [],
    rejectKinds: options.rejectKinds ?? [],
    ignoreMissingSchemas: options.ignoreMissingSchemas ?? false,
    schemaLocations: schemaLocations.length === 0 ? [layout] : schemaLocations,
  });
}

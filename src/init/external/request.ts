/** What somebody asks `promwire init external` for, each part checked by itself. */
export interface ExternalRequest {
  /** Of the Service, its addresses and the monitor. */
  readonly name: string;
  /** Of the Service; undefined for the namespace of the Prometheus. */
  readonly namespace: string | undefined;
  /** IP addresses, each once; never empty. */
  readonly addresses: readonly string[];
  readonly port: number;
  readonly scheme: 'http' | 'https';
  /** Of the metrics; undefined for `/metrics`. */
  readonly path: string | undefined;
  /** Undefined where nothing but the scheme is asked for. */
  readonly tls: TlsRequest | undefined;
  /** `namespace/name`; undefined for the only one of the files. */
  readonly prometheus: string | undefined;
  /** Undefined for what the Prometheus reads by itself. */
  readonly as: AddressKind | undefined;
  /** Labels of the monitor, beside those that the Prometheus selects by. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where the files are written; undefined for a folder beside the Prometheus. */
  readonly folder: string | undefined;
  /** Number of a dashboard of grafana.com. */
  readonly dashboard: number | undefined;
}

export const addressKinds = ['endpoints', 'endpointslice'] as const;
export type AddressKind = (typeof addressKinds)[number];

export interface TlsRequest {
  /** Undefined where no file is read. */
  readonly secret: string | undefined;
  readonly ca: KeyFile | undefined;
  /** Both or none. */
  readonly pair: { readonly cert: KeyFile; readonly key: KeyFile } | undefined;
  readonly serverName: string | undefined;
  readonly insecureSkipVerify: boolean;
}

/** A file, and the key of a Secret that it becomes: `--from-file=KEY=FILE` of kubectl. */
export interface KeyFile {
  readonly key: string;
  readonly file: string;
}

/** The words of the options as they were given, `address` and `label` as often as they were. */
export interface ExternalWords {
  readonly name?: string;
  readonly namespace?: string;
  readonly address?: readonly string[];
  readonly port?: string;
  readonly scheme?: string;
  readonly path?: string;
  readonly secret?: string;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly serverName?: string;
  readonly insecureSkipVerify?: true;
  readonly prometheus?: string;
  readonly as?: string;
  readonly label?: readonly string[];
  readonly folder?: string;
  readonly dashboard?: string;
}

import { contentOf } from '../../graph/key-content.js';
import { containerPath, type MountedFile } from '../../graph/mounted-files.js';
import type { KeySource } from '../../model/key-source.js';
import type { TlsFile } from '../generation/scrape-job.js';
import { bundleFault, type PairFault, pairFault } from './pem.js';

/** A file that is there and that Prometheus cannot use. */
export interface ContentFault {
  readonly kind: PairFault['kind'];
  /** In the words of Prometheus. */
  readonly message: string;
  /** To follow the key of the Secret. */
  readonly found: string;
  readonly help: string;
  readonly isEmpty?: true;
  /** The key at fault; of a pair that does not match, the private key. */
  readonly of: UsedFile;
  /** The other file of the pair. */
  readonly beside: UsedFile | undefined;
}

export interface UsedFile {
  readonly file: TlsFile;
  readonly source: KeySource;
  readonly key: string;
}

type Looked = { readonly file: TlsFile; readonly found: MountedFile };

/**
 * What is wrong with the content of the TLS files of a pool, as far as the scan holds it; the authority comes first.
 * Upstream: `NewTLSConfig` in prometheus/common's config/http_config.go, which runs when the pool is made.
 */
export function contentFaultOf(files: readonly Looked[]): ContentFault | undefined {
  const [authority, certificate, key] = (['caFile', 'certFile', 'keyFile'] as const).map((field) =>
    usedFile(files.find(({ file }) => file.field === field)),
  );
  return authorityFault(authority) ?? clientFault(certificate, key);
}

function usedFile(looked: Looked | undefined): UsedFile | undefined {
  if (looked?.found.state !== 'present') return undefined;
  return { file: looked.file, source: looked.found.source, key: looked.found.key };
}

function authorityFault(used: UsedFile | undefined): ContentFault | undefined {
  const text = used && contentOf(used.source, used.key);
  const fault = text === undefined ? undefined : bundleFault(text);
  if (used === undefined || fault === undefined) return undefined;
  const message = `error creating HTTP client: unable to use specified CA cert file ${containerPath(used.file.path)}`;
  return { ...fault, kind: 'unreadable', message, of: used, beside: undefined };
}

function clientFault(certificate: UsedFile | undefined, key: UsedFile | undefined): ContentFault | undefined {
  if (certificate === undefined || key === undefined) return undefined;
  const [left, right] = [certificate, key].map(({ source, key: name }) => contentOf(source, name));
  if (left === undefined || right === undefined) return undefined;
  const fault = pairFault(left, right);
  if (fault === undefined) return undefined;
  const paths = [certificate, key].map(({ file }) => containerPath(file.path));
  const message = `error creating HTTP client: unable to use specified client cert (file ${paths[0]}) & key (file ${paths[1]}): ${fault.message}`;
  const [of, beside] = fault.of === 'certificate' ? [certificate, key] : [key, certificate];
  return { ...fault, message, of, beside };
}

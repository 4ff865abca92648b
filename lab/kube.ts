import { Agent, request } from 'node:https';
import { dig, type Json, list, mapping, text } from './json.js';

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** Where a kind lives in the API. */
export interface Resource {
  /** `/api/v1` or `/apis/<group>/<version>`. */
  readonly base: string;
  readonly plural: string;
  readonly namespaced: boolean;
}

/** A client of one API server, with the powers of `system:masters`. */
export class Kube {
  readonly #agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 8 });
  readonly #resources = new Map<string, Promise<readonly { kind: string; resource: Resource }[]>>();

  readonly #host: string;
  readonly #port: number;
  readonly #token: string;

  constructor(host: string, port: number, token: string) {
    this.#host = host;
    this.#port = port;
    this.#token = token;
  }

  /** One request; `body` is sent as JSON. Rejects only when no answer comes. */
  call(method: string, path: string, body?: Json, contentType = 'application/json'): Promise<Answer> {
    const sentBody = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.#token}`,
      'content-type': contentType,
      'content-length': Buffer.byteLength(sentBody), // without it, Node sends the body of a DELETE to nobody
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: this.#host, port: this.#port, method, path, headers, agent: this.#agent },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: parsed(Buffer.concat(chunks).toString('utf8')),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(sentBody);
    });
  }

  /** The answer's body. Throws when the API server refuses. */
  async must(method: string, path: string, body?: Json, contentType?: string): Promise<Json> {
    const answer = await this.call(method, path, body, contentType);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} ${text(answer.body, 'message')}`);
  }

  /** All objects of a kind in all namespaces, each with its kind, which lists leave out. */
  async all(apiVersion: string, kind: string): Promise<readonly Json[]> {
    const resource = await this.resource(apiVersion, kind);
    if (resource === undefined) return [];
    const { body } = await this.call('GET', `${resource.base}/${resource.plural}`);
    return list(body, 'items').map((item) => ({ ...mapping(item), apiVersion, kind }));
  }

  /** Where a kind lives; undefined when the API server does not know it. */
  async resource(apiVersion: string, kind: string): Promise<Resource | undefined> {
    const known = this.#resources.get(apiVersion) ?? this.#discover(apiVersion);
    this.#resources.set(apiVersion, known);
    return (await known).find((entry) => entry.kind === kind)?.resource;
  }

  async #discover(apiVersion: string): Promise<readonly { kind: string; resource: Resource }[]> {
    const base = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const { body } = await this.call('GET', base);
    return list(body, 'resources')
      .filter((entry) => !text(entry, 'name').includes('/'))
      .map((entry) => ({
        kind: text(entry, 'kind'),
        resource: { base, plural: text(entry, 'name'), namespaced: dig(entry, 'namespaced') === true },
      }));
  }

  /** Forgets which kinds there are: asked after CRDs were made. */
  forget(): void {
    this.#resources.clear();
  }
}

/** The path of the collection of a kind, in one namespace when it has namespaces. */
export function collection({ base, plural, namespaced }: Resource, namespace: string): string {
  return namespaced && namespace !== '' ? `${base}/namespaces/${namespace}/${plural}` : `${base}/${plural}`;
}

function parsed(body: string): Json {
  try {
    return JSON.parse(body) as Json; // JSON.parse yields nothing else
  } catch {
    return body;
  }
}

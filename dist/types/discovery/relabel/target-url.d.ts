import { type Labels } from './labels.js';
/**
 * The URL that Prometheus scrapes and shows, with symbols in it where labels hold some.
 * `params` are those of the scrape configuration; a `__param_<name>` label replaces the first value of its name.
 * Upstream: `Target.URL` in scrape/target.go and `URL.String` in Go's net/url.
 */
export declare function targetUrl(labels: Labels, params?: Readonly<Record<string, readonly string[]>>): string;
/**
 * Targets of one pool with the same key are one target: scraped once, shown once.
 * `labels` are all labels after population, hidden ones included. Upstream: `Target.hash` in scrape/target.go.
 */
export declare function targetKey(labels: Labels, url: string): string;

import type { Config } from '../config/config.js';
import type { Finding } from '../diagnostics/finding.js';
import type { Host } from '../host/host.js';
import type { NotRendered } from '../worlds/helm/not-rendered.js';
import type { ReadFiles } from './read-files.js';
/** What is known of the charts whose output was read. */
export interface RenderedBy {
    readonly notRendered: readonly NotRendered[];
    /** A finding with the template that its object was made of, where there is one. */
    readonly ledBack: <Told extends Finding>(finding: Told) => Told;
    /** The text of a template that a finding points into. */
    readonly textOf: (path: string) => string | undefined;
}
/**
 * Follows the comments of helm to the templates of the tree. A scan without any looks for no chart.
 * @param all the files of the whole tree, where they have been listed
 */
export declare function renderedBy(host: Host, config: Config, files: ReadFiles, all: readonly string[] | undefined): Promise<RenderedBy>;

import { type SourcedMap } from '../../source/sourced.js';
import { type Resource } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';
/** One entry of `images`. Upstream: `imageTagUpdater` in api/filters/imagetag/updater.go. */
export declare function setImage(resources: readonly Resource[], image: SourcedMap, { images }: TransformerConfig): readonly Resource[];
/** Upstream: `Split` in api/internal/image/image.go. */
export declare function splitImage(image: string): {
    readonly name: string;
    readonly tag: string;
    readonly digest: string;
};

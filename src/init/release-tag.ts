import { version } from '../util/version.generated.js';

/** The tag that moves with the releases of this major version, such as `v1`. */
export const releaseTag = `v${version.slice(0, version.indexOf('.'))}`;

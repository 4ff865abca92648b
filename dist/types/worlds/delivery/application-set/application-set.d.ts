import { type Resource } from '../../kustomize/resource.js';
import type { Making } from '../delivery.js';
import type { Repositories } from '../repositories.js';
import { gitSourcesIn } from './generators.js';
/**
 * The Applications that Argo CD makes of an ApplicationSet; undefined for another object. Where it stops at one of them it makes none.
 * What only the cluster or a server knows leaves it open. Upstream: `GenerateApplications` in applicationset/controllers/template.
 */
export declare function applicationSet(resource: Resource, repositories: Repositories): Making | undefined;
/** What the git generators of an ApplicationSet ask of their repositories. */
export declare function gitSourcesOf(resource: Resource): ReturnType<typeof gitSourcesIn>;

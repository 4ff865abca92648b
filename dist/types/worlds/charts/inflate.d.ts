import { SourcedTree } from '../../source/sourced-tree.js';
import type { HelmChart } from '../kustomize/helm-charts.js';
/** What a chart of a kustomization makes, as far as it is modelled; nothing where helm makes up the name of the release. */
export declare function inflate({ manifest, name, version, release, namespace, values, }: HelmChart): readonly SourcedTree[];

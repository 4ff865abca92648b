import type { Place } from '../source/manifest.js';
import { parseVersion, type Version } from '../util/version-number.js';
import { type OperatorFlag, operatorFlags } from './operator-flags.js';
import type { Container, Workload } from './workload.js';

/** A Prometheus Operator that the scan installs. */
export interface Operator {
  readonly workload: Workload;
  readonly container: Container;
  /** Undefined where neither the image nor a label tells it. */
  readonly version: Version | undefined;
  readonly flags: ReadonlyMap<string, OperatorFlag>;
  /** Where its image is written. */
  readonly at: Place;
}

/** Those of the workloads that run the Prometheus Operator, by the name of their image. */
export function operatorsIn(workloads: readonly Workload[]): readonly Operator[] {
  return workloads.flatMap((workload) =>
    [...workload.template.containers.entries()]
      .filter(([, { init, image }]) => !init && /(?:^|[/-])prometheus-operator$/.test(imageName(image)))
      .map(([index, container]) => ({
        workload,
        container,
        version: versionOf(workload, container),
        flags: operatorFlags(workload, container),
        at: workload.field(...workload.template.at, 'spec', 'containers', index, 'image'),
      })),
  );
}

/** The tag, else the label; charts put their own version into that label, which is no 0.x. */
function versionOf(workload: Workload, { image }: Container): Version | undefined {
  const labelled = workload.labels['app.kubernetes.io/version'] ?? '';
  return [imageTag(image), labelled].map(parseVersion).find((version) => version?.major === 0);
}

/** `registry:5000/a/b:v1@sha256:...` gives `registry:5000/a/b`. */
function imageName(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
}

/** The tag of an image; empty where it has none. */
export function imageTag(image: string): string {
  return /:([^/]*)$/.exec(image.replace(/@.*$/, ''))?.[1] ?? '';
}

import type { Container, Workload } from '../model/workload.js';
import { parseVersion, type Version } from '../util/version-number.js';
import type { World } from '../worlds/world.js';

/** A Prometheus Operator that the scan installs. */
export interface Operator {
  readonly workload: Workload;
  readonly container: Container;
  /** Undefined where neither the image nor a label tells it. */
  readonly version: Version | undefined;
}

/** The workloads of a world that run the Prometheus Operator, by the name of their image. */
export function operatorsIn({ objects }: World): readonly Operator[] {
  return objects.workloads.flatMap((workload) =>
    workload.template.containers
      .filter(({ init, image }) => !init && /(?:^|[/-])prometheus-operator$/.test(imageName(image)))
      .map((container) => ({ workload, container, version: versionOf(workload, container) })),
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

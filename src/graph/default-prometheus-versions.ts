import { isAtLeast, type Version } from '../util/version-number.js';

/**
 * The Prometheus that each operator runs where `spec.version` is empty, by the minor version of the operator; one that is
 * not listed has that of the one before it. Upstream: `DefaultPrometheusVersion` in pkg/operator/defaults.go (up to v0.37 in
 * pkg/prometheus), at the last patch of each minor version.
 */
const defaults: readonly (readonly [operator: number, major: number, minor: number])[] = [
  [21, 2, 3],
  [24, 2, 4],
  [26, 2, 5],
  [29, 2, 7],
  [36, 2, 15],
  [37, 2, 16],
  [39, 2, 17],
  [40, 2, 19],
  [41, 2, 20],
  [43, 2, 22],
  [44, 2, 23],
  [45, 2, 24],
  [47, 2, 26],
  [49, 2, 28],
  [50, 2, 29],
  [51, 2, 30],
  [52, 2, 31],
  [53, 2, 32],
  [55, 2, 33],
  [56, 2, 35],
  [57, 2, 36],
  [58, 2, 37],
  [59, 2, 38],
  [60, 2, 39],
  [61, 2, 40],
  [63, 2, 42],
  [64, 2, 43],
  [66, 2, 44],
  [67, 2, 45],
  [68, 2, 47],
  [70, 2, 48],
  [72, 2, 50],
  [73, 2, 51],
  [74, 2, 52],
  [75, 2, 53],
  [76, 2, 54],
  [78, 2, 55],
  [79, 3, 0],
  [80, 3, 1],
  [81, 3, 2],
  [83, 3, 4],
  [85, 3, 5],
  [86, 3, 6],
  [87, 3, 7],
  [88, 3, 9],
  [90, 3, 10],
  [91, 3, 11],
  [92, 3, 12],
  [93, 3, 13],
  [94, 3, 14],
];

/** What runs where neither the Prometheus nor the user names a version. */
export function defaultPrometheusOf(operator: Version): Version {
  const found = defaults.findLast(([since]) => isAtLeast(operator, 0, since)) ?? defaults[0];
  return { major: found?.[1] ?? 2, minor: found?.[2] ?? 0 };
}

import "./rolldown-runtime.js";
import { t as SourcedTree } from "./sourced-tree.js";
import { a as parseChartVersion, i as valuesOf, r as madeOf } from "./chart-objects.js";

// src/worlds/charts/inflate.ts
function inflate({ manifest, name, version, release, namespace, values }) {
	if (release === void 0) return [];
	return madeOf({
		manifest,
		chart: name,
		version: parseChartVersion(version),
		name: release,
		namespace,
		values: valuesOf(values),
		isAsMade: true
	}).flatMap(({ manifest: { built } }) => built instanceof SourcedTree ? built : []);
}

export { inflate };
import { t as defaultLimits } from "./limits.js";
import { i as nodeAt, t as SourcedTree } from "./sourced-tree.js";
import { C as sourced, M as toJson, c as parseSourced, o as parseDocument, y as marked } from "./path.js";

// src/source/sourced-at.ts
function sourcedAt({ manifest, path }) {
	const { built, source } = manifest;
	if (built instanceof SourcedTree) return built.nodeOf(path);
	const node = nodeAt({
		manifest,
		path
	});
	return node && sourced(node, source);
}
function yamlIn(text) {
	if (typeof text.value !== "string") return void 0;
	const { root } = parseDocument(text.value, 0, text.value.length, defaultLimits);
	if (root === void 0) return void 0;
	return inPlace(text, JSON.stringify(toJson(root))) ?? marked(root, text);
}
function inPlace({ source, start: first, end }, wanted) {
	const start = source.text.lastIndexOf("\n", first - 1) + 1;
	if (source.text.slice(start, first).trim() !== "") return void 0;
	const { root } = parseSourced(source, start, end, defaultLimits);
	return root !== void 0 && JSON.stringify(toJson(root)) === wanted ? root : void 0;
}

export { yamlIn as n, sourcedAt as t };
import { t as defaultLimits } from "./limits.js";
import { l as toJson, u as parseDocument } from "./path.js";
import { n as wordsAt, t as descend } from "./words.js";

// src/source/locate.ts
const recent = [];
const remembered = 8;
function locate(place) {
	const { source, start, end } = markOf(place);
	return {
		file: source.path,
		start,
		end
	};
}
function textAt(place) {
	const { source, start, end } = markOf(place);
	return source.text.slice(start, end);
}
function valueAt(place) {
	const { built } = place.manifest;
	if (built !== void 0) return built.valueOf(place.path);
	const node = nodeAt(place);
	return node === void 0 ? void 0 : toJson(node);
}
function nodeAt({ manifest, path }) {
	return manifest.built === void 0 ? descend(treeOf(manifest), [...manifest.at, ...path]) : void 0;
}
function markOf(place) {
	const whole = wholeMark(place);
	if (place.text === void 0 || place.text === "") return whole;
	const { source, start, end } = whole;
	const at = source.text.slice(start, end).indexOf(place.text);
	return at === -1 ? whole : {
		source,
		start: start + at,
		end: start + at + place.text.length
	};
}
function wholeMark({ manifest, path, part }) {
	const { source, built } = manifest;
	if (built !== void 0) return built.markOf(path, part);
	const root = descend(treeOf(manifest), manifest.at);
	if (root === void 0) return {
		source,
		start: manifest.start,
		end: manifest.start
	};
	const { start, end } = wordsAt(root, path, part);
	return {
		source,
		start,
		end
	};
}
function treeOf(manifest) {
	const known = recent.find((entry) => entry.manifest.source === manifest.source && entry.manifest.start === manifest.start);
	if (known !== void 0) return known.root;
	const limits = {
		...defaultLimits,
		depth: Number.MAX_SAFE_INTEGER,
		aliasNodes: Number.MAX_SAFE_INTEGER
	};
	const { root } = parseDocument(manifest.source.text, manifest.start, manifest.end, limits);
	if (root === void 0) return void 0;
	recent.unshift({
		manifest,
		root
	});
	if (recent.length > remembered) recent.pop();
	return root;
}

export { valueAt as a, textAt as i, markOf as n, nodeAt as r, locate as t };
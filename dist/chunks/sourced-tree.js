import { t as defaultLimits } from "./limits.js";
import { A as entryOf, M as toJson, k as child, o as parseDocument } from "./path.js";

// src/source/words.ts
function wordsAt(root, path, part) {
	const trail = trailOf(root, path);
	const isThere = trail.length === path.length + 1;
	const value = trail.at(-1);
	if (isThere && part === "value" && value !== void 0 && value.start < value.end) return all(value);
	return keyWords(trail, path.slice(0, trail.length - 1));
}
function descend(root, path) {
	return root === void 0 ? void 0 : path.reduce((node, step) => node && child(node, step), root);
}
function all(node) {
	return {
		start: node.start,
		end: node.end,
		of: node
	};
}
function trailOf(root, path) {
	const trail = [root];
	for (const step of path) {
		const next = child(trail.at(-1) ?? root, step);
		if (next === void 0) break;
		trail.push(next);
	}
	return trail;
}
function keyWords(trail, path) {
	const node = trail.at(-1) ?? trail[0];
	const step = path.at(-1);
	const parent = trail.at(-2);
	if (step === void 0 || parent === void 0) return topWords(node);
	if (typeof step === "number") return itemWords(node);
	const entry = entryOf(parent, step);
	return entry === void 0 ? all(node) : keyOf(entry);
}
function keyOf(entry) {
	return {
		start: entry.keyStart,
		end: entry.keyEnd,
		of: entry
	};
}
function topWords(root) {
	const kind = entryOf(root, "kind")?.value;
	return kind !== void 0 && kind.start < kind.end ? all(kind) : itemWords(root);
}
function itemWords(item) {
	const first = item.type === "map" ? item.entries[0] : void 0;
	if (first !== void 0) return keyOf(first);
	return item.start < item.end ? all(item) : {
		start: Math.max(0, item.start - 1),
		end: item.end,
		of: item
	};
}

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
	const { source, start, end, kind } = manifest;
	const { root } = parseDocument(source.text, start, end, limits, kind);
	if (root === void 0) return void 0;
	recent.unshift({
		manifest,
		root
	});
	if (recent.length > remembered) recent.pop();
	return root;
}

// src/source/sourced-tree.ts
var SourcedTree = class {
	by;
	formerNames;
	made;
	root;
	constructor(root, by, formerNames, made) {
		this.root = root;
		this.by = by;
		this.formerNames = formerNames;
		if (made !== void 0) this.made = made;
	}
	nodeOf(path) {
		return descend(this.root, path);
	}
	markOf(path, part) {
		const { start, end, of } = wordsAt(this.root, path, this.isSecret(path) ? "key" : part);
		return {
			source: of.source,
			start,
			end
		};
	}
	isSecret([first = "", ...rest]) {
		const kind = entryOf(this.root, "kind")?.value;
		return kind?.type === "scalar" && kind.value === "Secret" && rest.length > 0 && (first === "data" || first === "stringData");
	}
	valueOf(path) {
		const node = descend(this.root, path);
		return node === void 0 ? void 0 : toJson(node);
	}
};

export { textAt as a, nodeAt as i, locate as n, valueAt as o, markOf as r, SourcedTree as t };
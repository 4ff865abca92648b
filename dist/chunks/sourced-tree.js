import { t as defaultLimits } from "./limits.js";
import { d as child, f as entryOf, m as toJson, o as parseDocument } from "./path.js";

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
	const node = nodeAt$1(place);
	return node === void 0 ? void 0 : toJson(node);
}
function nodeAt$1({ manifest, path }) {
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

// src/source/sourced.ts
function sourced(node, source) {
	const { start, end } = node;
	if (node.type === "scalar") return {
		type: "scalar",
		value: node.value,
		start,
		end,
		source
	};
	if (node.type === "seq") return {
		type: "seq",
		items: node.items.map((item) => sourced(item, source)),
		start,
		end,
		source
	};
	return {
		type: "map",
		entries: node.entries.map(({ key, keyStart, keyEnd, value }) => ({
			key,
			keyStart,
			keyEnd,
			value: sourced(value, source),
			source
		})),
		start,
		end,
		source
	};
}
function marked(node, mark) {
	const { source, start, end } = mark;
	if (node.type === "scalar") return scalarAt(node.value, mark);
	if (node.type === "seq") return {
		type: "seq",
		items: node.items.map((item) => marked(item, mark)),
		start,
		end,
		source
	};
	return mapAt(node.entries.map(({ key, value }) => entryAt(key, marked(value, mark), mark)), mark);
}
function scalarAt(value, { source, start, end }) {
	return {
		type: "scalar",
		value,
		start,
		end,
		source
	};
}
function mapAt(entries, { source, start, end }) {
	return {
		type: "map",
		entries,
		start,
		end,
		source
	};
}
function entryAt(key, value, { source, start, end }) {
	return {
		key,
		keyStart: start,
		keyEnd: end,
		value,
		source
	};
}
function keyMark({ source, keyStart, keyEnd }) {
	return {
		source,
		start: keyStart,
		end: keyEnd
	};
}
function fieldOf(node, key) {
	if (node?.type !== "map") return void 0;
	for (const entry of node.entries) if (entry.key === key) return entry;
}
function nodeAt(node, ...path) {
	let at = node;
	for (const step of path) if (typeof step === "string") at = fieldOf(at, step)?.value;
	else at = at?.type === "seq" ? at.items[step] : void 0;
	return at;
}
function withEntry(map, entry) {
	const entries = map.entries.slice();
	let at = 0;
	while (at < entries.length && entries[at]?.key !== entry.key) at++;
	entries[at] = entry;
	return mapAt(entries, map);
}
function withValue(map, entry, value) {
	return entry.value === value ? map : withEntry(map, {
		...entry,
		value
	});
}
function withEach(list, change) {
	const items = list.items.map(change);
	return items.every((item, i) => item === list.items[i]) ? list : {
		...list,
		items
	};
}
function withoutKey(map, key) {
	const entries = map.entries.filter((entry) => entry.key !== key);
	return entries.length === map.entries.length ? map : {
		...map,
		entries
	};
}
function textOf(node) {
	if (node?.type !== "scalar" || node.value === null) return void 0;
	return String(node.value);
}
function isNull(node) {
	return node === void 0 || node.type === "scalar" && node.value === null;
}
function fromJson(value, mark) {
	if (value === null || typeof value !== "object") return scalarAt(value, mark);
	if (Array.isArray(value)) {
		const { source, start, end } = mark;
		return {
			type: "seq",
			items: value.map((item) => fromJson(item, mark)),
			start,
			end,
			source
		};
	}
	return mapAt(Object.entries(value).map(([key, entry]) => entryAt(key, fromJson(entry, mark), mark)), mark);
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

export { locate as _, isNull as a, textAt as b, marked as c, sourced as d, textOf as f, withoutKey as g, withValue as h, fromJson as i, nodeAt as l, withEntry as m, entryAt as n, keyMark as o, withEach as p, fieldOf as r, mapAt as s, SourcedTree as t, scalarAt as u, markOf as v, valueAt as x, nodeAt$1 as y };
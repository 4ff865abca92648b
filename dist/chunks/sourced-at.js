import { t as defaultLimits } from "./limits.js";
import { o as descend, r as nodeAt$1, s as wordsAt } from "./locate.js";
import { l as toJson, s as entryOf, u as parseDocument } from "./path.js";

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

// src/source/sourced-at.ts
function sourcedAt({ manifest, path }) {
	const { built, source } = manifest;
	if (built instanceof SourcedTree) return built.nodeOf(path);
	const node = nodeAt$1({
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
	const { root } = parseDocument(source.text, start, end, defaultLimits);
	return root !== void 0 && JSON.stringify(toJson(root)) === wanted ? sourced(root, source) : void 0;
}

export { withValue as _, fieldOf as a, keyMark as c, nodeAt as d, scalarAt as f, withEntry as g, withEach as h, entryAt as i, mapAt as l, textOf as m, yamlIn as n, fromJson as o, sourced as p, SourcedTree as r, isNull as s, sourcedAt as t, marked as u, withoutKey as v };
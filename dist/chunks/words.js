import { o as child, s as entryOf } from "./path.js";

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

export { wordsAt as n, descend as t };
import { r as __toESM } from "./chunks/rolldown-runtime.js";
import { K as defaultConfig, U as loadConfig, W as toldFault, s as rules, t as scan } from "./chunks/scan.js";
import { t as require_picomatch } from "./chunks/picomatch.js";
import { a as normalize, i as isManifestName, n as globBase, o as tooLarge, r as isGlob, t as nodeHost } from "./chunks/node-host.js";
import { t as reporters } from "./chunks/reporters.js";

// src/host/memory-host.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function memoryHost(files, options = {}) {
	const texts = new Map(Object.entries(files).map(([path, text]) => [normalize(path), text]));
	return {
		list: (request) => list([...texts.keys()], request),
		read: (path, maxBytes) => read(texts.get(normalize(path)), maxBytes),
		env: (name) => options.env?.[name],
		now: () => options.now ?? 0
	};
}
function list(all, { paths, exclude }) {
	const found = /* @__PURE__ */ new Set();
	const missing = [];
	for (const given of paths.length === 0 ? ["."] : paths) {
		const hits = named(all, normalize(given));
		for (const path of hits ?? []) found.add(path);
		if (hits === void 0) missing.push(given);
	}
	const excluded = exclude.length === 0 ? () => false : (0, import_picomatch.default)([...exclude], { dot: true });
	return {
		files: [...found].filter((path) => !excluded(path)).sort(),
		missing
	};
}
function named(all, path) {
	if (path === ".") return all.filter(isManifestName);
	if (all.includes(path)) return [path];
	const below = all.filter((file) => file.startsWith(`${path}/`));
	if (below.length > 0) return below.filter(isManifestName);
	if (!isGlob(path)) return void 0;
	const matches = (0, import_picomatch.default)(path, { dot: true });
	const hits = all.filter((file) => file.startsWith(globBase(path)) && matches(file));
	return hits.length > 0 ? hits : void 0;
}
function read(text, maxBytes) {
	if (text === void 0) return { unreadable: "no such file" };
	const size = Buffer.byteLength(text);
	return maxBytes !== void 0 && size > maxBytes ? { unreadable: tooLarge(size, maxBytes) } : { text };
}

export { defaultConfig, loadConfig, memoryHost, nodeHost, reporters, rules, scan, toldFault };
import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { a as normalize, i as isSkippedFolder, n as isGlob, r as isManifestName, t as globBase } from "./paths.js";

// src/host/list-names.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function listNames(all, { paths, exclude }) {
	const found = /* @__PURE__ */ new Set();
	const missing = [];
	const known = new Set(all);
	for (const given of paths.length === 0 ? ["."] : paths) {
		const path = normalize(given);
		const hits = known.has(path) ? [path] : named(all, path);
		for (const hit of hits ?? []) found.add(hit);
		if (hits === void 0) missing.push(given);
	}
	const excluded = exclude.length === 0 ? () => false : (0, import_picomatch.default)([...exclude], { dot: true });
	return {
		files: [...found].filter((path) => !excluded(path)).sort(),
		missing
	};
}
function named(all, path) {
	if (path === ".") return all.filter((file) => !file.startsWith("../") && isTaken(file));
	const below = all.filter((file) => file.startsWith(`${path}/`));
	if (below.length > 0) return below.filter((file) => isTaken(file, path.length + 1));
	if (!isGlob(path)) return void 0;
	const base = globBase(path);
	const matches = (0, import_picomatch.default)(path, { dot: true });
	const hits = all.filter((file) => file.startsWith(base) && matches(file));
	const taken = path.endsWith("*") ? hits.filter((file) => isTaken(file, base.length)) : hits;
	return taken.length > 0 ? taken : void 0;
}
function isTaken(file, from = 0) {
	return isManifestName(file) && !file.slice(from).split("/").slice(0, -1).some(isSkippedFolder);
}

export { listNames as t };
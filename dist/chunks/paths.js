import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { posix } from "node:path";

// src/host/paths.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function isManifestName(path) {
	return path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".json") || path.endsWith("/Kustomization") || path === "Kustomization";
}
function normalize(path) {
	const plain = posix.normalize(path);
	return plain.length > 1 && plain.endsWith("/") ? plain.slice(0, -1) : plain;
}
function isGlob(path) {
	return import_picomatch.default.scan(path).isGlob;
}
function globBase(glob) {
	const { base } = import_picomatch.default.scan(glob);
	return base === "" || base.endsWith("/") ? base : `${base}/`;
}
function isSkippedFolder(name) {
	return name === ".git" || name === "node_modules";
}
function tooLarge(size, maxBytes) {
	return `too large: ${mebibytes(size)} MiB, the limit is ${mebibytes(maxBytes)} MiB`;
}
function mebibytes(bytes) {
	const value = bytes / 1048576;
	return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

export { normalize as a, isSkippedFolder as i, isGlob as n, tooLarge as o, isManifestName as r, globBase as t };
import "./chunks/rolldown-runtime.js";
import { s as defaultConfig } from "./chunks/git-ignored.js";
import { F as loadConfig, I as toldFault, n as rules, t as scan } from "./chunks/scan.js";
import { t as listNames } from "./chunks/list-names.js";
import { a as normalize, o as tooLarge } from "./chunks/paths.js";
import { n as nodeHost, t as rulePage } from "./chunks/rule-page.js";
import { t as reporters } from "./chunks/reporters.js";

// src/host/memory-host.ts
function memoryHost(files, options = {}) {
	const texts = new Map(Object.entries(files).map(([path, text]) => [normalize(path), text]));
	return {
		list: (request) => listNames([...texts.keys()], request),
		read: (path, maxBytes) => read(texts.get(normalize(path)), maxBytes),
		env: (name) => options.env?.[name],
		now: () => options.now ?? 0
	};
}
function read(text, maxBytes) {
	if (text === void 0) return { unreadable: "no such file" };
	const size = Buffer.byteLength(text);
	return maxBytes !== void 0 && size > maxBytes ? { unreadable: tooLarge(size, maxBytes) } : { text };
}

export { defaultConfig, loadConfig, memoryHost, nodeHost, reporters, rulePage, rules, scan, toldFault };
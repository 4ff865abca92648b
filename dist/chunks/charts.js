import "./rolldown-runtime.js";
import { t as defaultLimits } from "./limits.js";
import { M as toJson, i as isBelow, o as parseDocument, r as folderOf, t as baseName } from "./path.js";

// src/worlds/helm/charts.ts
var Charts = class {
	#files;
	#texts = /* @__PURE__ */ new Map();
	#folders;
	constructor(files) {
		this.#files = files;
	}
	templateOf(source) {
		const steps = source.split("/");
		if (!steps.every(isPlainStep)) return void 0;
		const inner = innermost(steps);
		return this.#only(steps) ?? (inner === 0 ? void 0 : this.#only(steps.slice(inner)));
	}
	templatesIn(chart) {
		const folder = `${chart === "" ? "" : `${chart}/`}templates`;
		return this.#files.paths().filter((path) => isBelow(path, folder) && /\.ya?ml$/.test(path) && !baseName(path).startsWith("_"));
	}
	valuesOf(chart) {
		return this.#files.paths().filter((path) => folderOf(path) === chart && /values.*\.ya?ml$/.test(baseName(path))).flatMap((path) => {
			const text = this.textOf(path);
			if (text === void 0) return [];
			const { root } = parseDocument(text, 0, text.length, defaultLimits);
			return root === void 0 ? [] : [toJson(root)];
		});
	}
	textOf(path) {
		if (!this.#texts.has(path)) this.#texts.set(path, this.#files.read(path));
		return this.#texts.get(path);
	}
	known(path) {
		return this.#texts.get(path);
	}
	#only(steps) {
		const [name = "", ...rest] = steps;
		const chart = rest.slice(0, innermost(steps));
		const [found, ...others] = (this.#byName().get(name) ?? []).flatMap((folder) => {
			const above = folder === "" ? [] : [folder];
			const path = [...above, ...rest].join("/");
			const text = rest.length === 0 ? void 0 : this.textOf(path);
			return text === void 0 ? [] : [{
				path,
				text,
				chart: [...above, ...chart].join("/")
			}];
		});
		return others.length === 0 ? found : void 0;
	}
	#byName() {
		this.#folders ??= this.#charts();
		return this.#folders;
	}
	#charts() {
		const folders = /* @__PURE__ */ new Map();
		for (const path of this.#files.paths()) {
			if (baseName(path) !== "Chart.yaml") continue;
			const name = /^name:[ \t]*["']?([^"'\s#]+)/m.exec(this.textOf(path) ?? "")?.[1];
			if (name === void 0) continue;
			folders.set(name, [...folders.get(name) ?? [], folderOf(path)]);
		}
		return folders;
	}
};
function innermost(steps) {
	let at = 0;
	while (steps[at + 1] === "charts" && at + 3 < steps.length) at += 2;
	return at;
}
function isPlainStep(step) {
	return step !== "" && step !== "." && step !== ".." && !/[\\\p{Cc}\p{Cf}]/u.test(step);
}

export { Charts };
import "./rolldown-runtime.js";
import { t as groupBy } from "./group.js";

// src/worlds/helm/template-objects.ts
function templateObjects(template) {
	const objects = [];
	let blocks = [];
	const told = (text) => {
		if (blocks.some(({ isDefinition }) => isDefinition)) return;
		const conditions = blocks.flatMap((block) => block.conditions);
		for (const [, kind = ""] of text.matchAll(/^kind:[ \t]*["']?([A-Za-z]+)/gm)) objects.push({
			kind,
			conditions
		});
	};
	let at = 0;
	for (const { action, start, end } of actionsOf(template)) {
		told(template.slice(at, start));
		blocks = after(blocks, action);
		at = end;
	}
	told(template.slice(at));
	return objects;
}
function* actionsOf(text) {
	for (let start = text.indexOf("{{"); start !== -1;) {
		const inner = start + (text.startsWith("{{-", start) ? 3 : 2);
		const isComment = /^\s*\/\*/.test(text.slice(inner, inner + 20));
		const close = text.indexOf("}}", isComment ? Math.max(inner, text.indexOf("*/", inner)) : inner);
		if (close === -1) return;
		const body = isComment ? "" : text.slice(inner, close).replace(/\s-$/, "").trimEnd();
		const words = body.trimStart();
		yield {
			action: {
				text: words,
				start: inner + body.length - words.length
			},
			start,
			end: close + 2
		};
		start = text.indexOf("{{", close + 2);
	}
}
function after(blocks, { text, start }) {
	const keyword = /^(?:else(?:[ \t]+(?:if|with))?|if|with|range|define|block|end)\b/.exec(text)?.[0];
	if (keyword === void 0) return blocks;
	if (keyword === "end") return blocks.slice(0, -1);
	const own = text.slice(keyword.length).trim();
	const condition = {
		text: own,
		start: start + text.indexOf(own, keyword.length),
		holds: true
	};
	const isDefinition = keyword === "define";
	if (!keyword.startsWith("else")) return [...blocks, {
		conditions: [condition],
		isDefinition
	}];
	const before = blocks.at(-1)?.conditions.map((one) => ({
		...one,
		holds: false
	})) ?? [];
	return [...blocks.slice(0, -1), {
		conditions: own === "" ? before : [...before, condition],
		isDefinition
	}];
}

// src/worlds/helm/values.ts
const reference = /(?<![\w.)])\$?(\.Values(?:\.\w+)+)/g;
function valuesIn(conditions) {
	const all = conditions.flatMap(({ text }) => [...text.matchAll(reference)].map(([, name = ""]) => name));
	const names = [...new Set(all)].sort();
	return names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
}
function isSwitchedOff(conditions, files) {
	const needed = conditions.filter(({ holds }) => holds).flatMap(({ text }) => neededBy(text));
	return files.length > 0 && needed.some((path) => files.every((values) => !isTrue(at(values, path))));
}
function neededBy(text) {
	const words = withoutGroups(text).split(/\s+/).filter(Boolean);
	return (words[0] === "and" ? words.slice(1) : words.length === 1 ? words : []).flatMap((word) => {
		const steps = /^\$?\.Values((?:\.\w+)+)$/.exec(word)?.[1];
		return steps === void 0 ? [] : [steps.slice(1).split(".")];
	});
}
function withoutGroups(text) {
	let rest = text.replace(/\(\s*(\$?\.Values(?:\.\w+)+)\s*\)/g, " $1 ");
	for (let before = ""; before !== rest;) {
		before = rest;
		rest = rest.replace(/\([^()]*\)/g, " ");
	}
	return rest;
}
function at(values, path) {
	let node = values;
	for (const step of path) {
		if (!isMapping(node) || !Object.hasOwn(node, step)) return void 0;
		node = node[step];
	}
	return node;
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTrue(value) {
	if (Array.isArray(value)) return value.length > 0;
	if (isMapping(value)) return Object.keys(value).length > 0;
	return Boolean(value);
}

// src/worlds/helm/not-rendered.ts
const kinds = /* @__PURE__ */ new Set([
	"ServiceMonitor",
	"PodMonitor",
	"Probe",
	"ScrapeConfig",
	"PrometheusRule",
	"AlertmanagerConfig"
]);
function notRendered(files, charts) {
	return outputsOf(files, charts).flatMap((output) => missingIn(output, charts));
}
function outputsOf(files, charts) {
	const all = files.flatMap(({ file, documents }) => documents.map(({ template, comment, isEmpty }) => {
		return {
			template,
			isEmpty,
			run: file.endsWith(`/${template}`) ? file.slice(0, -template.length) : file,
			source: /^(.+?)\/(?:templates|crds)\//.exec(template)?.[1],
			at: {
				file,
				...comment
			}
		};
	}));
	const outputs = [];
	for (const same of groupBy(all, ({ run, source }) => JSON.stringify([run, source])).values()) {
		const [first] = same;
		if (first?.source === void 0) continue;
		const found = charts.templateOf(first.template);
		if (found === void 0) continue;
		const templates = new Set(same.flatMap(({ template, isEmpty }) => isEmpty ? [] : [template]));
		outputs.push({
			source: first.source,
			folder: found.chart,
			first: first.at,
			templates
		});
	}
	return outputs;
}
function missingIn({ source, folder, first, templates }, charts) {
	const missing = [];
	for (const path of charts.templatesIn(folder)) {
		if (templates.has(`${source}/${folder === "" ? path : path.slice(folder.length + 1)}`)) continue;
		const text = charts.textOf(path) ?? "";
		const objects = templateObjects(text);
		if (isAlwaysThere(path, text, objects)) return [];
		const gated = objects.find(({ kind, conditions }) => kinds.has(kind) && conditions.some(gateIn));
		const gate = gated?.conditions.find(gateIn);
		const api = gate === void 0 ? void 0 : gateIn(gate);
		if (gated === void 0 || gate === void 0 || api === void 0) continue;
		if (isSwitchedOff(gated.conditions, charts.valuesOf(folder))) continue;
		const span = {
			file: path,
			start: gate.start,
			end: gate.start + gate.text.length
		};
		missing.push({
			chart: source,
			kind: gated.kind,
			api,
			gate: span,
			values: valuesIn(gated.conditions),
			output: first
		});
	}
	return missing;
}
function isAlwaysThere(path, text, objects) {
	if (path.includes("/tests/") || text.includes("helm.sh/hook")) return false;
	return objects.some(({ conditions }) => conditions.length === 0);
}
function gateIn({ text, holds }) {
	if (!holds || !text.includes(".Capabilities.APIVersions") || /\bnot\b/.test(text)) return void 0;
	return /["`](monitoring\.coreos\.com\/[\w./-]+)["`]/.exec(text)?.[1];
}

export { notRendered };
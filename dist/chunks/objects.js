import { u as isSymbolic } from "./path.js";
import { a as asObjects, i as asObject, o as asString, s as asStringMap } from "./read.js";

// src/source/split.ts
const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const percent = 37;
const dash = 45;
const dot = 46;
const byteOrderMark = 65279;
function split(text) {
	const documents = splitJson(text) ?? splitYaml(text);
	return text.startsWith("NAME: ") ? withoutStatus(text, documents) : documents;
}
function withoutStatus(text, documents) {
	const headings = [...text.matchAll(/^(?:HOOKS|MANIFEST|NOTES):[ \t]*$/gm)];
	if (!headings.some(([heading]) => heading.startsWith("MANIFEST"))) return documents;
	const notes = headings.find(([heading]) => heading.startsWith("NOTES"))?.index ?? text.length;
	return documents.flatMap(({ start, end }) => {
		const heading = headings.find(({ index }) => index >= start && index < end)?.index ?? end;
		return start >= notes ? [] : [{
			start,
			end: Math.min(end, heading)
		}];
	});
}
function splitYaml(text) {
	const documents = [];
	let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
	let isExplicit = false;
	let marker = nextMarker(text, start);
	for (; marker !== -1; marker = nextMarker(text, marker + 3)) {
		if (isExplicit || hasContent(text, start, marker)) documents.push({
			start,
			end: marker
		});
		isExplicit = text.charCodeAt(marker) === dash;
		start = afterMarker(text, marker + 3);
	}
	if (isExplicit || hasContent(text, start, text.length)) documents.push({
		start,
		end: text.length
	});
	return documents;
}
function nextMarker(text, from) {
	let line = isLineStart(text, from) ? from : text.indexOf("\n", from) + 1;
	while (line !== 0 || from === 0) {
		const code = text.charCodeAt(line);
		if ((code === dash || code === dot) && text.charCodeAt(line + 1) === code && text.charCodeAt(line + 2) === code) {
			if (endsMarker(text, line + 3)) return line;
		}
		const next = text.indexOf("\n", line);
		if (next === -1) return -1;
		line = next + 1;
	}
	return -1;
}
function isLineStart(text, at) {
	if (at === 0) return true;
	const before = text.charCodeAt(at - 1);
	return before === newline || at === 1 && before === byteOrderMark;
}
function endsMarker(text, at) {
	if (at >= text.length) return true;
	const code = text.charCodeAt(at);
	return code === newline || code === carriageReturn || code === space || code === tab;
}
function afterMarker(text, at) {
	let i = at;
	while (text.charCodeAt(i) === space || text.charCodeAt(i) === tab) i++;
	const code = text.charCodeAt(i);
	const isComment = code === hash && i > at;
	if (i < text.length && code !== newline && code !== carriageReturn && !isComment) return at;
	const end = text.indexOf("\n", i);
	return end === -1 ? text.length : end + 1;
}
function hasContent(text, start, end) {
	let i = start;
	while (i < end) {
		const lineStart = i;
		let code = text.charCodeAt(i);
		while (i < end && (code === space || code === tab || code === carriageReturn || code === byteOrderMark)) code = text.charCodeAt(++i);
		if (i >= end) return false;
		if (code !== newline && code !== hash && !(code === percent && i === lineStart)) return true;
		i = text.indexOf("\n", i) + 1;
		if (i === 0) return false;
	}
	return false;
}
function splitJson(text) {
	let at = skipBlank(text, text.charCodeAt(0) === byteOrderMark ? 1 : 0);
	if (text[at] !== "{" || text[at + 1] === "{") return void 0;
	const documents = [];
	while (at < text.length) {
		const end = text[at] === "{" ? endOfJson(text, at) : -1;
		if (end === -1) return void 0;
		documents.push({
			start: at,
			end
		});
		at = skipBlank(text, end);
	}
	return documents.length > 1 ? documents : void 0;
}
function skipBlank(text, from) {
	const blank = /[ \t\r\n]*/y;
	blank.lastIndex = from;
	blank.test(text);
	return blank.lastIndex;
}
function endOfJson(text, from) {
	const next = /["{}[\]]/g;
	next.lastIndex = from;
	let depth = 0;
	for (let found = next.exec(text); found !== null; found = next.exec(text)) {
		const [mark] = found;
		if (mark === "\"") {
			const end = endOfString(text, found.index + 1);
			if (end === -1) return -1;
			next.lastIndex = end;
		} else if (mark === "{" || mark === "[") depth++;
		else if (--depth === 0) return next.lastIndex;
	}
	return -1;
}
function endOfString(text, from) {
	let quote = text.indexOf("\"", from);
	while (quote !== -1) {
		let backslashes = 0;
		while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
		if (backslashes % 2 === 0) return quote + 1;
		quote = text.indexOf("\"", quote + 1);
	}
	return -1;
}

// src/model/object.ts
var KubernetesObject = class {
	kind;
	name;
	namespace;
	ref;
	labels;
	annotations;
	manifest;
	constructor({ manifest, value }, namespace) {
		const metadata = asObject(value["metadata"]);
		const written = asString(metadata["namespace"]);
		this.kind = manifest.kind;
		this.name = asString(metadata["name"]) ?? "";
		this.namespace = written === void 0 ? namespace : isSymbolic(written) ? void 0 : written;
		this.ref = this.namespace === void 0 ? this.name : `${this.namespace}/${this.name}`;
		this.labels = asStringMap(metadata["labels"]);
		this.annotations = asStringMap(metadata["annotations"]);
		this.manifest = manifest;
	}
	field(...path) {
		return {
			manifest: this.manifest,
			path,
			part: "value"
		};
	}
	key(...path) {
		return {
			manifest: this.manifest,
			path,
			part: "key"
		};
	}
};
function decodeObject(parsed, namespace) {
	return new KubernetesObject(parsed, namespace);
}
function withOwn(object, own) {
	return Object.assign(object, own);
}
function copyOf(object) {
	return Object.assign(Object.create(KubernetesObject.prototype), object);
}
function title(object) {
	return `${object.kind} ${object.ref}`;
}

// src/model/chart-release.ts
function decodeChartRelease(parsed, namespace) {
	const spec = asObject(parsed.value["spec"]);
	const chart = asObject(spec["chart"]);
	const sources = [asObject(spec["source"]), ...asObjects(spec["sources"])];
	const named = [
		asString(spec["chart"]),
		asString(asObject(chart["spec"])["chart"]),
		asString(chart["name"]),
		asString(asObject(spec["chartRef"])["name"]),
		...sources.flatMap((source) => [asString(source["chart"]), asString(source["path"])])
	];
	const object = decodeObject(parsed, namespace);
	const charts = named.flatMap((name) => name === void 0 ? [] : [name.slice(name.lastIndexOf("/") + 1)]);
	const into = asString(spec["targetNamespace"]) ?? asString(asObject(spec["destination"])["namespace"]) ?? (parsed.manifest.kind === "Application" ? void 0 : object.namespace);
	return withOwn(object, {
		charts: charts.length > 0 ? charts : [object.name],
		into: into === void 0 || isSymbolic(into) ? void 0 : into
	});
}
function renderedRelease(manifest, chart, name, namespace) {
	const object = decodeObject({
		manifest,
		value: { metadata: {
			name,
			namespace
		} }
	});
	return withOwn(object, {
		charts: [chart],
		into: object.namespace
	});
}
function bringsPrometheus({ charts, name }) {
	return [...charts, name].some((chart) => /prometheus-stack|prometheus-operator|kube-prometheus|monitoring|rancher-monitoring/.test(chart));
}

// src/model/objects.ts
function noObjects() {
	return {
		services: [],
		endpoints: [],
		endpointSlices: [],
		keySources: [],
		namespaces: [],
		nodes: [],
		workloads: [],
		serviceMonitors: [],
		podMonitors: [],
		probes: [],
		scrapeConfigs: [],
		ingresses: [],
		prometheuses: [],
		prometheusRules: [],
		thanosRulers: [],
		alertmanagers: [],
		alertmanagerConfigs: [],
		componentConfigurations: [],
		kustomizations: [],
		chartReleases: [],
		chartSources: [],
		serviceAccounts: [],
		roles: [],
		roleBindings: [],
		networkPolicies: [],
		foreign: [],
		refused: []
	};
}
function configurationResources({ serviceMonitors, podMonitors, probes, scrapeConfigs }) {
	return [
		...serviceMonitors,
		...podMonitors,
		...probes,
		...scrapeConfigs
	];
}

export { renderedRelease as a, title as c, split as d, decodeChartRelease as i, withOwn as l, noObjects as n, copyOf as o, bringsPrometheus as r, decodeObject as s, configurationResources as t, endOfString as u };